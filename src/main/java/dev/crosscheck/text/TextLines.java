package dev.crosscheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text, with lines that were broken only to fit a width joined again. */
final class TextLines {
  /** Between these, a text is taken to be broken by hand or by a mail program. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 120;
  private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u2028\u2029]");
  private static final Pattern RULE = Pattern.compile("[-=*_~#\\s]*");
  private static final Pattern MARKER =
      Pattern.compile("^(?:[-*\u2022\u00B7\u2023\u25E6\u25AA]\\s|\\d{1,3}[.)]\\s)");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]\\s");

  /** A line without the white space at its ends; {@code to} is after its last character. */
  record Line(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private final String text;

  private TextLines(String text) {
    this.text = text;
  }

  /** Groups of lines between blank lines, each line whole. */
  static List<List<Line>> paragraphs(String text) {
    TextLines reader = new TextLines(text);
    List<List<Line>> groups = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    Matcher m = BREAK.matcher(text);
    for (int from = 0; from <= text.length(); ) {
      boolean found = m.find();
      Line line = reader.strip(from, found ? m.start() : text.length());
      if (reader.blank(line)) {
        reader.close(group, groups);
      } else {
        group.add(line);
      }
      from = found ? m.end() : text.length() + 1;
    }
    reader.close(group, groups);
    return groups;
  }

  private void close(List<Line> group, List<List<Line>> groups) {
    if (!group.isEmpty()) {
      groups.add(join(group));
      group.clear();
    }
  }

  private Line strip(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Cleaner.space(text.charAt(from))) {
      from++;
    }
    while (to > from && Cleaner.space(text.charAt(to - 1))) {
      to--;
    }
    return new Line(from, to);
  }

  /** Nothing, or a ruled line. */
  private boolean blank(Line line) {
    return line.length() == 0
        || (line.length() <= WIDEST && RULE.matcher(text).region(line.from(), line.to()).matches());
  }

  private List<Line> join(List<Line> lines) {
    int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
    // Full lines that all end a sentence are whole lines of much the same length.
    int width = 0;
    for (int i = 1; i < lines.size() && width == 0; i++) {
      boolean wrapped = !closed(lines.get(i - 1)) && full(lines.get(i - 1), lines.get(i), widest);
      width = wrapped ? widest : 0;
    }
    List<Line> joined = new ArrayList<>();
    Line last = lines.get(0);
    Line open = last;
    for (Line line : lines.subList(1, lines.size())) {
      if (soft(last, line, width)) {
        open = new Line(open.from(), line.to());
      } else {
        joined.add(open);
        open = line;
      }
      last = line;
    }
    joined.add(open);
    return joined;
  }

  /**
   * Whether the break between two lines is there only because the line was full.
   *
   * @param width to which the text was broken, or 0 when it was not
   */
  private boolean soft(Line above, Line below, int width) {
    boolean goesOn = Character.isLowerCase(text.codePointAt(below.from()));
    boolean closed = closed(above);
    boolean full = full(above, below, width);
    if (numbered(above) > 0 && numbered(below) == numbered(above) + 1) {
      return false;
    }
    if (MARKER.matcher(text).region(below.from(), below.to()).lookingAt() && (closed || !goesOn)) {
      // "7. The" at the start of a full line is the end of a date, not an item.
      return Character.isDigit(text.charAt(below.from())) && full && !closed;
    }
    String head = text.substring(below.from(), Math.min(below.to(), below.from() + 60));
    if (!full && StampLine.at(head).isPresent()) {
      return false;
    }
    return full || (goesOn && !closed) || (width > 0 && !closed && above.length() > width * 3 / 4);
  }

  /** The number that a line of a numbered list begins with, else 0. */
  private int numbered(Line line) {
    Matcher m = NUMBER.matcher(text).region(line.from(), line.to());
    return m.lookingAt() ? Integer.parseInt(m.group(1)) : 0;
  }

  /** Whether a line ends as a sentence or the introduction of a list does. */
  private boolean closed(Line line) {
    return ".!?:;\u2026".indexOf(text.charAt(line.to() - 1)) >= 0;
  }

  /** Whether the first word of the line below would not have fitted any more. */
  private boolean full(Line above, Line below, int width) {
    int word = below.from();
    while (word < below.to() && !Cleaner.space(text.charAt(word))) {
      word++;
    }
    return width >= NARROWEST
        && width <= WIDEST
        && above.length() + 1 + word - below.from() > width;
  }
}
