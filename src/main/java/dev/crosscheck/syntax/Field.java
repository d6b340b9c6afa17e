package dev.crosscheck.syntax;

/** What a feature of the model reads from a word. */
public enum Field {
  /** The simplified form. */
  FORM(0),
  /** The simplified form in small letters. */
  LOWER(1),
  /** The kinds of characters in it. */
  SHAPE(2),
  /** The tags this word usually has, joined. */
  USUAL_TAGS(3),
  /** The lemma. */
  LEMMA(4),
  /** The part of speech. */
  POS(5),
  /** The relation to the head. */
  RELATION(6),
  /** How many dependents it has so far on either side. */
  VALENCY(7),
  /** The first characters. */
  PREFIX(8),
  /** The last characters. */
  SUFFIX(9),
  /** The clusters of similar words it belongs to, coarse and fine; many texts. */
  CLUSTERS(10),
  /** The tags this word usually has, each by itself; many texts. */
  EACH_USUAL_TAG(11),
  /** Capitals, digits, marks; many texts. */
  TRAITS(12),
  /** Whether it is the first or the last word. */
  POSITION(13);

  /** The fields with smaller codes are one text, kept on the word. */
  static final int TEXTS = 7;

  private final int code;

  Field(int code) {
    this.code = code;
  }

  /** How the packed model names it. */
  public int code() {
    return code;
  }
}
