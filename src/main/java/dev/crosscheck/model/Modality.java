package dev.crosscheck.model;

import java.util.Locale;

/** How surely a claim is made. Only asserted claims can lead to an error. */
public enum Modality {
  ASSERTED,
  ESTIMATED,
  FEARED,
  REPORTED,
  UNCONFIRMED,
  DENIED,
  CONDITIONAL,
  PLANNED,
  HYPOTHETICAL;

  /** Name in claim files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it speaks of what is said to be so, as opposed to what is planned, feared or denied.
   */
  public boolean factual() {
    return this == ASSERTED || this == REPORTED || this == ESTIMATED;
  }
}
