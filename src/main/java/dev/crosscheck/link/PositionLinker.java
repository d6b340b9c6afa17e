package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.PositionClaim.Phase;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Stance;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.TimeRelation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sets opposite positions of one holder toward one thing against each other: one pair a
 * disagreement, with the clearest witnesses.
 */
public final class PositionLinker {
  /** Positions for and against that are compared for one holder; more are repetitions. */
  private static final int MOST = 60;

  /** Reports this close that give no day of their own speak of one state of affairs. */
  private static final long CLOSE_DAYS = 1;

  private static final Pattern BALLOT = Pattern.compile("(?i)\\bvot(?:e|es|ed|ing)\\b");
  private static final Pattern SPEAKS_FOR =
      Pattern.compile("(?i).*\\bspokes(?:man|woman|person)\\b.*");

  private static final Comparator<StancePair> CLEAREST =
      Comparator.comparing((StancePair p) -> p.comparability().unknown().size())
          .thenComparing(p -> p.comparability().likely())
          .thenComparing(StancePair::first, Claim.ORDER)
          .thenComparing(StancePair::second, Claim.ORDER);

  private PositionLinker() {}

  /**
   * The disagreements among positions of one story.
   *
   * @param claims in any order
   */
  public static List<StancePair> pairs(List<PositionClaim> claims) {
    Map<String, List<PositionClaim>> byHolder = new LinkedHashMap<>();
    claims.stream()
        .sorted(Claim.ORDER)
        .filter(PositionLinker::held)
        .forEach(
            c -> byHolder.computeIfAbsent(Holders.key(c.holder()), k -> new ArrayList<>()).add(c));
    List<StancePair> pairs = new ArrayList<>();
    Set<String> holders = new TreeSet<>();
    claims.forEach(c -> holders.add(c.holder()));
    byHolder.values().forEach(group -> pairs.addAll(within(group, holders)));
    return pairs;
  }

  /**
   * Conditions and possibilities are no positions that could contradict. One may criticise whom one
   * supports, and deny what one never opposed.
   */
  private static boolean held(PositionClaim claim) {
    boolean told = claim.anchor().modality().factual() || planned(claim);
    boolean position =
        claim.stance().polarity() != 0
            && claim.stance() != Stance.CRITICIZES
            && claim.stance() != Stance.DENIES;
    return told && position && claim.condition() == null;
  }

  private static boolean planned(PositionClaim claim) {
    return claim.anchor().modality() == Modality.PLANNED;
  }

  private static List<StancePair> within(List<PositionClaim> claims, Set<String> holders) {
    List<PositionClaim> forIt = distinct(claims, 1);
    List<PositionClaim> against = distinct(claims, -1);
    Map<List<Object>, StancePair> clearest = new LinkedHashMap<>();
    for (PositionClaim a : forIt) {
      for (PositionClaim b : against) {
        pair(a, b, holders)
            .ifPresent(
                p ->
                    clearest.merge(
                        List.of(shared(a, b), p.time(), p.changeTold()),
                        p,
                        (x, y) -> CLEAREST.compare(x, y) <= 0 ? x : y));
      }
    }
    return List.copyOf(clearest.values());
  }

  private static Set<String> shared(PositionClaim a, PositionClaim b) {
    Set<String> shared = new HashSet<>(a.terms());
    shared.retainAll(b.terms());
    return shared;
  }

  private static List<PositionClaim> distinct(List<PositionClaim> claims, int polarity) {
    Set<List<Object>> seen = new HashSet<>();
    return claims.stream()
        .filter(c -> c.stance().polarity() == polarity)
        .filter(c -> seen.add(List.of(c.anchor().document(), c.terms(), c.phase(), day(c))))
        .limit(MOST)
        .toList();
  }

  private static Optional<StancePair> pair(PositionClaim a, PositionClaim b, Set<String> holders) {
    boolean oneDocument = a.anchor().document().equals(b.anchor().document());
    Agreement holder = holder(a.holder(), b.holder(), oneDocument, holders);
    Agreement target = Proposals.compare(a, b);
    if (planned(a) != planned(b)
        || holder == Agreement.DIFFERENT
        || target == Agreement.DIFFERENT
        || othersWords(a, b)) {
      return Optional.empty();
    }
    Set<Dimension> same = EnumSet.noneOf(Dimension.class);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    (holder == Agreement.SAME ? same : unknown).add(Dimension.HOLDER);
    (target == Agreement.SAME ? same : unknown).add(Dimension.TARGET);
    boolean ordered = before(a, b);
    PositionClaim first = ordered ? a : b;
    PositionClaim second = ordered ? b : a;
    TimeRelation time = time(first, second);
    if (time == TimeRelation.SAME) {
      boolean ballots = ballot(first) && ballot(second);
      boolean sure = oneDocument || bothDated(first, second) || ballots;
      (sure ? same : unknown).add(Dimension.AS_OF);
    }
    boolean likely =
        planned(first)
            || first.anchor().reading() == Reading.LIKELY
            || second.anchor().reading() == Reading.LIKELY;
    boolean told = first.phase() != Phase.CURRENT || second.phase() != Phase.CURRENT;
    return Optional.of(
        new StancePair(first, second, new Comparability(same, unknown, likely), time, told));
  }

  private static Agreement holder(String a, String b, boolean oneDocument, Set<String> story) {
    boolean described = Holders.describes(a, b, story) || Holders.describes(b, a, story);
    return described ? Agreement.SAME : Holders.compare(a, b, oneDocument);
  }

  private static boolean before(PositionClaim a, PositionClaim b) {
    LocalDate first = dayOrNull(a);
    LocalDate second = dayOrNull(b);
    if (first != null && second != null && !first.equals(second)) {
      return first.isBefore(second);
    }
    return Claim.ORDER.compare(a, b) <= 0;
  }

  /** What another says of the holder does not contradict the holder, nor a third one's account. */
  private static boolean othersWords(PositionClaim a, PositionClaim b) {
    Attribution first = foreign(a);
    Attribution second = foreign(b);
    boolean oneSource =
        first != null && second != null && first.name().equalsIgnoreCase(second.name());
    return (first != null || second != null) && !oneSource;
  }

  /** The attribution to somebody who neither is the holder nor speaks for it. */
  private static @Nullable Attribution foreign(PositionClaim claim) {
    Attribution attribution = claim.anchor().attribution();
    if (attribution == null || SPEAKS_FOR.matcher(attribution.name()).matches()) {
      return null;
    }
    String source = attribution.name();
    boolean own =
        Holders.compare(source, claim.holder(), true) != Agreement.DIFFERENT
            || source.contains(claim.holder());
    boolean unnamed = source.chars().noneMatch(Character::isUpperCase);
    return own || unnamed ? null : attribution;
  }

  private static TimeRelation time(PositionClaim a, PositionClaim b) {
    if (ballot(a) && ballot(b) && !bothDated(a, b)) {
      return TimeRelation.SAME;
    }
    LocalDate first = dayOrNull(a);
    LocalDate second = dayOrNull(b);
    boolean oneDocument = a.anchor().document().equals(b.anchor().document());
    if (first == null || second == null) {
      return oneDocument ? TimeRelation.SAME : TimeRelation.UNKNOWN;
    }
    if (bothDated(a, b)) {
      DateRange x = a.anchor().asOf();
      DateRange y = b.anchor().asOf();
      if (x != null && y != null && x.meets(y)) {
        return TimeRelation.SAME;
      }
      return first.isBefore(second) ? TimeRelation.EARLIER : TimeRelation.LATER;
    }
    long apart = Math.abs(first.toEpochDay() - second.toEpochDay());
    if (apart <= (oneDocument ? 0 : CLOSE_DAYS)) {
      return TimeRelation.SAME;
    }
    return first.isBefore(second) ? TimeRelation.EARLIER : TimeRelation.LATER;
  }

  private static boolean ballot(PositionClaim claim) {
    return BALLOT.matcher(claim.quote()).find();
  }

  private static boolean bothDated(PositionClaim a, PositionClaim b) {
    return a.anchor().asOf() != null && b.anchor().asOf() != null;
  }

  private static Object day(PositionClaim claim) {
    LocalDate day = dayOrNull(claim);
    return day == null ? "" : day;
  }

  private static @Nullable LocalDate dayOrNull(PositionClaim claim) {
    DateRange asOf = claim.anchor().asOf();
    if (asOf != null && asOf.to() != null) {
      return asOf.to();
    }
    OffsetDateTime stated = claim.anchor().statedAt();
    return stated == null ? null : stated.toLocalDate();
  }
}
