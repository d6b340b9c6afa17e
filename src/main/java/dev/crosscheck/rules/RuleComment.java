package dev.crosscheck.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three parts of the comment above a rule; a part that is not there is empty. */
record RuleComment(String why, String fires, String silent) {
  private static final Pattern PART =
      Pattern.compile("(?ms)^(Why|Fires|Silent):(.*?)(?=^(?:Why|Fires|Silent):|\\z)");

  /** The comment, of either kind, that ends just above the line of {@code offset}. */
  static RuleComment above(String text, int offset) {
    String before = text.substring(0, text.lastIndexOf('\n', offset) + 1).stripTrailing();
    String comment = before.endsWith("*/") ? block(before) : lines(before);
    return new RuleComment(part("Why", comment), part("Fires", comment), part("Silent", comment));
  }

  private static String block(String before) {
    int open = before.lastIndexOf("/*");
    return open < 0 ? "" : clean(before.substring(open + 2, before.length() - 2));
  }

  private static String lines(String before) {
    Deque<String> lines = new ArrayDeque<>();
    for (int end = before.length(); end > 0; ) {
      int start = before.lastIndexOf('\n', end - 1) + 1;
      String line = before.substring(start, end).strip();
      if (!line.startsWith("//")) {
        break;
      }
      lines.addFirst(line.substring(2));
      end = start - 1;
    }
    return clean(String.join("\n", lines));
  }

  /** Without the stars and the white space that only lay the comment out. */
  private static String clean(String comment) {
    return comment.replaceAll("(?m)^[ \\t]*\\**[ \\t]*", "");
  }

  private static String part(String name, String comment) {
    Matcher part = PART.matcher(comment);
    while (part.find()) {
      if (part.group(1).equals(name)) {
        return part.group(2).strip().replaceAll("\\s+", " ");
      }
    }
    return "";
  }
}
