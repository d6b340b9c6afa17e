package dev.crosscheck.model;

import java.util.Arrays;

/**
 * A cleaned text that still knows where each of its characters stands in the file: the sentence
 * {@code "12 people"} read from a line that holds a non-breaking-space entity between the two
 * words. Offsets are never lost on the way from bytes to a claim.
 */
public final class MappedText {
  private final String text;

  /** For each UTF-16 index the code point at which it starts in the file. */
  private final int[] starts;

  /** For each UTF-16 index the code point after its last in the file. */
  private final int[] ends;

  /**
   * @param text the cleaned text
   * @param starts for each char of {@code text} the file's code point where it begins; never
   *     decreasing
   * @param ends for each char the code point after it; same length as {@code starts}
   * @throws IllegalArgumentException when the lengths differ
   */
  public MappedText(String text, int[] starts, int[] ends) {
    if (text.length() != starts.length || starts.length != ends.length) {
      throw new IllegalArgumentException("one offset a character is needed");
    }
    this.text = text;
    this.starts = starts.clone();
    this.ends = ends.clone();
  }

  /** A text that stands in the file exactly as it is, from code point {@code start} on. */
  public static MappedText verbatim(String text, int start) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int point = start;
    for (int i = 0; i < text.length(); ) {
      int n = Character.charCount(text.codePointAt(i));
      for (int k = 0; k < n; k++) {
        starts[i + k] = point;
        ends[i + k] = point + 1;
      }
      i += n;
      point++;
    }
    return new MappedText(text, starts, ends);
  }

  /** The cleaned text. */
  public String text() {
    return text;
  }

  /** Where the characters {@code from} to {@code to} (UTF-16, half-open, not empty) stand. */
  public Span span(int from, int to) {
    if (from < 0 || to > text.length() || from >= to) {
      throw new IndexOutOfBoundsException(
          "[" + from + ", " + to + ") of " + text.length() + " characters");
    }
    return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
  }

  /** Where the whole text stands; the text must not be empty. */
  public Span span() {
    return span(0, text.length());
  }

  /** A part of the text, with its offsets. */
  public MappedText slice(int from, int to) {
    return new MappedText(
        text.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  /** Number of UTF-16 characters. */
  public int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text;
  }
}
