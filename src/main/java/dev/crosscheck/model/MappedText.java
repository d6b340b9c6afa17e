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

  /** The file's code point where the character at {@code index} (UTF-16) begins. */
  public int start(int index) {
    return starts[index];
  }

  /** The file's code point after the character at {@code index} (UTF-16). */
  public int end(int index) {
    return ends[index];
  }

  /** Number of UTF-16 characters. */
  public int length() {
    return text.length();
  }

  /**
   * Collects characters of another mapped text, as they are or rewritten. This is how a format is
   * undone (escapes, entities, markup) without losing the place of a character in the file.
   */
  public static final class Builder {
    private final MappedText origin;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Collects from {@code origin}. */
    public Builder(MappedText origin) {
      this.origin = origin;
    }

    /** Adds the characters {@code from} to {@code to} of the origin as they are. */
    public Builder copy(int from, int to) {
      text.append(origin.text, from, to);
      int had = text.length() - (to - from);
      grow();
      System.arraycopy(origin.starts, from, starts, had, to - from);
      System.arraycopy(origin.ends, from, ends, had, to - from);
      return this;
    }

    /**
     * Adds {@code decoded}, all of whose characters are written in the origin as its characters
     * {@code from} to {@code to}, not empty.
     */
    public Builder rewrite(String decoded, int from, int to) {
      int had = text.length();
      text.append(decoded);
      grow();
      Span span = origin.span(from, to);
      Arrays.fill(starts, had, text.length(), span.start());
      Arrays.fill(ends, had, text.length(), span.end());
      return this;
    }

    private void grow() {
      if (text.length() > starts.length) {
        int size = Math.max(text.length(), starts.length * 2);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
      }
    }

    /** Number of characters so far. */
    public int length() {
      return text.length();
    }

    /** What was collected. */
    public MappedText build() {
      return new MappedText(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
