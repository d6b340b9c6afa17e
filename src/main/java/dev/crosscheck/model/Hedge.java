package dev.crosscheck.model;

/**
 * How firmly a figure is worded. The kept wording decides which values it allows.
 *
 * <p>A hedge has two meanings here, as intervals. {@linkplain QuantityClaim#interval() What it does
 * not exclude} is its logic: "more than 300" is true of 5,000. {@linkplain
 * QuantityClaim#plausible() What a reader takes it to mean} is narrower, since a writer who knew
 * 5,000 would have said so. Both meanings depend on how round the number is ({@link
 * Wording#grain}): after Krifka ("Approximate interpretation of number words: a case for strategic
 * communication", 2007) a number is read at the coarsest scale it stands on, so that "about 300" is
 * wider than "about 310". Approximators as a class of their own, with number pairs ("ten or
 * fifteen") and plural orders ("dozens of") among them, are described by Channell (<i>Vague
 * Language</i>, 1994). That "more than" is understood to stop at the next step of the scale its
 * number stands on was shown by Cummins, Sauerland and Solt ("Granularity and scalar implicature in
 * numerical expressions", 2012); that readers tell few kinds of hedges apart, and widen them with
 * the size and roundness of the number, by Ferson and others ("Natural language of uncertainty:
 * numeric hedge words", 2015). The widths themselves are this project's, on the side of letting
 * figures agree; see {@link Wording}.
 */
public enum Hedge {
  /** The bare number, or "exactly", "a total of", "only": the number, or what rounds to it. */
  EXACT("exact"),
  /**
   * about, around, roughly, some, an estimated, 30 or so, 30-odd, a couple of: the number or one
   * near it, on either side.
   */
  ABOUT("about"),
  /** at least, no fewer than, 30 or more, 30-plus: the number or any greater one. */
  AT_LEAST("at-least"),
  /**
   * more than, over, upwards of, north of: logically any greater one; a little above it is meant.
   */
  MORE_THAN("more-than"),
  /** up to, as many as, at most, within, 30 or fewer: the number or any smaller one. */
  UP_TO("up-to"),
  /** nearly, almost, just under, close on: a little below the number or just it. */
  NEARLY("nearly"),
  /** fewer than, less than, under, below: logically any smaller one; a little below is meant. */
  LESS_THAN("less-than"),
  /** between 10 and 20, ten or fifteen, at least 20 but no more than 30: both ends given. */
  RANGE("range"),
  /** dozens, several hundred: only the order of magnitude, of which the least is known. */
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
