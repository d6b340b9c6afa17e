package dev.crosscheck.json;

/** A text that is not the YAML it should be. */
public final class YamlException extends Exception {
  private final int line;

  /**
   * @param message what is wrong
   * @param line where, from 1
   */
  public YamlException(String message, int line) {
    super(message);
    this.line = line;
  }

  /** Line in the text, from 1. */
  public int line() {
    return line;
  }
}
