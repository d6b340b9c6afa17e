package dev.crosscheck.report;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes on a terminal, and where its lines break. */
final class Columns {
  private Columns() {}

  /** A line of a text: UTF-16 indexes, half-open, without the space at which it breaks. */
  record Line(int from, int to) {}

  /** Terminal columns that a code point takes. */
  static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return codePoint >= 0x1F300 || Character.isIdeographic(codePoint) ? 2 : 1;
  }

  /** Terminal columns that a text takes. */
  static int width(CharSequence text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /**
   * Breaks a text at spaces into lines of at most {@code width} columns; a single word that is
   * longer stays whole, so that an address or file name can be copied.
   */
  static List<Line> lines(String text, int width) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int end = -1;
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == ' ') {
        end = i;
      }
      used += width(c);
      if (used > width && end > from) {
        lines.add(new Line(from, end));
        from = end + 1;
        end = -1;
        used = width(text.substring(from, i + Character.charCount(c)));
      }
      i += Character.charCount(c);
    }
    lines.add(new Line(from, text.length()));
    return lines;
  }
}
