package dev.crosscheck.extract.time;

/** Which way the words around a time look: "met on Thursday" and "will meet on Thursday" differ. */
public enum Tense {
  /** What is told is over. */
  PAST,
  /** What is told is to come. */
  FUTURE,
  /** Nothing tells. News looks back, unless a coming time is much nearer. */
  OPEN;

  /** Asks about the words around a place in a sentence. */
  @FunctionalInterface
  public interface At {
    /** The tense at a UTF-16 index of the sentence. */
    Tense at(int offset);
  }
}
