package dev.crosscheck.report;

/** Lines of text for a terminal or a file, in colour or without. */
public final class Page {
  /** Ways to set words apart; without colour, only marks show. */
  public enum Ink {
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** Everything written so far, ending with a line break. */
  private final StringBuilder out = new StringBuilder();

  private final int width;
  private final boolean colour;

  /** An empty page. */
  public Page(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Words in a colour. */
  public String ink(Ink ink, String words) {
    return colour ? "\u001b[" + ink.code + "m" + words + "\u001b[0m" : words;
  }

  /** An empty line. */
  public void blank() {
    out.append('\n');
  }

  /** One line, as it is. */
  public void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  /** Lines that are ready. */
  void text(String lines) {
    out.append(lines);
  }

  /** A paragraph whose first line starts with {@code label} and whose others are indented below. */
  public void paragraph(String label, String text) {
    String indent = " ".repeat(Columns.width(label));
    String start = label;
    for (String given : text.lines().toList()) {
      for (Columns.Line line : Columns.lines(given, room(indent))) {
        line(start + given.substring(line.from(), line.to()));
        start = indent;
      }
    }
  }

  /** A sentence with its marked words in colour, or underlined with carets. */
  void marked(String indent, Ink ink, MarkedText sentence) {
    for (Columns.Line line : Columns.lines(sentence.text(), room(indent))) {
      StringBuilder words = new StringBuilder(indent);
      StringBuilder under = new StringBuilder(indent);
      for (int i = line.from(); i < line.to(); ) {
        int c = sentence.text().codePointAt(i);
        int next = i + Character.charCount(c);
        boolean mark = sentence.marked(i);
        if (colour && mark && (i == line.from() || !sentence.marked(i - 1))) {
          words.append("\u001b[").append(ink.code).append('m');
        }
        words.appendCodePoint(c);
        under.append((mark ? "^" : " ").repeat(Columns.width(c)));
        if (colour && mark && (next == line.to() || !sentence.marked(next))) {
          words.append("\u001b[0m");
        }
        i = next;
      }
      line(words.toString());
      if (!colour && under.indexOf("^") >= 0) {
        line(under.toString());
      }
    }
  }

  private int room(String indent) {
    return Math.max(20, width - indent.length());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
