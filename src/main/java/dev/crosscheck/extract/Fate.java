package dev.crosscheck.extract;

/** What became of one person, the worse the later. */
enum Fate {
  ABDUCTED("abducted"),
  /** Hit by a bullet; the words leave open how it ended. */
  SHOT("injured"),
  /** Hurt, in hospital, in a serious condition. */
  INJURED("injured"),
  KILLED("killed");

  private final String measure;

  Fate(String measure) {
    this.measure = measure;
  }

  /** The measure that counts such people. Who was shot is hurt as long as no death is told. */
  String measure() {
    return measure;
  }
}
