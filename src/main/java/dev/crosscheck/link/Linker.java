package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.HeadingClash;
import dev.crosscheck.model.Ledger;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.VerbatimClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Groups claims by story and sets those about the same thing against each other. */
public final class Linker {
  private Linker() {}

  /**
   * Links claims, with nothing chosen by an editor.
   *
   * @param documents what is known of each document, by id; documents of claim files may be missing
   * @param claims in any order
   * @return one group a story, by name; each claim is in exactly one
   */
  public static List<ClaimGroup> link(Map<String, Profile> documents, List<Claim> claims) {
    return link(documents, claims, Policy.DEFAULT);
  }

  /** As {@link #link(Map, List)}, under a policy. */
  public static List<ClaimGroup> link(
      Map<String, Profile> documents, List<Claim> claims, Policy policy) {
    CountRules counts = new CountRules(policy.counts(), documents);
    List<ClaimGroup> groups = new ArrayList<>();
    stories(documents, claims, policy)
        .forEach(
            (story, members) -> {
              Story told = Story.of(members, documents);
              groups.add(
                  new ClaimGroup(story, members, comparisons(members, told, policy, counts)));
            });
    return groups;
  }

  /**
   * The figures of a corpus over time.
   *
   * @param documents what is known of each document, by id; documents of claim files may be missing
   * @param claims in any order
   * @param policy what the editor chose
   */
  public static Ledger ledger(Map<String, Profile> documents, List<Claim> claims, Policy policy) {
    List<Ledger.Group> groups = new ArrayList<>();
    stories(documents, claims, policy)
        .forEach(
            (story, members) -> {
              Story told = Story.of(members, documents);
              byMeasure(members)
                  .values()
                  .forEach(f -> groups.addAll(LedgerMaker.groups(story, f, told)));
            });
    return LedgerMaker.ledger(groups);
  }

  /** The claims of each story in order. */
  private static Map<String, List<Claim>> stories(
      Map<String, Profile> documents, List<Claim> claims, Policy policy) {
    Map<String, String> stories = Stories.of(documents, claims);
    Map<String, List<Claim>> byStory = new TreeMap<>();
    for (Claim claim : HouseStyle.read(claims, policy.casualties())) {
      byStory
          .computeIfAbsent(stories.get(claim.anchor().document()), k -> new ArrayList<>())
          .add(claim);
    }
    byStory.values().forEach(members -> members.sort(Claim.ORDER));
    return byStory;
  }

  private static List<Comparison> comparisons(
      List<Claim> claims, Story story, Policy policy, CountRules counts) {
    List<Comparison> comparisons = new ArrayList<>();
    Map<List<String>, List<QuantityClaim>> byMeasure = byMeasure(claims);
    List<Comparison> waived = new ArrayList<>();
    for (List<QuantityClaim> figures : byMeasure.values()) {
      List<Pairing> pairings = FigureLinker.clashing(figures, story, counts);
      comparisons.addAll(FigureLinker.distinct(pairings));
      comparisons.addAll(RevisionLinker.stale(figures, story));
      pairings.stream()
          .filter(Pairing::waived)
          .map(Pairing::comparison)
          .filter(Objects::nonNull)
          .forEach(waived::add);
    }
    List<QuantityClaim> figures =
        byMeasure.values().stream().flatMap(List::stream).sorted(Claim.ORDER).toList();
    List<Comparison> drifts = DriftLinker.drifts(figures);
    Set<Claim> drifted = new HashSet<>();
    drifts.forEach(d -> drifted.addAll(d.witnesses().subList(0, 2)));
    comparisons.removeIf(c -> explained(c, drifted));
    comparisons.addAll(drifts);
    comparisons.addAll(SumLinker.check(figures));
    comparisons.addAll(SubsetLinker.exceeding(figures));
    comparisons.addAll(AreaLinker.exceeding(figures, story.places()));
    comparisons.addAll(HouseStyle.exceeding(figures, story, policy.casualties()));
    comparisons.addAll(PositionLinker.pairs(only(claims, PositionClaim.class)));
    List<ParticipantsClaim> lists = only(claims, ParticipantsClaim.class);
    comparisons.addAll(ParticipantsLinker.countedLists(lists));
    comparisons.addAll(ParticipantsLinker.clashes(lists));
    List<EventClaim> events = only(claims, EventClaim.class);
    comparisons.addAll(EventDateLinker.clashes(events));
    comparisons.addAll(PlaceClashLinker.clashes(events, story));
    comparisons.addAll(SequenceLinker.clashes(events));
    comparisons.addAll(DenialLinker.clashes(events));
    List<HeadingClash> headings = HeadingLinker.clashes(figures, story);
    headings.removeIf(h -> drifted.contains(h.heading()));
    comparisons.removeIf(c -> c instanceof Clash clash && headed(clash, headings));
    comparisons.addAll(headings);
    comparisons.addAll(DurationLinker.clashes(only(claims, QuantityClaim.class), events));
    comparisons.addAll(PersonLinker.comparisons(only(claims, RoleClaim.class)));
    List<QuotationClaim> quotations = only(claims, QuotationClaim.class);
    List<Comparison> misquoted = QuoteLinker.compare(quotations);
    comparisons.removeIf(
        c -> c instanceof StancePair && misquoted.stream().anyMatch(q -> speaksOf(q, c)));
    comparisons.addAll(misquoted);
    comparisons.addAll(Statements.compare(quotations));
    byMeasure.values().forEach(f -> comparisons.addAll(CertaintyLinker.inflated(f)));
    List<Comparison> copies = CopyLinker.changed(only(claims, VerbatimClaim.class));
    if (!copies.isEmpty()) {
      Map<String, Set<Comparison>> better = new HashMap<>();
      Stream.concat(comparisons.stream(), waived.stream())
          .filter(c -> c.cap() != Severity.NOTE)
          .forEach(
              c ->
                  c.witnesses()
                      .forEach(
                          w ->
                              better
                                  .computeIfAbsent(
                                      w.document(),
                                      k -> Collections.newSetFromMap(new IdentityHashMap<>()))
                                  .add(c)));
      copies.removeIf(
          copy ->
              better.getOrDefault(copy.witnesses().get(0).document(), Set.of()).stream()
                  .anyMatch(c -> speaksOf(c, copy)));
    }
    comparisons.addAll(copies);
    return comparisons;
  }

  /** The figures that can be held against each other by what they count. */
  static Map<List<String>, List<QuantityClaim>> byMeasure(List<Claim> claims) {
    Map<List<String>, List<QuantityClaim>> byMeasure = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof QuantityClaim figure && !DurationLinker.length(figure)) {
        byMeasure.computeIfAbsent(kind(figure), k -> new ArrayList<>()).add(figure);
      }
    }
    return byMeasure;
  }

  /** Measure and dimension of its unit; things that are not counted are compared by unit alone. */
  static List<String> kind(QuantityClaim figure) {
    return List.of(Values.counted(figure) ? figure.measure() : "", Values.dimension(figure));
  }

  /** Whether something better than the bare words says that two values differ. */
  private static boolean speaksOf(Comparison comparison, Comparison copy) {
    return copy.witnesses().stream()
        .allMatch(
            value ->
                comparison.witnesses().stream()
                    .anyMatch(
                        w ->
                            w.document().equals(value.document())
                                && w.anchor().span().overlaps(value.anchor().span())));
  }

  static <T extends Claim> List<T> only(List<Claim> claims, Class<T> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether a clash only shows again that a heading is not that of its text. */
  private static boolean headed(Clash clash, List<HeadingClash> headings) {
    return clash.lower().document().equals(clash.higher().document())
        && headings.stream()
            .anyMatch(h -> h.heading().equals(clash.lower()) || h.heading().equals(clash.higher()));
  }

  /** Whether a clash only shows again that a number changed its measure. */
  private static boolean explained(Comparison comparison, Set<Claim> drifted) {
    return comparison instanceof Clash clash
        && (drifted.contains(clash.lower()) || drifted.contains(clash.higher()));
  }
}
