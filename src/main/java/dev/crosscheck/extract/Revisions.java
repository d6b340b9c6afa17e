package dev.crosscheck.extract;

import dev.crosscheck.extract.RevisionWords.Force;
import dev.crosscheck.extract.RevisionWords.Turn;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Revision;
import dev.crosscheck.model.Revision.Part;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text says that a figure was replaced, in one sentence or in two of one paragraph,
 * and gives a figure that is understood only as one side of it ("and not 118") the measure of the
 * other side.
 */
final class Revisions {
  /** So far behind an old value is the new one looked for. */
  private static final int SENTENCES = 3;

  /** Words of revision in such crowds of figures are those of a table. */
  private static final int MOST_FIGURES = 12;

  private final List<List<Figure>> passages;
  private final IdentityHashMap<Figure, Revision> parts = new IdentityHashMap<>();
  private final IdentityHashMap<Figure, Figure> measureOf = new IdentityHashMap<>();
  private int revisions;

  private Revisions(List<List<Figure>> passages) {
    this.passages = passages;
  }

  /**
   * The figures of a document with their parts in revisions.
   *
   * @param passages the figures of each passage, in reading order
   */
  static List<List<Figure>> mark(List<List<Figure>> passages) {
    Revisions all = new Revisions(passages);
    for (int i = 0; i < passages.size(); i++) {
      if (!passages.get(i).isEmpty() && passages.get(i).size() <= MOST_FIGURES) {
        all.read(i);
      }
    }
    return all.parts.isEmpty()
        ? passages
        : passages.stream().map(p -> p.stream().map(all::marked).toList()).toList();
  }

  private void read(int i) {
    List<Figure> figures = passages.get(i);
    String text = figures.get(0).text();
    if (!RevisionWords.TRIGGER.matcher(text).find()) {
      return;
    }
    String masked = masked(figures);
    for (Turn turn : RevisionWords.TURNS) {
      Matcher m = turn.words().matcher(masked);
      while (m.find()) {
        Figure old = group(m, turn, "old", figures);
        Figure fresh = group(m, turn, "fresh", figures);
        boolean known =
            old != null && parts.containsKey(old) || fresh != null && parts.containsKey(fresh);
        if (!known) {
          tell(turn.force(), old, fresh, i);
        }
      }
    }
  }

  private void tell(Force force, @Nullable Figure old, @Nullable Figure fresh, int i) {
    switch (force) {
      case SAID -> {
        if (old != null && fresh == null) {
          givenUp(old, i, true);
        } else {
          note(old, fresh);
        }
      }
      case REJECTED -> {
        if (old != null) {
          rejected(old, i);
        }
      }
      case ADJUSTED -> {
        if (settles(old, fresh)) {
          note(old, fresh);
        }
      }
      case IF_WRONG -> {
        if (wrong(i, i)) {
          if (fresh == null && old != null) {
            givenUp(old, i, true);
          } else {
            note(old, fresh);
          }
        }
      }
      case ONCE -> {
        if (old != null) {
          givenUp(old, i, wrong(i, i));
        }
      }
    }
  }

  /** "The count is 36. The figure of 40 in our message was wrong." */
  private void rejected(Figure old, int i) {
    List<Figure> before = i == 0 ? List.of() : passages.get(i - 1);
    boolean one =
        before.size() == 1 && before.get(0).passage().block().equals(old.passage().block());
    if (one && before.get(0).claim() != null && tellsOne(old, before.get(0))) {
      note(old, before.get(0));
    } else if (old.claim() != null) {
      givenUp(old, i, true);
    }
  }

  /** An old value: what replaces it may stand beside it or in one of the next sentences. */
  private void givenUp(Figure old, int i, boolean sure) {
    for (Figure other : passages.get(i)) {
      boolean holds = tellsOne(old, other) && other.claim() != null;
      if (holds && (sure || fellOrFixed(old, other))) {
        note(old, other);
        return;
      }
    }
    int last = Math.min(passages.size() - 1, i + SENTENCES);
    for (int k = i + 1; k <= last; k++) {
      List<Figure> figures = passages.get(k);
      if (figures.isEmpty() || figures.size() > MOST_FIGURES) {
        continue;
      }
      if (!figures.get(0).passage().block().equals(old.passage().block())) {
        break;
      }
      Matcher m = RevisionWords.RIGHT.matcher(masked(figures));
      if (m.find()) {
        Figure fresh = figures.get(Integer.parseInt(m.group("fresh")));
        if (tellsOne(old, fresh) && (sure || wrong(i, k) || fellOrFixed(old, fresh))) {
          note(old, fresh);
          return;
        }
      }
    }
    parts.put(old, new Revision("revision-" + revisions++, sure ? Part.OLD : Part.PAST));
  }

  private void note(@Nullable Figure old, @Nullable Figure fresh) {
    if (old != null && fresh != null && !tellsOne(old, fresh)) {
      return;
    }
    String id = "revision-" + revisions++;
    if (old != null) {
      parts.put(old, new Revision(id, Part.OLD));
    }
    if (fresh != null) {
      parts.put(fresh, new Revision(id, Part.NEW));
    }
    if (old != null && fresh != null) {
      measureOf.put(old, fresh);
      measureOf.put(fresh, old);
    }
  }

  /** Two values of one thing, as far as their words tell. */
  private static boolean tellsOne(Figure old, Figure fresh) {
    BigDecimal before = old.amount().stated();
    BigDecimal after = fresh.amount().stated();
    QuantityClaim a = old.claim();
    QuantityClaim b = fresh.claim();
    boolean unit = old.sameUnit(fresh) || old.amount().unit().isEmpty() && a == null;
    boolean measure = a == null || b == null || a.measure().equals(b.measure());
    boolean understood = a != null || b != null;
    return before != null
        && after != null
        && before.compareTo(after) != 0
        && unit
        && measure
        && understood;
  }

  /** A lower count of all so far, and a forecast, can only be a correction. */
  private static boolean settles(@Nullable Figure old, @Nullable Figure fresh) {
    if (fresh == null || fresh.claim() == null) {
      return false;
    }
    boolean total = fresh.claim().scope() == Scope.CUMULATIVE;
    boolean estimate = !fresh.amount().count();
    return old == null ? total || estimate : estimate || total && falls(old, fresh);
  }

  private static boolean fellOrFixed(Figure old, Figure fresh) {
    QuantityClaim claim = fresh.claim();
    return claim != null
        && (claim.scope() == Scope.FIXED || claim.scope() == Scope.CUMULATIVE && falls(old, fresh));
  }

  private static boolean falls(Figure old, Figure fresh) {
    BigDecimal before = old.amount().stated();
    BigDecimal after = fresh.amount().stated();
    return before != null && after != null && after.compareTo(before) < 0;
  }

  /** Whether the sentences tell of an error, or stand under a heading that does. */
  private boolean wrong(int from, int to) {
    Passage first = passages.get(from).get(0).passage();
    String opening = first.block().sentences().get(0).text();
    if (RevisionWords.WRONG.matcher(opening).lookingAt()
        || first.previousInBlock().map(p -> told(p.text())).orElse(false)) {
      return true;
    }
    return passages.subList(from, to + 1).stream()
        .filter(p -> !p.isEmpty())
        .anyMatch(p -> told(p.get(0).text()));
  }

  private static boolean told(String text) {
    return RevisionWords.WRONG.matcher(text).find();
  }

  private static String masked(List<Figure> figures) {
    String text = figures.get(0).text();
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (int k = 0; k < figures.size(); k++) {
      int start = figures.get(k).amount().start();
      if (start >= at) {
        masked.append(text, at, start).append('«').append(k).append('»');
        at = figures.get(k).amount().end();
      }
    }
    return masked.append(text.substring(at)).toString();
  }

  private static @Nullable Figure group(Matcher m, Turn turn, String name, List<Figure> figures) {
    if (!turn.words().pattern().contains("(?<" + name + ">")) {
      return null;
    }
    String number = m.group(name);
    return number == null ? null : figures.get(Integer.parseInt(number));
  }

  private Figure marked(Figure figure) {
    Revision part = parts.get(figure);
    if (part == null) {
      return figure;
    }
    QuantityClaim own = figure.claim();
    Figure other = measureOf.get(figure);
    QuantityClaim model = other == null ? null : other.claim();
    QuantityClaim bare = figure.bare();
    QuantityClaim claim =
        own != null ? own : model != null && bare != null ? borrowed(bare, model) : null;
    return claim == null
        ? figure
        : new Figure(figure.passage(), figure.amount(), figure.counted(), claim.with(part), null);
  }

  /** The figure in its own place and words, as a figure of what the model counts. */
  private static QuantityClaim borrowed(QuantityClaim bare, QuantityClaim model) {
    Anchor own = bare.anchor();
    boolean open = own.event().equals(EventRef.MAIN);
    Anchor anchor =
        new Anchor(
            own.id(),
            own.document(),
            own.span(),
            own.quote(),
            own.sentence(),
            own.attribution(),
            own.modality(),
            own.negated(),
            own.reading(),
            own.asOf(),
            own.statedAt(),
            open ? model.anchor().event() : own.event(),
            own.area() == null ? model.anchor().area() : own.area());
    Set<String> terms = new java.util.TreeSet<>(bare.terms());
    terms.addAll(model.terms());
    return new QuantityClaim(
        anchor,
        model.measure(),
        model.unit(),
        bare.stated(),
        bare.interval(),
        bare.hedge(),
        model.population(),
        new ArrayList<>(terms),
        model.scope(),
        null);
  }
}
