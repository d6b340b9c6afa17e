package dev.crosscheck.link;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.VerbatimClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups claims by story and sets those about the same thing against each other. */
public final class Linker {
  private Linker() {}

  /**
   * Links claims.
   *
   * @param documents what is known of each document, by id; documents of claim files may be missing
   * @param claims in any order
   * @return one group a story, by name; each claim is in exactly one
   */
  public static List<ClaimGroup> link(Map<String, Profile> documents, List<Claim> claims) {
    Map<String, String> stories = Stories.of(documents, claims);
    Map<String, List<Claim>> byStory = new TreeMap<>();
    for (Claim claim : claims) {
      byStory
          .computeIfAbsent(stories.get(claim.anchor().document()), k -> new ArrayList<>())
          .add(claim);
    }
    List<ClaimGroup> groups = new ArrayList<>();
    byStory.forEach(
        (story, members) -> {
          members.sort(Claim.ORDER);
          groups.add(new ClaimGroup(story, members, comparisons(members)));
        });
    return groups;
  }

  private static List<Comparison> comparisons(List<Claim> claims) {
    List<Comparison> comparisons = new ArrayList<>();
    Map<List<String>, List<QuantityClaim>> byMeasure = new java.util.LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof QuantityClaim figure && !DurationLinker.length(figure)) {
        String measure = Values.counted(figure) ? figure.measure() : "";
        byMeasure
            .computeIfAbsent(List.of(measure, Values.dimension(figure)), k -> new ArrayList<>())
            .add(figure);
      }
    }
    byMeasure.values().forEach(figures -> comparisons.addAll(FigureLinker.clashes(figures)));
    List<QuantityClaim> figures =
        byMeasure.values().stream().flatMap(List::stream).sorted(Claim.ORDER).toList();
    List<Comparison> drifts = DriftLinker.drifts(figures);
    comparisons.removeIf(c -> explained(c, drifts));
    comparisons.addAll(drifts);
    comparisons.addAll(SumLinker.check(figures));
    comparisons.addAll(SubsetLinker.exceeding(figures));
    comparisons.addAll(PositionLinker.pairs(only(claims, PositionClaim.class)));
    List<ParticipantsClaim> lists = only(claims, ParticipantsClaim.class);
    comparisons.addAll(ParticipantsLinker.countedLists(lists));
    comparisons.addAll(ParticipantsLinker.clashes(lists));
    List<EventClaim> events = only(claims, EventClaim.class);
    comparisons.addAll(EventDateLinker.clashes(events));
    comparisons.addAll(DurationLinker.clashes(only(claims, QuantityClaim.class), events));
    List<Comparison> copies = CopyLinker.changed(only(claims, VerbatimClaim.class));
    copies.removeIf(copy -> comparisons.stream().anyMatch(c -> speaksOf(c, copy)));
    comparisons.addAll(copies);
    return comparisons;
  }

  /** Whether something better than the bare words says that two values differ. */
  private static boolean speaksOf(Comparison comparison, Comparison copy) {
    return comparison.cap() != Severity.NOTE
        && copy.witnesses().stream()
            .allMatch(
                value ->
                    comparison.witnesses().stream()
                        .anyMatch(
                            w ->
                                w.document().equals(value.document())
                                    && w.anchor().span().overlaps(value.anchor().span())));
  }

  private static <T extends Claim> List<T> only(List<Claim> claims, Class<T> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether a clash only shows again that a number changed its measure. */
  private static boolean explained(Comparison comparison, List<Comparison> drifts) {
    return comparison instanceof Clash clash
        && drifts.stream()
            .map(d -> d.witnesses().subList(0, 2))
            .anyMatch(w -> w.contains(clash.lower()) || w.contains(clash.higher()));
  }
}
