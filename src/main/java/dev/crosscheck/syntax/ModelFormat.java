package dev.crosscheck.syntax;

import java.util.List;

/** What the packer and the reader of the model must agree on. */
public final class ModelFormat {
  /**
   * Changes with every change of the format or of what is packed; a model packed before is then
   * packed anew.
   */
  public static final int VERSION = 1;

  /** Words: their clusters, their usual tags, and what is needed to find a lemma. */
  public static final String WORDS = "words";

  /** The part-of-speech tagger. */
  public static final String TAGGER = "tagger";

  /** The dependency parser. */
  public static final String PARSER = "parser";

  /**
   * The kinds of words that are inflected, by the start of their tags; bits 0 to 3 of the
   * dictionary.
   */
  public static final List<String> INFLECTED = List.of("VB", "NN", "JJ", "RB");

  /** The bit of number words in the dictionary. */
  public static final int CARDINAL_BIT = 1 << INFLECTED.size();

  /** The bit of words such as {@code first} in the dictionary. */
  public static final int ORDINAL_BIT = CARDINAL_BIT << 1;

  private ModelFormat() {}

  /** The file of a part, beside this class on the class path. */
  public static String fileName(String part) {
    return "english-" + part + ".model";
  }

  /** What a part begins with. */
  public static String signature(String part) {
    return "crosscheck " + part + " " + VERSION + "\n";
  }
}
