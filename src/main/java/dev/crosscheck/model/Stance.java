package dev.crosscheck.model;

import java.util.Locale;

/** What a holder wants of a target, with its polarity toward that target. */
public enum Stance {
  SUPPORTS(1),
  OPPOSES(-1),
  DEMANDS(1),
  ACCEPTS(1),
  REJECTS(-1),
  CONDITIONS(0),
  OFFERS(1),
  PROMISES(1),
  THREATENS(0),
  DENIES(-1),
  CRITICIZES(-1),
  PRAISES(1),
  CALLS_FOR(1),
  ABSTAINS(0),
  UNDECIDED(0);

  private final int polarity;

  Stance(int polarity) {
    this.polarity = polarity;
  }

  /** 1 for, -1 against, 0 neither. */
  public int polarity() {
    return polarity;
  }

  /** Name in claim files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
