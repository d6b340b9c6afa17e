package dev.crosscheck.model;

import java.util.Locale;

/** What "casualties" means in the house style, where a text does not say it. */
public enum Casualties {
  /** Nobody has decided; where a text leaves it open, the editor is asked. */
  ASK,
  /** The dead: the figure is compared with figures for the killed. */
  KILLED,
  /** The dead and the wounded: neither the killed nor the injured can be more. */
  KILLED_AND_INJURED;

  /** Name in {@code crosscheck.yaml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
