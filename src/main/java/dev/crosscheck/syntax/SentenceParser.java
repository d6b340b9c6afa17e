package dev.crosscheck.syntax;

/** Parses sentences. Implementations are thread-safe and deterministic. */
public interface SentenceParser {
  /**
   * The dependency tree of a sentence.
   *
   * @param sentence one sentence, any text
   * @return its tree, over a text of the same length: a sentence all in capitals is read, and given
   *     back, in small letters; one without tokens for a blank text
   */
  Tree parse(String sentence);
}
