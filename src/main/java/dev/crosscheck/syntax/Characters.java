package dev.crosscheck.syntax;

/** Kinds of characters as the tokenizer sees them. */
final class Characters {
  private static final String DOUBLE_QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String APOSTROPHES = "'\u2019\u2018\u201B\u02BC\u00B4`";
  private static final String DASHES = "\u2012\u2013\u2014\u2015\u2E3A\u2E3B";
  private static final String HYPHENS = "-\u2010\u2011\u2212";
  private static final String NUMBER_SPACES = "\u00A0\u2009\u202F";
  private static final String SIGNS = "-+\u2212\u00B1";

  private Characters() {}

  /** The character at an index, a space beyond either end. */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A space that may stand inside a number, as in French or SI style. */
  static boolean isNumberSpace(int c) {
    return NUMBER_SPACES.indexOf(c) >= 0;
  }

  /** Part of a word: a letter, a digit, or a mark that combines with one. */
  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || combines(c)
        || Character.getType(c) == Character.CONNECTOR_PUNCTUATION
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Accents, joiners and variation selectors belong to what stands before them. */
  static boolean combines(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (type == Character.MODIFIER_SYMBOL && c > Character.MAX_VALUE);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSign(int c) {
    return SIGNS.indexOf(c) >= 0;
  }

  static boolean isDoubleQuote(int c) {
    return DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isHyphen(int c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
