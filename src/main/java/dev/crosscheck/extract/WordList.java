package dev.crosscheck.extract;

import java.util.Set;

/** Lists of words written as text, which stay readable when they grow. */
final class WordList {
  private WordList() {}

  /** The words of a text, parted by white space. */
  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
