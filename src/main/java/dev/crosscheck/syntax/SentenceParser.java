package dev.crosscheck.syntax;

/** Parses sentences. Implementations are thread-safe and deterministic. */
public interface SentenceParser {
  /**
   * The dependency tree of a sentence.
   *
   * @param sentence one sentence, any text
   * @return its tree; one without tokens for a blank text
   */
  Tree parse(String sentence);
}
