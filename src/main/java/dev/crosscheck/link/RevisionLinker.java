package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Revision.Part;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.StaleFigure;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that a text says were replaced: in later texts, where they are stale, and in
 * older ones, which a revision concerns without anybody touching them. Only figures with the very
 * value that was given up are looked at, so the cost grows with their number and not with that of
 * pairs.
 */
final class RevisionLinker {
  /** So many texts that tell one revision, or several of one value, are enough to look through. */
  private static final int MOST_TELLERS = 8;

  /** So many revisions that tell only the new value are enough to look through. */
  private static final int MOST_OPEN = 32;

  private static final int MOST_OTHERS = 8;

  /** A number of so many digits is hardly given twice by chance. */
  private static final int TELLING_DIGITS = 3;

  /** What may come of a pair of which one side is said to have been replaced by the other. */
  private static final Set<Reason> ABOUT_ONE_THING =
      EnumSet.of(
          Reason.CLASH,
          Reason.FELL,
          Reason.SOURCES,
          Reason.REVISED,
          Reason.GREW,
          Reason.CHANGED,
          Reason.MEETS,
          Reason.TOO_LITTLE);

  /** What a number that is hardly given twice by chance makes good for. */
  private static final Set<Reason> DOUBTS =
      EnumSet.of(Reason.UNLIKE, Reason.SEVERAL, Reason.OTHER_POPULATION);

  /**
   * A revision that some text tells.
   *
   * @param said the new figure, else the one given up
   * @param old the one given up, in the words of that text, or null
   * @param value the value given up
   */
  private record Told(QuantityClaim said, @Nullable QuantityClaim old, BigDecimal value) {
    @Nullable BigDecimal fresh() {
      return said.givenUp() ? null : said.stated();
    }
  }

  /** A document, or an entry of a live page. */
  private record Entry(String document, @Nullable OffsetDateTime at) {
    static Entry of(QuantityClaim claim) {
      return new Entry(claim.document(), claim.anchor().statedAt());
    }
  }

  /** The stale figures of one document, for one revision. */
  private record Case(
      String document, BigDecimal value, @Nullable BigDecimal fresh, boolean later) {}

  private final List<QuantityClaim> figures;
  private final FigurePairs pairs;
  private final Map<BigDecimal, List<QuantityClaim>> byValue = new HashMap<>();
  private final Map<String, Set<BigDecimal>> ofDocument = new HashMap<>();
  private final Map<Entry, Set<BigDecimal>> ofEntry = new HashMap<>();

  private RevisionLinker(List<QuantityClaim> figures, Story told) {
    this.figures = figures.stream().filter(FigurePairs::usable).toList();
    this.pairs = new FigurePairs(Setting.of(figures, told));
    for (QuantityClaim figure : this.figures) {
      BigDecimal value = figure.stated();
      if (value != null) {
        byValue.computeIfAbsent(value, k -> new ArrayList<>()).add(figure);
        ofDocument.computeIfAbsent(figure.document(), k -> new HashSet<>()).add(value);
        ofEntry.computeIfAbsent(Entry.of(figure), k -> new HashSet<>()).add(value);
      }
    }
  }

  /**
   * The figures of one story, measure and dimension that are or became stale.
   *
   * @param told what the documents of the story tell beside their claims
   */
  static List<Comparison> stale(List<QuantityClaim> figures, Story told) {
    List<QuantityClaim> telling = figures.stream().filter(f -> f.revision() != null).toList();
    return telling.isEmpty() ? List.of() : new RevisionLinker(figures, told).find(telling);
  }

  private List<Comparison> find(List<QuantityClaim> telling) {
    Map<Case, List<StaleFigure>> found = new LinkedHashMap<>();
    for (Told told : told(telling)) {
      for (QuantityClaim figure : byValue.getOrDefault(told.value(), List.of())) {
        stale(figure, told)
            .ifPresent(
                s ->
                    found
                        .computeIfAbsent(
                            new Case(figure.document(), told.value(), told.fresh(), s.later()),
                            k -> new ArrayList<>())
                        .add(s));
      }
    }
    return found.values().stream().<Comparison>map(RevisionLinker::clearest).toList();
  }

  /** The revisions, oldest first. */
  private List<Told> told(List<QuantityClaim> telling) {
    Map<List<String>, List<QuantityClaim>> byId = new LinkedHashMap<>();
    telling.stream()
        .sorted(Witnesses.OLDEST_FIRST)
        .forEach(
            f ->
                byId.computeIfAbsent(
                        List.of(f.document(), Objects.requireNonNull(f.revision()).id()),
                        k -> new ArrayList<>())
                    .add(f));
    Map<BigDecimal, Integer> tellers = new HashMap<>();
    List<Told> all = new ArrayList<>();
    int open = 0;
    for (List<QuantityClaim> sides : byId.values()) {
      QuantityClaim fresh = part(sides, Part.NEW).orElse(null);
      QuantityClaim old = part(sides, Part.OLD).orElse(null);
      QuantityClaim said = fresh == null ? old : fresh;
      if (said == null) {
        continue;
      }
      Set<BigDecimal> values = new HashSet<>();
      if (old != null && old.stated() != null) {
        values.add(old.stated());
      } else if (open++ < MOST_OPEN) {
        values.addAll(saidBefore(said));
      }
      values.stream()
          .sorted()
          .filter(value -> tellers.merge(value, 1, Integer::sum) <= MOST_TELLERS)
          .forEach(value -> all.add(new Told(said, old, value)));
    }
    return all;
  }

  private static Optional<QuantityClaim> part(List<QuantityClaim> sides, Part part) {
    return sides.stream()
        .filter(f -> f.revision() != null && f.revision().part() == part)
        .findFirst();
  }

  /** What the source of a revision had said of the same thing until then. */
  private Set<BigDecimal> saidBefore(QuantityClaim revision) {
    Set<BigDecimal> values = new HashSet<>();
    for (QuantityClaim figure : figures) {
      boolean own = Sources.compare(figure, revision) == SourceRelation.SAME;
      boolean named = figure.anchor().attribution() != null;
      if (figure.stated() != null
          && own
          && named
          && !figure.document().equals(revision.document())
          && Boolean.FALSE.equals(later(figure, revision))
          && apart(figure, revision)
          && !grew(figure, revision)
          && ABOUT_ONE_THING.contains(pairs.pair(figure, plain(revision)).reason())) {
        values.add(figure.stated());
      }
    }
    return values;
  }

  private Optional<StaleFigure> stale(QuantityClaim figure, Told told) {
    QuantityClaim said = told.said();
    Boolean after = later(figure, said);
    boolean later = Boolean.TRUE.equals(after);
    boolean sameDocument = figure.document().equals(said.document());
    if (figure.revision() != null
        || sameDocument && !later
        || told.fresh() != null && (!apart(figure, said) || correctedToo(figure, told))
        || later && heldBefore(figure, said)
        || !later && grew(figure, said)
        || Sources.compare(figure, said) == SourceRelation.DIFFERENT) {
      return Optional.empty();
    }
    Pairing pairing = pairs.pair(figure, plain(said));
    boolean doubt = DOUBTS.contains(pairing.reason());
    if (!ABOUT_ONE_THING.contains(pairing.reason()) && !(doubt && telling(told.value()))) {
      return Optional.empty();
    }
    return Optional.of(
        new StaleFigure(
            figure,
            said,
            told.old(),
            List.of(),
            known(pairing.comparability(), after == null, doubt),
            later));
  }

  /** When both were given is known or not, whatever the values would say of it. */
  private static Comparability known(Comparability known, boolean undated, boolean doubt) {
    Set<Dimension> same = EnumSet.noneOf(Dimension.class);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    same.addAll(known.same());
    unknown.addAll(known.unknown());
    unknown.remove(Dimension.AS_OF);
    same.remove(Dimension.AS_OF);
    if (undated) {
      unknown.add(Dimension.AS_OF);
    }
    if (doubt) {
      same.remove(Dimension.EVENT);
      unknown.add(Dimension.EVENT);
    }
    return new Comparability(same, unknown, known.likely());
  }

  /** Whether a figure was given after another; null when that is not known. */
  private static @Nullable Boolean later(QuantityClaim figure, QuantityClaim other) {
    OffsetDateTime at = figure.anchor().statedAt();
    OffsetDateTime before = other.anchor().statedAt();
    // Who writes within the hour cannot know of it.
    return at == null || before == null ? null : at.isAfter(before.plusMinutes(59));
  }

  /** Told of a time before the revision: history. */
  private static boolean heldBefore(QuantityClaim figure, QuantityClaim revision) {
    OffsetDateTime at = revision.anchor().statedAt();
    return figure.anchor().asOf() != null
        && figure.anchor().asOf().to() != null
        && at != null
        && figure.anchor().asOf().to().isBefore(at.toLocalDate());
  }

  /** A lower count of all so far was right in its time. */
  private static boolean grew(QuantityClaim figure, QuantityClaim revision) {
    boolean running = figure.scope() == Scope.CUMULATIVE || figure.scope() == Scope.INCIDENT;
    return running && Values.plausible(figure).below(Values.plausible(revision));
  }

  private static boolean apart(QuantityClaim figure, QuantityClaim revision) {
    return !Values.plausible(figure).meets(Values.plausible(revision));
  }

  /** Whether the text around the figure gives the new value, too. */
  private boolean correctedToo(QuantityClaim figure, Told told) {
    Set<BigDecimal> values =
        figure.document().equals(told.said().document())
            ? ofEntry.getOrDefault(Entry.of(figure), Set.of())
            : ofDocument.getOrDefault(figure.document(), Set.of());
    return told.fresh() != null && values.contains(told.fresh());
  }

  private static boolean telling(BigDecimal value) {
    return value.stripTrailingZeros().precision() >= TELLING_DIGITS;
  }

  /** The figure apart from the sum and the revision of its own text. */
  private static QuantityClaim plain(QuantityClaim claim) {
    return new QuantityClaim(
        claim.anchor(),
        claim.measure(),
        claim.unit(),
        claim.stated(),
        claim.interval(),
        claim.hedge(),
        claim.population(),
        claim.terms(),
        claim.scope(),
        null);
  }

  private static StaleFigure clearest(List<StaleFigure> same) {
    StaleFigure best =
        same.stream()
            .min(
                Comparator.comparing((StaleFigure s) -> s.comparability().unknown().size())
                    .thenComparing(s -> s.comparability().likely())
                    .thenComparing(StaleFigure::revision, Witnesses.OLDEST_FIRST)
                    .thenComparing(StaleFigure::stale, Claim.ORDER))
            .orElseThrow();
    List<QuantityClaim> others =
        same.stream()
            .map(StaleFigure::stale)
            .filter(f -> !f.equals(best.stale()))
            .distinct()
            .sorted(Claim.ORDER)
            .limit(MOST_OTHERS)
            .toList();
    return new StaleFigure(
        best.stale(), best.revision(), best.old(), others, best.comparability(), best.later());
  }
}
