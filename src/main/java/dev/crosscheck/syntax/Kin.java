package dev.crosscheck.syntax;

import org.jspecify.annotations.Nullable;

/** How to get from a word to the word a feature reads. */
public enum Kin {
  /** The word itself. */
  SELF(0),
  /** Its head. */
  HEAD(1),
  /** The head of its head. */
  GRAND_HEAD(2),
  /** Its leftmost dependent. */
  LEFTMOST(3),
  /** The one after it. */
  SECOND_LEFTMOST(4),
  /** Its rightmost dependent. */
  RIGHTMOST(5),
  /** The one before it. */
  SECOND_RIGHTMOST(6),
  /** The nearest dependent of the same head to its left. */
  LEFT_SIBLING(7),
  /** The one before it. */
  SECOND_LEFT_SIBLING(8);

  private final int code;

  Kin(int code) {
    this.code = code;
  }

  /** How the packed model names it. */
  public int code() {
    return code;
  }

  @Nullable Word of(Word word) {
    return switch (this) {
      case SELF -> word;
      case HEAD -> word.head;
      case GRAND_HEAD -> word.head == null ? null : word.head.head;
      case LEFTMOST -> word.leftmost(0);
      case SECOND_LEFTMOST -> word.leftmost(1);
      case RIGHTMOST -> word.rightmost(0);
      case SECOND_RIGHTMOST -> word.rightmost(1);
      case LEFT_SIBLING -> word.leftSibling(1);
      case SECOND_LEFT_SIBLING -> word.leftSibling(2);
    };
  }
}
