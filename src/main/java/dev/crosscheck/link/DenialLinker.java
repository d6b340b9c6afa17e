package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.DenialClash;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Severity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets what a text asserts against what another denies. */
final class DenialLinker {
  private static final int MOST = 80;

  private DenialLinker() {}

  /** One event that is told as a fact here and denied or called off there. */
  static List<DenialClash> clashes(List<EventClaim> claims) {
    Map<String, List<EventClaim>> byType = new LinkedHashMap<>();
    for (EventClaim claim : claims.stream().sorted(Witnesses.OLDEST_FIRST).toList()) {
      if (claim.occurrence() != null && claim.happening() != null) {
        String type = OneEvent.family(claim.occurrence().type());
        byType.computeIfAbsent(type, k -> new ArrayList<>()).add(claim);
      }
    }
    List<DenialClash> clashes = new ArrayList<>();
    for (List<EventClaim> events : byType.values()) {
      if (events.size() <= MOST) {
        among(events, clashes);
      }
    }
    return clashes;
  }

  private static void among(List<EventClaim> events, List<DenialClash> clashes) {
    Set<Set<String>> told = new HashSet<>();
    for (EventClaim asserted : events) {
      for (EventClaim denied : events) {
        boolean sides = OneEvent.happened(asserted) && denied(denied);
        if (sides && !disputed(asserted, denied, events)) {
          clash(asserted, denied)
              .filter(c -> told.add(Set.of(asserted.document(), denied.document())))
              .ifPresent(clashes::add);
        }
      }
    }
  }

  private static boolean denied(EventClaim claim) {
    Occurrence occurrence = claim.occurrence();
    return occurrence != null
        && (occurrence.status() == Occurrence.Status.DENIED
            || occurrence.status() == Occurrence.Status.CANCELLED);
  }

  /** A text that gives both sides leaves nothing to find out. */
  private static boolean disputed(EventClaim asserted, EventClaim denied, List<EventClaim> events) {
    if (asserted.document().equals(denied.document())) {
      return true;
    }
    boolean denies =
        events.stream().anyMatch(e -> e.document().equals(asserted.document()) && denied(e));
    boolean asserts =
        events.stream()
            .anyMatch(e -> e.document().equals(denied.document()) && OneEvent.happened(e));
    return denies || asserts;
  }

  private static Optional<DenialClash> clash(EventClaim asserted, EventClaim denied) {
    boolean named = OneEvent.named(asserted, denied) || OneEvent.sharedPart(asserted, denied);
    boolean plain =
        asserted.anchor().modality() == Modality.ASSERTED
            && asserted.anchor().attribution() == null;
    Agreement event = OneEvent.of(asserted, denied);
    boolean one =
        event == Agreement.SAME || event == Agreement.UNKNOWN && OneEvent.likely(asserted, denied);
    if (!one || !(named || event == Agreement.SAME) || !plain || earlier(asserted, denied)) {
      return Optional.empty();
    }
    Set<Dimension> same = EnumSet.noneOf(Dimension.class);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    (event == Agreement.SAME ? same : unknown).add(Dimension.EVENT);
    boolean likely =
        asserted.anchor().reading() == Reading.LIKELY
            || denied.anchor().reading() == Reading.LIKELY;
    DenialClash clash = new DenialClash(asserted, denied, new Comparability(same, unknown, likely));
    return clash.cap() == Severity.NOTE ? Optional.empty() : Optional.of(clash);
  }

  /** What had not happened yet when the earlier text was written has happened since. */
  private static boolean earlier(EventClaim asserted, EventClaim denied) {
    OffsetDateTime first = asserted.anchor().statedAt();
    OffsetDateTime second = denied.anchor().statedAt();
    Happening what = denied.happening();
    DateRange days = what == null ? null : what.days();
    boolean over =
        days != null
            && days.to() != null
            && second != null
            && !days.to().isAfter(second.toLocalDate());
    if (over) {
      return false;
    }
    return first == null || second == null || second.isBefore(first);
  }
}
