package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Ledger;
import dev.crosscheck.model.Ledger.Group;
import dev.crosscheck.model.Ledger.Line;
import dev.crosscheck.model.Ledger.Status;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Revision;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.SourceRelation;
import dev.crosscheck.model.TimeRelation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures for one thing together. A figure joins a group when nothing but time and value
 * sets it apart and nothing else is left open; two groups become one when they give the same number
 * and only the place or the event is left open. Other figures of which little is known stay alone,
 * for a wrong group misleads where a missing line does not. Each figure is held against a few of
 * each group of its measure, and of a great many groups against the latest only.
 */
final class LedgerMaker {
  /** Against so many figures of a group a new one is held. */
  private static final int WITNESSES = 4;

  /** So many groups of one measure are looked through. */
  private static final int MOST_GROUPS = 200;

  private static final Set<Reason> ONE_THING =
      EnumSet.of(
          Reason.CLASH,
          Reason.FELL,
          Reason.SOURCES,
          Reason.REVISED,
          Reason.GREW,
          Reason.CHANGED,
          Reason.MEETS);

  /** What two groups that give one number may leave open. */
  private static final Set<Dimension> LEFT_OPEN =
      EnumSet.of(Dimension.EVENT, Dimension.AREA, Dimension.AS_OF, Dimension.SOURCE);

  private static final Comparator<QuantityClaim> BY_TIME =
      Comparator.comparing(Moments::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              c -> c.anchor().statedAt(),
              Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant)))
          .thenComparing(Claim.ORDER);

  private final String story;
  private final FigurePairs pairs;
  private final PlaceGraph places;
  private final Map<List<String>, QuantityClaim> given = new HashMap<>();

  private LedgerMaker(String story, List<QuantityClaim> figures, Story told) {
    this.story = story;
    this.places = told.places();
    this.pairs = new FigurePairs(Setting.of(figures, told));
    for (QuantityClaim figure : figures) {
      Revision revision = figure.revision();
      if (revision != null && revision.part() == Revision.Part.OLD) {
        given.put(List.of(figure.document(), revision.id()), figure);
      }
    }
  }

  /**
   * The groups that figures of one story, measure and dimension make.
   *
   * @param told what the documents of the story tell beside their claims
   */
  static List<Group> groups(String story, List<QuantityClaim> figures, Story told) {
    LedgerMaker maker = new LedgerMaker(story, figures, told);
    List<List<QuantityClaim>> groups = new ArrayList<>();
    figures.stream().filter(FigurePairs::usable).sorted(BY_TIME).forEach(f -> maker.add(f, groups));
    return maker.joined(groups).stream().map(maker::group).toList();
  }

  /** The whole ledger in its order. */
  static Ledger ledger(List<Group> groups) {
    return new Ledger(
        groups.stream()
            .sorted(
                Comparator.comparing((Group g) -> g.lines().size())
                    .reversed()
                    .thenComparing(Group::story)
                    .thenComparing(g -> g.about().measure())
                    .thenComparing(Group::about, Claim.ORDER))
            .toList());
  }

  private void add(QuantityClaim figure, List<List<QuantityClaim>> groups) {
    int first = Math.max(0, groups.size() - MOST_GROUPS);
    for (List<QuantityClaim> group : groups.subList(first, groups.size())) {
      if (belongs(figure, group)) {
        group.add(figure);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(figure)));
  }

  /**
   * The groups, two of them together where both give one number and nothing says that they are
   * about two things: one text names the place or the event, the other takes it as known.
   */
  private List<List<QuantityClaim>> joined(List<List<QuantityClaim>> groups) {
    Map<List<Object>, List<QuantityClaim>> byValue = new HashMap<>();
    List<List<QuantityClaim>> kept = new ArrayList<>();
    for (List<QuantityClaim> group : groups) {
      Optional<List<QuantityClaim>> other =
          group.stream()
              .map(f -> byValue.get(value(f)))
              .filter(Objects::nonNull)
              .filter(o -> noneApart(group, o))
              .findFirst();
      other.ifPresentOrElse(o -> o.addAll(group), () -> kept.add(group));
      List<QuantityClaim> whole = other.orElse(group);
      group.forEach(f -> byValue.putIfAbsent(value(f), whole));
    }
    kept.forEach(group -> group.sort(BY_TIME));
    return kept;
  }

  private static List<Object> value(QuantityClaim figure) {
    return List.of(figure.measure(), figure.unit(), figure.interval());
  }

  private boolean noneApart(List<QuantityClaim> group, List<QuantityClaim> other) {
    return witnesses(group).stream()
        .allMatch(a -> witnesses(other).stream().allMatch(b -> likely(a, b)));
  }

  /** Whether no dimension differs and only place or event are left open. */
  private boolean likely(QuantityClaim a, QuantityClaim b) {
    Comparability known = pairs.pair(a, b).comparability();
    return known.different().isEmpty() && LEFT_OPEN.containsAll(known.unknown());
  }

  private boolean belongs(QuantityClaim figure, List<QuantityClaim> group) {
    return witnesses(group).stream().allMatch(w -> oneThing(figure, w));
  }

  /** The first and the last of a group stand for all of it. */
  private static List<QuantityClaim> witnesses(List<QuantityClaim> group) {
    int early = Math.min(group.size(), WITNESSES / 2);
    List<QuantityClaim> witnesses = new ArrayList<>(group.subList(0, early));
    int late = Math.max(early, group.size() - WITNESSES / 2);
    witnesses.addAll(group.subList(late, group.size()));
    return witnesses;
  }

  private boolean oneThing(QuantityClaim a, QuantityClaim b) {
    if (!a.measure().equals(b.measure()) || !a.unit().equals(b.unit())) {
      return false;
    }
    Pairing pairing = pairs.pair(a, b);
    Set<Dimension> open = EnumSet.noneOf(Dimension.class);
    open.addAll(pairing.comparability().unknown());
    open.remove(Dimension.AS_OF);
    boolean running = a.scope() == Scope.CUMULATIVE && b.scope() == Scope.CUMULATIVE;
    boolean main =
        a.anchor().event().ground() == Ground.MAIN && b.anchor().event().ground() == Ground.MAIN;
    boolean sure = open.isEmpty() || running && main && open.equals(EnumSet.of(Dimension.EVENT));
    boolean area = Sameness.area(a.anchor().area(), b.anchor().area(), places) == Agreement.SAME;
    return sure && area && ONE_THING.contains(pairing.reason());
  }

  private Group group(List<QuantityClaim> figures) {
    Map<List<Object>, QuantityClaim> once = new LinkedHashMap<>();
    for (QuantityClaim figure : figures) {
      List<Object> key = new ArrayList<>();
      key.add(figure.document());
      key.add(figure.interval());
      key.add(String.valueOf(figure.anchor().statedAt()));
      once.putIfAbsent(key, figure);
    }
    List<QuantityClaim> all = List.copyOf(once.values());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      lines.add(line(all.get(i), all.subList(0, i), all));
    }
    List<QuantityClaim> held =
        lines.stream().filter(l -> l.status() != Status.REVISED).map(Line::claim).toList();
    List<QuantityClaim> used = held.isEmpty() ? all : held;
    return new Group(story, lines, best(used), span(used));
  }

  /** A running count can only have grown, unless somebody revised it. */
  private static @Nullable BigDecimal best(List<QuantityClaim> figures) {
    boolean growing =
        figures.stream().allMatch(f -> f.scope() == Scope.CUMULATIVE && f.revision() == null);
    BigDecimal last = figures.get(figures.size() - 1).stated();
    return growing
        ? figures.stream()
            .map(QuantityClaim::stated)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(last)
        : last;
  }

  private Line line(QuantityClaim figure, List<QuantityClaim> before, List<QuantityClaim> all) {
    Revision revision = figure.revision();
    if (revision != null) {
      QuantityClaim old = given.get(List.of(figure.document(), revision.id()));
      return new Line(figure, Status.REVISION, old, null);
    }
    Optional<QuantityClaim> replaced = all.stream().filter(c -> replaces(c, figure)).findFirst();
    if (replaced.isPresent()) {
      return new Line(figure, Status.REVISED, replaced.get(), null);
    }
    Optional<QuantityClaim> copied = before.stream().filter(c -> relayed(c, figure)).findFirst();
    if (copied.isPresent()) {
      return new Line(figure, Status.COPY, copied.get(), null);
    }
    boolean grew =
        figure.scope() == Scope.CUMULATIVE
            && !before.isEmpty()
            && before.stream().allMatch(c -> Values.plausible(c).below(Values.plausible(figure)))
            && Moments.relation(before.get(before.size() - 1), figure) != TimeRelation.SAME;
    return grew
        ? new Line(figure, Status.UPDATE, before.get(before.size() - 1), null)
        : new Line(figure, Status.PLAIN, null, null);
  }

  private boolean replaces(QuantityClaim revision, QuantityClaim figure) {
    Revision told = revision.revision();
    if (told == null || !revision.replacing()) {
      return false;
    }
    QuantityClaim old = given.get(List.of(revision.document(), told.id()));
    return old != null && old.interval().equals(figure.interval());
  }

  private static boolean relayed(QuantityClaim first, QuantityClaim figure) {
    boolean named = first.anchor().attribution() != null && figure.anchor().attribution() != null;
    return named
        && !first.document().equals(figure.document())
        && first.interval().equals(figure.interval())
        && Sources.compare(first, figure) == SourceRelation.SAME;
  }

  private static Interval span(List<QuantityClaim> figures) {
    BigDecimal low = null;
    BigDecimal high = null;
    boolean openLow = false;
    boolean openHigh = false;
    for (QuantityClaim figure : figures) {
      BigDecimal from = figure.interval().low();
      BigDecimal to = figure.interval().high();
      openLow |= from == null;
      openHigh |= to == null;
      low = from == null || low != null && low.compareTo(from) <= 0 ? low : from;
      high = to == null || high != null && high.compareTo(to) >= 0 ? high : to;
    }
    return new Interval(openLow ? null : low, openHigh ? null : high);
  }
}
