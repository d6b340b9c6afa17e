package dev.crosscheck.model;

import java.util.List;

/**
 * Claims that linking found to be about the same thing, set against each other. Rules decide what
 * to say about it.
 */
public sealed interface Comparison
    permits Clash,
        Drift,
        PartWhole,
        SumCheck,
        StancePair,
        ParticipantsClash,
        CountedList,
        ChangedCopy,
        DateClash,
        DurationClash,
        AgeClash,
        RoleClash,
        NameVariant,
        PlaceClash,
        SequenceClash,
        DenialClash,
        HeadingClash,
        QuoteMismatch,
        AttributionClash,
        CertaintyPair,
        StaleFigure {
  /** The claims compared, the two clearest first. */
  List<Claim> witnesses();

  /** What is known of whether they are about the same thing. */
  Comparability comparability();

  /** The gravest severity that a rule may give it. */
  default Severity cap() {
    return comparability().cap();
  }

  /** The gravest severity that the editor's policy leaves it, however much is known. */
  default Severity ceiling() {
    return Severity.ERROR;
  }
}
