package dev.crosscheck.extract.people;

import dev.crosscheck.model.RoleClaim.Tenure;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands before a name: "Interior Minister", "the mayor of Bellford,", "34-year-old".
 */
final class BeforeName {
  private static final int FAR = 8;
  private static final int FARTHER = 14;

  private final List<Piece> pieces;
  private final List<NameRun> runs;
  private final Modifiers modifiers;

  BeforeName(List<Piece> pieces, String sentence, List<NameRun> runs) {
    this.pieces = pieces;
    this.runs = runs;
    this.modifiers = new Modifiers(pieces, sentence);
  }

  /** Whether a title set off by a comma was found, so that what follows is another's. */
  boolean read(Draft draft) {
    int last = draft.run.from() - 1;
    if (last < 0) {
      return false;
    }
    boolean comma = pieces.get(last).is(",");
    if (identified(draft, last)) {
      return false;
    }
    Optional<Modifiers.Hit> hit = comma ? apposition(last - 1) : direct(last);
    if (comma && !closed(draft.run.to())) {
      return false;
    }
    if (hit.isEmpty()) {
      if (!comma) {
        described(draft, last);
      }
      return false;
    }
    take(draft, hit.get());
    int at = hit.get().from() - 1;
    if (at > 0 && pieces.get(at).lower().matches("and|&")) {
      modifiers.endingAt(at - 1).ifPresent(more -> take(draft, more));
    }
    return comma;
  }

  /** "According to the victim, Brand ran" names no victim; "the victim, Brand, ran" does. */
  private boolean closed(int at) {
    return at >= pieces.size() || pieces.get(at).text().matches("[,.;)(:]");
  }

  private static void take(Draft draft, Modifiers.Hit hit) {
    draft.titles.add(hit.title());
    draft.reach(hit.from(), hit.to());
    draft.age = hit.age() >= 0 ? hit.age() : draft.age;
  }

  /** "Interior Minister", "Minister of Health", "President of Orland" right before the name. */
  private Optional<Modifiers.Hit> direct(int last) {
    Optional<Modifiers.Hit> plain = modifiers.endingAt(last);
    if (plain.isPresent()) {
      return plain;
    }
    int at = last;
    while (at > 0
        && last - at < 4
        && (PeopleWords.portfolio(pieces.get(at).lower()) || pieces.get(at).is("and"))) {
      at--;
    }
    boolean of = at < last && at > 0 && pieces.get(at).lower().matches("of|for");
    if (!of) {
      return Optional.empty();
    }
    Optional<Modifiers.Hit> hit = modifiers.endingAt(at - 1);
    for (int i = last; hit.isPresent() && i > at; i--) {
      hit.get().title().portfolio.add(0, PeopleWords.spelled(pieces.get(i).lower()));
    }
    return hit;
  }

  /** "The mayor, Ada Thorne,", "the head of the agency, Ada Thorne,". */
  private Optional<Modifiers.Hit> apposition(int last) {
    for (int at = last; at >= 0 && last - at < FAR; at--) {
      if (!pieces.get(at).word() && !pieces.get(at).text().matches("['’]s")) {
        return Optional.empty();
      }
      Optional<Modifiers.Hit> hit = modifiers.endingAt(at);
      if (hit.isPresent()) {
        boolean ends = at == last || modifiers.behind(hit.get().title(), at + 1) == last + 1;
        return hit.filter(h -> h.article() && ends && !behindName(h.from()));
      }
    }
    return Optional.empty();
  }

  /** "Otto Brand, the mayor, Ada Thorne": the mayor is Otto Brand. */
  private boolean behindName(int from) {
    if (from < 2 || !pieces.get(from - 1).is(",")) {
      return false;
    }
    int before = from - 1;
    boolean age = Character.isDigit(pieces.get(before - 1).text().charAt(0));
    return age || runs.stream().anyMatch(r -> r.to() == before);
  }

  /** "The suspect was identified as Otto Brand", "identified the gunman as Otto Brand". */
  private boolean identified(Draft draft, int last) {
    if (!pieces.get(last).is("as")) {
      return false;
    }
    boolean said = false;
    for (int at = last - 1; at >= 0 && last - at < FARTHER; at--) {
      said |= pieces.get(at).lower().matches("identified|named|identifying|naming");
      boolean sentence = pieces.get(at).text().matches("[.;!?]");
      if (sentence) {
        return false;
      }
      Optional<Modifiers.Hit> hit = modifiers.endingAt(at);
      Tenure tenure = hit.map(h -> h.title().entry.tenure()).orElse(Tenure.NONE);
      boolean verb =
          said
              || at > 0
                  && pieces.get(at - 1).is("the")
                  && at > 1
                  && pieces.get(at - 2).lower().matches("identified|named|identify|name");
      if ((tenure == Tenure.DOER || tenure == Tenure.SUFFERER) && verb) {
        take(draft, hit.orElseThrow());
        return true;
      }
    }
    return false;
  }

  /** "34-year-old Ada Thorne", "a 34-year-old woman, Ada Thorne". */
  private void described(Draft draft, int last) {
    int at = last;
    while (at > 0
        && last - at < 3
        && pieces.get(at).word()
        && AgeWords.old(pieces.get(at)) < 0
        && pieces.get(at).lower().matches("man|woman|boy|girl|father|mother|resident|native")) {
      at--;
    }
    int age = AgeWords.old(pieces.get(at));
    if (age >= 0) {
      draft.age = age;
      draft.reach(at, draft.run.to());
    }
  }
}
