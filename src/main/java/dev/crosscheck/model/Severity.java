package dev.crosscheck.model;

import java.util.Locale;

/** How loudly a discrepancy is reported; declared from mild to grave. */
public enum Severity {
  /** Informs. */
  NOTE,
  /** Asks an editor to decide. */
  WARNING,
  /** Fails the build by default. */
  ERROR;

  /** Name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The milder of the two. */
  public Severity min(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
