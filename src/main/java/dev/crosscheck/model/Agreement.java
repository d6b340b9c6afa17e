package dev.crosscheck.model;

import java.util.Locale;

/** How two claims stand to each other in one dimension. */
public enum Agreement {
  /** The words of both show that it is the same. */
  SAME,
  /** At least one leaves it open. */
  UNKNOWN,
  /** The words of both show that it is not the same: the claims cannot clash. */
  DIFFERENT;

  /** Name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
