package dev.crosscheck.model;

/** How firmly a figure is worded. The kept wording decides which values it allows. */
public enum Hedge {
  /** The bare number, or "exactly". */
  EXACT("exact"),
  /** about, around, roughly, some, an estimated: the number or one near it, on either side. */
  ABOUT("about"),
  /** at least, no fewer than: the number or any greater one. */
  AT_LEAST("at-least"),
  /** more than, over, upwards of: a little above a round number. */
  MORE_THAN("more-than"),
  /** up to, as many as, at most: the number or any smaller one. */
  UP_TO("up-to"),
  /** nearly, almost, just under: a little below the number. */
  NEARLY("nearly"),
  /** fewer than, less than, under: below the number. */
  LESS_THAN("less-than"),
  /** between 10 and 20: both ends given. */
  RANGE("range"),
  /** dozens, hundreds: only the order of magnitude. */
  ORDER("order");

  private final String id;

  Hedge(String id) {
    this.id = id;
  }

  /** Name in claim files. */
  public String id() {
    return id;
  }
}
