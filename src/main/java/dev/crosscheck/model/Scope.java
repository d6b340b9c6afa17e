package dev.crosscheck.model;

import java.util.Locale;

/** Over what a count runs. */
public enum Scope {
  /** All so far, growing with time: a toll, the number vaccinated. */
  CUMULATIVE,
  /** In one incident, which may be one of several: "eight people drowned when a boat sank". */
  INCIDENT,
  /** Within a stated period: "in the last 24 hours", "per day". */
  PERIOD,
  /** A state at one moment: missing, held, on the payroll. */
  STATE,
  /** A fact that does not change once it has happened: votes cast, people seized in a raid. */
  FIXED,
  /** Added to an earlier count: "another 12". */
  INCREMENT;

  /** Name in claim files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
