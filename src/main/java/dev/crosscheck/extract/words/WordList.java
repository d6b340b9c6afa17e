package dev.crosscheck.extract.words;

import java.util.Set;

/** Lists of words written as text, which stay readable when they grow. */
public final class WordList {
  private WordList() {}

  /** The words of a text, parted by white space. */
  public static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
