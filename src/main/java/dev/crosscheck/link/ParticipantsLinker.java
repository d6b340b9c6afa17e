package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.CountedList;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.ParticipantsClash;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Severity;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties counts to the lists they count, and sets lists of those who play one part against each
 * other.
 */
public final class ParticipantsLinker {
  /** Role of a claim that names the members which a count elsewhere refers to. */
  private static final String LISTED = "listed";

  private static final int MOST = 60;
  private static final long CLOSE_DAYS = 1;

  private ParticipantsLinker() {}

  /** Each count that is given as complete, with the place where its members are named. */
  public static List<CountedList> countedLists(List<ParticipantsClaim> claims) {
    Map<List<Object>, ParticipantsClaim> lists = new LinkedHashMap<>();
    for (ParticipantsClaim claim : claims) {
      if (claim.role().equals(LISTED)) {
        lists.putIfAbsent(
            List.of(claim.anchor().document(), claim.members(), claim.activity()), claim);
      }
    }
    List<CountedList> counted = new ArrayList<>();
    for (ParticipantsClaim claim : sorted(claims)) {
      if (claim.closed() && claim.counted()) {
        ParticipantsClaim list =
            lists.get(List.of(claim.anchor().document(), claim.members(), List.of(claim.role())));
        boolean likely = claim.anchor().reading() == Reading.LIKELY;
        counted.add(
            new CountedList(
                claim, list, new Comparability(EnumSet.of(Dimension.MEMBERS), Set.of(), likely)));
      }
    }
    return counted;
  }

  /** A list given as complete against one that names somebody whom it leaves out. */
  public static List<ParticipantsClash> clashes(List<ParticipantsClaim> claims) {
    Map<String, List<ParticipantsClaim>> byRole = new LinkedHashMap<>();
    for (ParticipantsClaim claim : sorted(claims)) {
      if (!claim.role().equals(LISTED) && told(claim)) {
        byRole.computeIfAbsent(claim.role(), k -> new ArrayList<>()).add(claim);
      }
    }
    List<ParticipantsClash> clashes = new ArrayList<>();
    for (List<ParticipantsClaim> group : byRole.values()) {
      Set<Object> told = new HashSet<>();
      List<ParticipantsClaim> full =
          group.stream()
              .filter(ParticipantsClaim::closed)
              .sorted(Comparator.comparing(c -> !c.counted()))
              .limit(MOST)
              .toList();
      for (ParticipantsClaim all : full) {
        for (ParticipantsClaim other : group.subList(0, Math.min(group.size(), MOST))) {
          if (!other.id().equals(all.id())
              && pairing(all, other).comparison() instanceof ParticipantsClash clash
              && told.add(Set.of(Set.copyOf(all.members()), Set.copyOf(other.members())))) {
            clashes.add(clash);
          }
        }
      }
    }
    return clashes;
  }

  /** How two lists stand to each other; one that is complete comes first. */
  static Pairing pair(ParticipantsClaim a, ParticipantsClaim b) {
    Pairing pairing = pairing(a, b);
    boolean turn = pairing.comparison() == null && b.closed();
    return turn && pairing(b, a).comparison() != null ? pairing(b, a) : pairing;
  }

  private static Pairing pairing(ParticipantsClaim full, ParticipantsClaim other) {
    boolean likely =
        full.anchor().reading() == Reading.LIKELY || other.anchor().reading() == Reading.LIKELY;
    Known known = new Known();
    // Names are compared only where nothing cheaper sets the two apart.
    Reason apart = otherwiseApart(full, other, known);
    List<String> outsiders = apart == null ? outsiders(full, other) : List.of();
    apart = apart == null ? apart(full, other, outsiders) : apart;
    if (apart != null) {
      return new Pairing(full, other, known.comparability(likely), apart, null);
    }
    boolean oneEvent = full.activity().equals(other.activity()) || oneDocument(full, other);
    known.note(Dimension.EVENT, oneEvent ? Agreement.SAME : Agreement.UNKNOWN);
    boolean dated = full.anchor().asOf() != null && other.anchor().asOf() != null;
    known.note(Dimension.AS_OF, dated ? Agreement.SAME : Agreement.UNKNOWN);
    ParticipantsClash clash =
        new ParticipantsClash(full, other, outsiders, known.comparability(likely));
    Reason reason = clash.cap() == Severity.NOTE ? Reason.TOO_LITTLE : Reason.OUTSIDER;
    return new Pairing(full, other, clash.comparability(), reason, clash);
  }

  private static List<String> outsiders(ParticipantsClaim full, ParticipantsClaim other) {
    return other.members().stream()
        .filter(m -> full.members().stream().noneMatch(f -> sameName(f, m)))
        .toList();
  }

  /**
   * Why a list is not held against a complete one, whomever the two name; null when nothing speaks
   * against it.
   */
  private static @Nullable Reason otherwiseApart(
      ParticipantsClaim full, ParticipantsClaim other, Known known) {
    if (!full.role().equals(other.role()) || full.role().equals(LISTED)) {
      known.note(Dimension.POPULATION, Agreement.DIFFERENT);
      return Reason.OTHER_ROLE;
    }
    known.note(Dimension.POPULATION, Agreement.SAME);
    if (!told(full) || !told(other)) {
      known.note(Dimension.MODALITY, Agreement.DIFFERENT);
      return Reason.NOT_ASSERTED;
    }
    if (other.activity().stream().noneMatch(full.activity()::contains)) {
      known.note(Dimension.EVENT, Agreement.DIFFERENT);
      return Reason.OTHER_EVENT;
    }
    if (apart(full, other)) {
      known.note(Dimension.AS_OF, Agreement.DIFFERENT);
      return Reason.OTHER_TIME;
    }
    return full.closed() ? null : Reason.OPEN_LISTS;
  }

  /** The same, by whom they name. */
  private static @Nullable Reason apart(
      ParticipantsClaim full, ParticipantsClaim other, List<String> outsiders) {
    if (outsiders.isEmpty()) {
      return Reason.SAME_MEMBERS;
    }
    if (!full.counted() && !(full.activity().equals(other.activity()) && close(full, other))) {
      // Names joined by "and" are all there are only of the very same thing.
      return Reason.BARE_NAMES;
    }
    // Nobody in common and another text: more likely another event than another account.
    boolean strangers = outsiders.size() == other.members().size() && !oneDocument(full, other);
    return strangers ? Reason.STRANGERS : null;
  }

  private static boolean told(ParticipantsClaim claim) {
    return !claim.activity().isEmpty()
        && claim.anchor().modality().factual()
        && !claim.anchor().negated();
  }

  private static boolean oneDocument(ParticipantsClaim a, ParticipantsClaim b) {
    return a.anchor().document().equals(b.anchor().document());
  }

  private static boolean sameName(String a, String b) {
    return a.equalsIgnoreCase(b)
        || (Holders.key(a).equals(Holders.key(b))
            && Holders.compare(a, b, false) != Agreement.DIFFERENT);
  }

  /** Both in one document or published within a day of each other. */
  private static boolean close(ParticipantsClaim a, ParticipantsClaim b) {
    OffsetDateTime first = a.anchor().statedAt();
    OffsetDateTime second = b.anchor().statedAt();
    return a.anchor().document().equals(b.anchor().document())
        || (first != null
            && second != null
            && Duration.between(first, second).abs().toDays() <= CLOSE_DAYS);
  }

  private static boolean apart(ParticipantsClaim a, ParticipantsClaim b) {
    DateRange first = a.anchor().asOf();
    DateRange second = b.anchor().asOf();
    return first != null && second != null && !first.meets(second);
  }

  private static List<ParticipantsClaim> sorted(List<ParticipantsClaim> claims) {
    return claims.stream().sorted(Claim.ORDER).toList();
  }
}
