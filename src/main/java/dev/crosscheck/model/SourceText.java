package dev.crosscheck.model;

import java.util.Arrays;

/**
 * The text of a file exactly as decoded from disk (a byte-order mark, if any, is its first
 * character), addressed by code points.
 */
public final class SourceText {
  private final String text;
  private final int length;

  /** UTF-16 index of every {@value #STRIDE}-th code point, so that look-ups need no full scan. */
  private final int[] anchors;

  private final int[] lineStarts;
  private static final int STRIDE = 256;

  /** Indexes {@code text}; costs one pass over it. */
  public SourceText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.anchors = new int[length / STRIDE + 1];
    int[] lines = new int[16];
    int count = 1;
    int point = 0;
    for (int i = 0; i < text.length(); point++) {
      if (point % STRIDE == 0) {
        anchors[point / STRIDE] = i;
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean crBeforeLf = c == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (c == '\n' || (c == '\r' && !crBeforeLf)) {
        if (count == lines.length) {
          lines = Arrays.copyOf(lines, count * 2);
        }
        lines[count++] = point + 1;
      }
    }
    if (length % STRIDE == 0) {
      anchors[length / STRIDE] = text.length();
    }
    this.lineStarts = Arrays.copyOf(lines, count);
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  /** The characters of a span, exactly. */
  public String slice(Span span) {
    return text.substring(charIndex(span.start()), charIndex(span.end()));
  }

  /** UTF-16 index of a code point, 0 to {@link #length()}. */
  public int charIndex(int codePoint) {
    int anchor = codePoint / STRIDE;
    return text.offsetByCodePoints(anchors[anchor], codePoint - anchor * STRIDE);
  }

  /** Line of a code point, counted from 1; LF, CR and CRLF end a line. */
  public int line(int codePoint) {
    int found = Arrays.binarySearch(lineStarts, codePoint);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of a code point in its line, counted from 1 in code points. */
  public int column(int codePoint) {
    return codePoint - lineStarts[line(codePoint) - 1] + 1;
  }
}
