package dev.crosscheck.text;

import dev.crosscheck.model.Document.Quotation;
import dev.crosscheck.model.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks in one block. */
final class QuotationFinder {
  /** Single marks are believed only when the closing one is near. */
  private static final int SINGLE_REACH = 600;

  private final MappedText block;
  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(MappedText block) {
    this.block = block;
    this.text = block.text();
  }

  /** The quotations of a cleaned block, in order, not nested. */
  static List<Quotation> find(MappedText block) {
    QuotationFinder finder = new QuotationFinder(block);
    for (int i = 0; i < finder.text.length(); ) {
      i = finder.from(i);
    }
    return List.copyOf(finder.found);
  }

  /** Takes the quotation that opens at {@code i}, if one does; returns where to go on. */
  private int from(int i) {
    char c = text.charAt(i);
    if (c == '\u201C' || c == '\u201E' || c == '\u00AB') {
      return pair(i, c == '\u00AB' ? "\u00BB" : "\u201D");
    }
    if (c == '"' && (opens(i) || glued(i)) && !inches(i)) {
      return pair(i, typed(i + 1));
    }
    if ((text.startsWith("``", i) || text.startsWith("\'\'", i))
        && opens(i)
        && i + 2 < text.length()) {
      int close = text.indexOf("\'\'", i + 2);
      if (close > i + 2) {
        found.add(new Quotation(block.span(i, close + 2), true));
        return close + 2;
      }
    }
    if ((c == '\u2018' || c == '\'') && opens(i) && letterAt(i + 1)) {
      int close = singleClose(i, c == '\'' ? '\'' : '\u2019');
      if (close > 0) {
        found.add(new Quotation(block.span(i, close + 1), true));
        return close + 1;
      }
    }
    return i + 1;
  }

  /** Two single marks close what a double one opened when no double one does. */
  private String typed(int from) {
    int next = text.indexOf('"', from);
    int two = text.indexOf("\'\'", from);
    return two >= 0 && (next < 0 || two < next) ? "\'\'" : "\"";
  }

  private int pair(int open, String closer) {
    int close = text.indexOf(closer, open + 1);
    if (close > open + 1) {
      found.add(new Quotation(block.span(open, close + closer.length()), true));
      return close + closer.length();
    }
    if (close < 0 && open + 1 < text.length()) {
      // A long quotation opens again in the next paragraph and closes only in its last.
      found.add(new Quotation(block.span(open, text.length()), false));
      return text.length();
    }
    return open + 1;
  }

  /** The mark that closes a single quotation; an apostrophe stands between letters or after s. */
  private int singleClose(int open, char closer) {
    int end = Math.min(text.length(), open + SINGLE_REACH);
    int possible = -1;
    for (int i = open + 2; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\u2018' || (c == '"' && closer == '\'' && possible > 0)) {
        break;
      }
      if (c != closer || letterAt(i + 1) || Cleaner.space(text.charAt(i - 1))) {
        continue;
      }
      boolean possessive = text.charAt(i - 1) == 's' && i + 2 < text.length() && letterAt(i + 2);
      if (!possessive) {
        return i;
      }
      possible = possible < 0 ? i : possible;
    }
    return possible;
  }

  private boolean opens(int i) {
    return i == 0
        || Cleaner.space(text.charAt(i - 1))
        || "([{\u2014\u2013-\u201C\"".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** A paragraph that lost its line break: {@code he said."We are ...}. */
  private boolean glued(int i) {
    return ".!?:".indexOf(text.charAt(i - 1)) >= 0
        && i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i + 1));
  }

  private boolean inches(int i) {
    return i > 0 && Character.isDigit(text.charAt(i - 1));
  }

  private boolean letterAt(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
