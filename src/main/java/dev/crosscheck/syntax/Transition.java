package dev.crosscheck.syntax;

/**
 * One step of the parser, read from a label such as {@code L_R_nsubj}: which way the arc goes
 * between the top of the stack and the next word, what becomes of the two, and the relation of the
 * arc.
 */
record Transition(Arc arc, Then then, String relation) {
  /** The arc a step draws. */
  enum Arc {
    /** The top of the stack depends on the next word. */
    LEFT,
    /** The next word depends on the top of the stack. */
    RIGHT,
    /** No arc. */
    NONE
  }

  /** What a step does to the stack. */
  enum Then {
    /** The next word is pushed. */
    SHIFT,
    /** The top of the stack is finished with. */
    REDUCE,
    /** The top of the stack is set aside until the next shift. */
    PASS
  }

  static Transition of(String label) {
    String[] parts = label.split("_", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException(label);
    }
    Arc arc =
        switch (parts[0]) {
          case "L" -> Arc.LEFT;
          case "R" -> Arc.RIGHT;
          case "N" -> Arc.NONE;
          default -> throw new IllegalArgumentException(label);
        };
    Then then =
        switch (parts[1]) {
          case "S" -> Then.SHIFT;
          case "R" -> Then.REDUCE;
          case "P" -> Then.PASS;
          default -> throw new IllegalArgumentException(label);
        };
    return new Transition(arc, then, parts[2]);
  }
}
