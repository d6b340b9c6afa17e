package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.PositionClaim.Phase;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Stance;
import dev.crosscheck.model.StancePair;
import dev.crosscheck.model.TimeRelation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides how two positions of one story stand to each other: whose they are, toward what, on which
 * side, in whose words, how firmly, and when.
 */
final class PositionPairs {
  /** Reports this close that give no day of their own speak of one state of affairs. */
  private static final long CLOSE_DAYS = 1;

  private static final Pattern BALLOT = Pattern.compile("(?i)\\bvot(?:e|es|ed|ing)\\b");

  /** Who is against the holder; what such a one says of it is no report. */
  private static final Pattern ADVERSE =
      Pattern.compile(
          "(?i).*\\b(?:critics?|opponents?|rivals?|opposition|campaigners?|foes?)\\b.*");

  /** A spokesman who is said to be somebody's. */
  private static final Pattern BODY = Pattern.compile("(?i).*(?:\\bfor\\b|['’]s?\\b|\\bof\\b).+");

  /** "its leader", "his office": of whoever the sentence is about. */
  private static final Pattern POSSESSIVE = Pattern.compile("(?i)(?:its|his|her|their|our|my)\\b");

  private static final Pattern SPEAKS_FOR =
      Pattern.compile("(?i).*\\bspokes(?:man|woman|person)\\b.*");

  /** All holders of the story: a description may be of one of them only. */
  private final Holders.Named holders;

  /** A judge of pairs among the positions of a story. */
  PositionPairs(Collection<PositionClaim> story) {
    holders = new Holders.Named(story.stream().map(PositionClaim::holder).toList());
  }

  /** How two positions stand to each other; the earlier one comes first. */
  Pairing pair(PositionClaim a, PositionClaim b) {
    boolean ordered = before(a, b);
    PositionClaim first = ordered ? a : b;
    PositionClaim second = ordered ? b : a;
    Known known = new Known();
    Optional<Reason> apart = apart(first, second, known);
    boolean likely =
        planned(first)
            || first.anchor().reading() == Reading.LIKELY
            || second.anchor().reading() == Reading.LIKELY;
    if (apart.isPresent()) {
      return new Pairing(first, second, known.comparability(likely), apart.get(), null);
    }
    TimeRelation time = time(first, second);
    if (time == TimeRelation.SAME) {
      boolean ballots = ballot(first) && ballot(second);
      boolean sure =
          oneDocument(first, second)
              || bothDated(first, second)
              || ballots
              || oneDay(first, second);
      known.note(Dimension.AS_OF, sure ? Agreement.SAME : Agreement.UNKNOWN);
    }
    boolean told = first.phase() != Phase.CURRENT || second.phase() != Phase.CURRENT;
    Comparability comparability = known.comparability(likely);
    return new Pairing(
        first,
        second,
        comparability,
        outcome(comparability, time, told),
        new StancePair(first, second, comparability, time, told, true));
  }

  private static Reason outcome(Comparability known, TimeRelation time, boolean changeTold) {
    if (changeTold) {
      return Reason.TURNED;
    }
    if (time == TimeRelation.UNKNOWN) {
      return Reason.TIME_OPEN;
    }
    if (time != TimeRelation.SAME) {
      return Reason.SHIFTED;
    }
    return known.cap() == Severity.NOTE ? Reason.TOO_LITTLE : Reason.OPPOSED;
  }

  /** The first dimension in which the two are no opposite positions of one holder on one thing. */
  private Optional<Reason> apart(PositionClaim a, PositionClaim b, Known known) {
    Agreement holder = holder(a, b);
    known.note(Dimension.HOLDER, holder);
    if (holder == Agreement.DIFFERENT) {
      return Optional.of(Reason.OTHER_HOLDER);
    }
    Agreement target = Proposals.compare(a, b);
    known.note(Dimension.TARGET, target);
    if (target == Agreement.DIFFERENT) {
      return Optional.of(Reason.OTHER_TARGET);
    }
    if (!sided(a) || !sided(b)) {
      return Optional.of(Reason.NO_SIDE);
    }
    if (contradict(a, b) && a.phase() == Phase.CURRENT && b.phase() == Phase.CURRENT && yet(a, b)) {
      return Optional.of(Reason.NO_SIDE);
    }
    if (!opposed(a, b)) {
      return Optional.of(
          Proposals.side(a) == 0 || Proposals.side(b) == 0 ? Reason.NO_SIDE : Reason.ONE_SIDE);
    }
    if (a.condition() != null || b.condition() != null) {
      known.note(Dimension.MODALITY, Agreement.DIFFERENT);
      return Optional.of(Reason.CONDITION);
    }
    if (!told(a) || !told(b) || planned(a) != planned(b)) {
      known.note(Dimension.MODALITY, Agreement.DIFFERENT);
      return Optional.of(told(a) && told(b) ? Reason.PLAN : Reason.NOT_ASSERTED);
    }
    if (othersWords(a, b)) {
      known.note(Dimension.SOURCE, Agreement.DIFFERENT);
      return Optional.of(Reason.OTHERS_WORDS);
    }
    return Optional.empty();
  }

  /**
   * Conditions and possibilities are no positions that could contradict. One may criticise whom one
   * supports, and deny what one never opposed.
   */
  static boolean held(PositionClaim claim) {
    return told(claim) && sided(claim) && claim.condition() == null;
  }

  private static boolean told(PositionClaim claim) {
    return claim.anchor().modality().factual() || planned(claim);
  }

  private static boolean sided(PositionClaim claim) {
    return switch (claim.stance()) {
      case CRITICIZES, PRAISES, DENIES, UNDECIDED, CONDITIONS -> false;
      default -> true;
    };
  }

  /**
   * One is for what the other is against; one says that the holder has done what the other says it
   * has not; one votes where the other abstains; or one has given up what the other holds.
   */
  static boolean opposed(PositionClaim a, PositionClaim b) {
    return Proposals.side(a) * Proposals.side(b) < 0 || contradict(a, b) || abstained(a, b);
  }

  private static boolean contradict(PositionClaim a, PositionClaim b) {
    return a.stance() == b.stance()
        && a.anchor().negated() != b.anchor().negated()
        && Aim.of(a.terms()).sign() == Aim.of(b.terms()).sign();
  }

  private static boolean abstained(PositionClaim a, PositionClaim b) {
    boolean one = a.stance() == Stance.ABSTAINS && ballot(b) && b.side() != 0;
    boolean other = b.stance() == Stance.ABSTAINS && ballot(a) && a.side() != 0;
    return one && !a.anchor().negated() || other && !b.anchor().negated();
  }

  /** "has not accepted it (yet)" says little against a text that tells that it accepted. */
  private static boolean yet(PositionClaim a, PositionClaim b) {
    PositionClaim not = a.anchor().negated() ? a : b;
    return switch (not.stance()) {
      case THREATENS, PROMISES, OFFERS, DEMANDS, CALLS_FOR -> false;
      default -> true;
    };
  }

  private static String bare(String holder) {
    return holder.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static boolean planned(PositionClaim claim) {
    return claim.anchor().modality() == Modality.PLANNED;
  }

  private static boolean oneDocument(PositionClaim a, PositionClaim b) {
    return a.anchor().document().equals(b.anchor().document());
  }

  private Agreement holder(PositionClaim one, PositionClaim other) {
    String a = one.holder();
    String b = other.holder();
    if (!Holders.key(a).equals(Holders.key(b))) {
      return Agreement.DIFFERENT;
    }
    boolean described = holders.describes(a, b) || holders.describes(b, a);
    Agreement names = Holders.compare(a, b, oneDocument(one, other));
    boolean only = names == Agreement.DIFFERENT && holders.onlyOne(a, b);
    return described ? Agreement.SAME : only ? Agreement.UNKNOWN : names;
  }

  private static boolean before(PositionClaim a, PositionClaim b) {
    if ((a.phase() == Phase.FORMER) != (b.phase() == Phase.FORMER)) {
      return a.phase() == Phase.FORMER;
    }
    LocalDate first = day(a);
    LocalDate second = day(b);
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
    boolean contested = own(a) && reported(b) || own(b) && reported(a);
    return (first != null || second != null) && !oneSource || contested;
  }

  /** The holder says so itself. */
  private static boolean own(PositionClaim claim) {
    Attribution attribution = claim.anchor().attribution();
    return attribution != null && foreign(claim) == null && !reported(claim);
  }

  /** Somebody without a name says so of the holder: "the mediators said". */
  private static boolean reported(PositionClaim claim) {
    Attribution attribution = claim.anchor().attribution();
    if (attribution == null || speaksFor(claim, attribution.name())) {
      return false;
    }
    return attribution.name().chars().noneMatch(Character::isUpperCase);
  }

  /** Whether a source is the holder, or somebody of the holder's own. */
  private static boolean speaksFor(PositionClaim claim, String source) {
    return Holders.compare(source, claim.holder(), true) != Agreement.DIFFERENT
        || source.toLowerCase(Locale.ROOT).contains(bare(claim.holder()))
        || POSSESSIVE.matcher(source).lookingAt()
        || SPEAKS_FOR.matcher(source).matches() && !BODY.matcher(source).matches();
  }

  /** The attribution to somebody who neither is the holder nor speaks for it. */
  private static @Nullable Attribution foreign(PositionClaim claim) {
    Attribution attribution = claim.anchor().attribution();
    if (attribution == null) {
      return null;
    }
    String source = attribution.name();
    if (ADVERSE.matcher(source).matches()) {
      return attribution;
    }
    boolean unnamed = source.chars().noneMatch(Character::isUpperCase);
    return unnamed || speaksFor(claim, source) ? null : attribution;
  }

  /** Told for one day; what somebody is for lasts longer than what somebody does about it. */
  private static boolean oneDay(PositionClaim a, PositionClaim b) {
    LocalDate first = day(a);
    LocalDate second = day(b);
    if (first == null || second == null) {
      return false;
    }
    long apart = Math.abs(first.toEpochDay() - second.toEpochDay());
    return apart <= (lasts(a) && lasts(b) ? CLOSE_DAYS : 0);
  }

  private static boolean lasts(PositionClaim claim) {
    return switch (claim.stance()) {
      case SUPPORTS, OPPOSES, DEMANDS, CALLS_FOR -> true;
      default -> false;
    };
  }

  /** When the first is held, seen from the second. */
  static TimeRelation time(PositionClaim a, PositionClaim b) {
    if (ballot(a) && ballot(b) && !bothDated(a, b)) {
      return TimeRelation.SAME;
    }
    LocalDate first = day(a);
    LocalDate second = day(b);
    if (first == null || second == null) {
      return oneDocument(a, b) ? TimeRelation.SAME : TimeRelation.UNKNOWN;
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
    if (apart <= (oneDocument(a, b) ? 0 : CLOSE_DAYS)) {
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

  /** The last day for which a position is said to hold; null when nothing tells. */
  static @Nullable LocalDate day(PositionClaim claim) {
    DateRange asOf = claim.anchor().asOf();
    if (asOf != null && asOf.to() != null) {
      return asOf.to();
    }
    OffsetDateTime stated = claim.anchor().statedAt();
    return stated == null ? null : stated.toLocalDate();
  }
}
