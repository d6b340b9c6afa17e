package dev.crosscheck.model;

import java.util.Locale;

/** What a comparison of claims came to. */
public enum Verdict {
  /** Same thing, same time, cannot both hold. */
  CONFLICT,
  /** Named sources openly disagree. */
  CONTESTED,
  /** A later claim replaces an earlier one and the text says so. */
  REVISION,
  /** A count that grew, a later stage of a story. */
  UPDATE,
  /** About different things. */
  DIFFERENT_SCOPE,
  /** Rounding, hedge, unit, synonym, part of a whole. */
  COMPATIBLE,
  /** Too little is known. */
  UNDECIDED;

  /** Whether a rule may have something to say of it above a note. */
  public boolean speaks() {
    return this == CONFLICT || this == CONTESTED;
  }

  /** Name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
