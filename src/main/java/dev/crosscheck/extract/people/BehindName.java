package dev.crosscheck.extract.people;

import dev.crosscheck.model.RoleClaim.Phase;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands behind a name: ", 34,", ", the interior minister,", "of Bellford", "was named
 * mayor", ", born in 1978,".
 */
final class BehindName {
  private static final int ROUNDS = 4;
  private static final int FAR = 8;

  private final List<Piece> pieces;
  private final List<NameRun> runs;
  private final Modifiers modifiers;

  BehindName(List<Piece> pieces, String sentence, List<NameRun> runs) {
    this.pieces = pieces;
    this.runs = runs;
    this.modifiers = new Modifiers(pieces, sentence);
  }

  /**
   * Reads on from a name.
   *
   * @param titled whether a title set off by a comma stands before it, so that one behind it is the
   *     next person's
   */
  void read(Draft draft, boolean titled) {
    int at = draft.run.to();
    if (at < pieces.size() && pieces.get(at).text().matches("['’]s")) {
      return;
    }
    for (int round = 0; round < ROUNDS && at < pieces.size(); round++) {
      int next = step(draft, at, titled);
      if (next == at) {
        break;
      }
      at = next;
    }
    copula(draft, at);
  }

  private int step(Draft draft, int at, boolean titled) {
    if (is(at, "(")) {
      return bracket(draft, at + 1).map(n -> n + 1).orElse(at);
    }
    int first = is(at, ",") ? at + 1 : at;
    int next = first == at ? at : age(draft, first);
    if (next == first) {
      next = from(draft, first, first > at || draft.age >= 0);
    }
    if (next == first && first > at) {
      next = born(draft, first);
    }
    if (next == first && first > at) {
      next = alias(draft, first);
    }
    if (next == first && first > at) {
      next = title(draft, first, titled);
    }
    return next == first ? at : next;
  }

  private boolean is(int at, String form) {
    return at < pieces.size() && pieces.get(at).is(form);
  }

  private boolean matches(int at, String forms) {
    return at < pieces.size() && pieces.get(at).lower().matches(forms);
  }

  private Optional<Integer> bracket(Draft draft, int at) {
    int age = AgeWords.alone(pieces, at);
    if (age >= 0 && is(at + 1, ")")) {
      set(draft, age, at + 1);
      return Optional.of(at + 1);
    }
    int end = born(draft, at);
    return end > at && is(end, ")") ? Optional.of(end) : Optional.empty();
  }

  private void set(Draft draft, int age, int to) {
    if (draft.age < 0) {
      draft.age = age;
      draft.reach(draft.from, to);
    }
  }

  /** ", 34,", ", now 34,", ", aged 34,", ", a 34-year-old", ", who is 34,". */
  private int age(Draft draft, int first) {
    int at = first;
    while (matches(at, "now|aged|age|still") && at - first < 2) {
      at++;
    }
    if (matches(at, "who") && matches(at + 1, "is|was")) {
      at += 2;
    }
    int age = AgeWords.alone(pieces, at);
    if (age >= 0) {
      set(draft, age, at + 1);
      return at + 1;
    }
    if (is(first, "then") && AgeWords.alone(pieces, first + 1) >= 0) {
      return first + 2;
    }
    int old = matches(first, "a|an|the") ? first + 1 : first;
    if (old < pieces.size() && AgeWords.old(pieces.get(old)) >= 0) {
      set(draft, AgeWords.old(pieces.get(old)), old + 1);
      // A title may follow the age: "a 34-year-old teacher".
      int end = title(draft, first, false);
      return end > first ? end : old + 1;
    }
    return first;
  }

  /** "of Bellford", ", from Port Aldane". */
  private int from(Draft draft, int at, boolean near) {
    if (!near || !matches(at, "of|from")) {
      return at;
    }
    int end = at + 1;
    while (end < pieces.size() && pieces.get(end).word() && pieces.get(end).capital()) {
      end++;
    }
    if (end > at + 1 && end - at < FAR) {
      draft.affiliation = modifiers.text(at + 1, end);
      return end;
    }
    return at;
  }

  /** "born in 1978", "who was born on 3 May 1978", "b. 1978". */
  private int born(Draft draft, int first) {
    int at = matches(first, "who") && matches(first + 1, "was") ? first + 2 : first;
    if (!matches(at, "born|b")) {
      return first;
    }
    for (int i = at + 1; i < pieces.size() && i - at < 6; i++) {
      if (pieces.get(i).text().matches("(?:18|19|20)\\d\\d")) {
        draft.born = Integer.parseInt(pieces.get(i).text());
        draft.reach(draft.from, i + 1);
        return i + 1;
      }
      if (!pieces.get(i).text().matches("in|on|of|\\.|,|\\d{1,2}|\\p{Lu}\\p{L}+")) {
        break;
      }
    }
    return first;
  }

  /** "known as Otto Brand", "also known as Brand". */
  private int alias(Draft draft, int first) {
    int at = matches(first, "also|better|widely") ? first + 1 : first;
    if (matches(at, "known") && is(at + 1, "as")) {
      at += 2;
    } else if (matches(at, "nicknamed|alias|aka|dubbed")) {
      at++;
    } else {
      return first;
    }
    int name = at < pieces.size() && pieces.get(at).text().matches("[\"“'‘]") ? at + 1 : at;
    Optional<NameRun> run = runs.stream().filter(r -> r.from() == name).findFirst();
    run.ifPresent(r -> draft.aliases.add(r.name()));
    return run.map(NameRun::to).orElse(first);
  }

  /** "the interior minister", "mayor of Bellford", "a 34-year-old teacher and captain". */
  private int title(Draft draft, int first, boolean titled) {
    for (int at = first; at < pieces.size() && at - first < FAR; at++) {
      if (!pieces.get(at).word()
          && AgeWords.old(pieces.get(at)) < 0
          && !pieces.get(at).text().matches("['’]s|-\\p{L}+")) {
        return first;
      }
      if (pieces.get(at).lower().matches("of|in|who|whose|and|said|for|with|at|to|by|is|was")) {
        return first;
      }
      int size = Titles.at(pieces, at).map(t -> t.words().size()).orElse(0);
      int last = at + size - 1;
      if (size > 0 && last + 1 < pieces.size() && pieces.get(last + 1).text().startsWith("-")) {
        last++;
      }
      if (size > 0
          && Titles.at(pieces, last + 1 < pieces.size() ? last + 1 : last).isPresent()
          && last + 1 < pieces.size()) {
        continue;
      }
      if (size > 0) {
        return take(draft, first, last, titled);
      }
    }
    return first;
  }

  private int take(Draft draft, int first, int last, boolean titled) {
    Modifiers.Hit hit = modifiers.endingAt(last).orElse(null);
    if (hit == null || hit.from() > first + 3 || hit.from() < first) {
      return first;
    }
    boolean article = hit.article() || hit.from() == first || hit.from() == first + 1;
    boolean owned = last + 1 < pieces.size() && pieces.get(last + 1).text().matches("['’]s");
    boolean nexts = owned || runs.stream().anyMatch(r -> r.from() == last + 1);
    boolean listed =
        titled && is(last + 1, ",") && runs.stream().anyMatch(r -> r.from() == last + 2);
    if (nexts || listed || !article) {
      return first;
    }
    int end = modifiers.behind(hit.title(), last + 1);
    if (matches(end, "until|from|at") && (matches(end + 1, "\\d{4}") || is(end + 1, "the"))) {
      hit.title().phase(Phase.FORMER);
    }
    draft.titles.add(hit.title());
    if (draft.age < 0) {
      draft.age = hit.age();
    }
    draft.reach(draft.from, end);
    return matches(end, "and|&") ? Math.max(end, more(draft, end + 1)) : end;
  }

  /** "the mayor and party leader": a second title of the same person. */
  private int more(Draft draft, int first) {
    for (int at = first; at < pieces.size() && at - first < 4; at++) {
      int size = Titles.at(pieces, at).map(t -> t.words().size()).orElse(0);
      int last = at + size - 1;
      if (size > 0 && last + 1 < pieces.size() && Titles.at(pieces, last + 1).isPresent()) {
        continue;
      }
      if (size > 0) {
        Optional<Modifiers.Hit> hit = modifiers.endingAt(last);
        boolean own = runs.stream().noneMatch(r -> r.from() == last + 1);
        if (own && hit.isPresent() && hit.get().from() == first && !hit.get().article()) {
          draft.titles.add(hit.get().title());
          int end = modifiers.behind(hit.get().title(), last + 1);
          draft.reach(draft.from, end);
          return end;
        }
        return first - 1;
      }
    }
    return first - 1;
  }

  /** "is the mayor", "became mayor", "was named finance minister", "is 34". */
  private void copula(Draft draft, int from) {
    int at = is(from, ",") ? from + 1 : from;
    Phase phase = Phase.CURRENT;
    if (matches(at, "is|became|remains|was|were")) {
      phase = is(at, "was") ? Phase.FORMER : Phase.CURRENT;
      at++;
    } else if (matches(at, "has|had") && matches(at + 1, "been|become")) {
      at += 2;
    } else {
      return;
    }
    if (matches(at, "named|appointed|made|re-elected")) {
      phase = Phase.CURRENT;
      at++;
    } else if (matches(at, "elected|sworn")) {
      phase = Phase.ELECT;
      at += matches(at + 1, "in") ? 2 : 1;
    }
    if (is(at, "as")) {
      at++;
    }
    boolean dash = at + 1 < pieces.size() && pieces.get(at + 1).text().matches("[-–—:]");
    int age = dash ? -1 : AgeWords.alone(pieces, at);
    if (age >= 0
        || at < pieces.size()
            && AgeWords.number(pieces.get(at).text()) > 0
            && matches(at + 1, "years?")
            && is(at + 2, "old")) {
      set(draft, AgeWords.number(pieces.get(at).text()), at + 1);
      return;
    }
    if (draft.titles.isEmpty() && !matches(at, "not|no|never")) {
      int end = title(draft, at, false);
      if (end > at && phase != Phase.CURRENT) {
        Phase told = phase;
        draft.titles.forEach(t -> t.phase(told));
      }
    }
  }
}
