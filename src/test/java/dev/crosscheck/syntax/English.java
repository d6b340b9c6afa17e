package dev.crosscheck.syntax;

/** The model, loaded once for all tests. */
public final class English {
  private static final CompactEnglish PARSER = CompactEnglish.load();

  private English() {}

  public static CompactEnglish parser() {
    return PARSER;
  }

  public static Tree parse(String sentence) {
    return PARSER.parse(sentence);
  }
}
