package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as it is shown: white space folded, markup left out, with the clashing words marked.
 *
 * @param text one line of text
 * @param marks for each UTF-16 character whether it belongs to the clashing words
 */
record MarkedText(String text, List<Boolean> marks) {
  MarkedText {
    marks = List.copyOf(marks);
  }

  /** The sentence that all sides stand in, with the words of each of them marked. */
  static MarkedText of(List<Evidence> sides) {
    Evidence first = sides.get(0);
    boolean markup = first.document().toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    StringBuilder text = new StringBuilder();
    List<Boolean> marks = new ArrayList<>();
    int point = first.sentence().start();
    boolean tag = false;
    boolean gap = false;
    for (int c : first.sentenceText().codePoints().toArray()) {
      int at = point++;
      if (markup && c == '<') {
        tag = true;
      }
      if (tag) {
        tag = c != '>';
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (!Character.isISOControl(c)) {
        boolean marked = marked(sides, at);
        if (gap && text.length() > 0) {
          text.append(' ');
          marks.add(marked && marked(sides, at - 1));
        }
        gap = false;
        text.appendCodePoint(c);
        for (int i = 0; i < Character.charCount(c); i++) {
          marks.add(marked);
        }
      }
    }
    return new MarkedText(text.toString(), marks);
  }

  private static boolean marked(List<Evidence> sides, int point) {
    return sides.stream().anyMatch(e -> e.span().start() <= point && point < e.span().end());
  }

  /** Whether the character at a UTF-16 index is marked. */
  boolean marked(int index) {
    return marks.get(index);
  }
}
