package dev.crosscheck.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms under which the model knows a word. They repeat what the model saw in training, so each
 * oddity here (numbers fall together as {@code 0}, only Latin-1 letters change case) is the
 * model's.
 */
final class WordForms {
  /** What every web address and file name becomes. */
  static final String LINK = "#hlink#";

  private static final Pattern LINK_INSIDE =
      Pattern.compile("\\w\\.[A-Za-z]{2}|[0-9]{3}(?:\\.[0-9]{1,3}){3}");
  private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp", "sftp");
  private static final Set<String> FILE_ENDINGS =
      Set.of("3gp", "7z", "m4a", "m4b", "m4p", "m4v", "mp2", "mp3", "mp4");
  private static final String JOINS_DIGITS = ".-+,:/=\u00B1\u2212\u2213\u221A\u221B\u221C";

  private WordForms() {}

  /**
   * The word with its symbols unified, every number as {@code 0} and long runs of one mark cut to
   * two.
   */
  static String simplify(String word) {
    return isLink(word) ? LINK : shortenRuns(collapseNumbers(unifySymbols(word)));
  }

  static String lowerCase(String word) {
    StringBuilder lower = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u00DE' && c != '\u00D7')) {
        lower = lower == null ? new StringBuilder(word) : lower;
        lower.setCharAt(i, (char) (c + 32));
      }
    }
    return lower == null ? word : lower.toString();
  }

  /**
   * The kinds of characters of a word, a run of one kind cut to two: {@code Qatar} is {@code Aaa}.
   */
  static String shape(String simplified) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < simplified.length(); i++) {
      char kind = kind(simplified.charAt(i));
      int length = shape.length();
      if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /** A capital, a small letter, a digit, a mark or something else, as the shape writes it. */
  static char kind(char c) {
    if (c >= 'A' && c <= 'Z') {
      return 'A';
    } else if (c >= 'a' && c <= 'z') {
      return 'a';
    } else if (isDigit(c)) {
      return '1';
    }
    return c > ' ' && c < '\u007F' ? '.' : 'x';
  }

  private static boolean isLink(String word) {
    int dot = word.lastIndexOf('.');
    int colon = word.indexOf("://");
    return (dot >= 0
            && (FILE_ENDINGS.contains(word.substring(dot + 1)) || LINK_INSIDE.matcher(word).find()))
        || (colon > 0 && PROTOCOLS.contains(word.substring(0, colon).toLowerCase(Locale.ROOT)));
  }

  private static String unifySymbols(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = unify(chars[i]);
    }
    return new String(chars);
  }

  private static char unify(char c) {
    if (c < '\u00A2') {
      return c;
    } else if (c <= '\u00A5' || (c >= '\u20A0' && c <= '\u20CF')) {
      return '$';
    } else if (c >= '\u2018' && c <= '\u201B') {
      return '\'';
    } else if (c >= '\u201C' && c <= '\u201F') {
      return '"';
    }
    boolean hyphen = c >= '\u2010' && c <= '\u2014';
    boolean listMark = c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    return hyphen || listMark ? '-' : c;
  }

  private static String collapseNumbers(String word) {
    StringBuilder out = new StringBuilder(word.length());
    boolean inNumber = false;
    for (int i = 0; i < word.length(); i++) {
      i = skipSign(word, i);
      char c = word.charAt(i);
      if (c == '%' && inNumber) {
        continue;
      }
      if (JOINS_DIGITS.indexOf(c) >= 0 && i + 1 < word.length()) {
        int next = skipSign(word, i + 1);
        if (isDigit(word.charAt(next)) && (i == 0 || inNumber)) {
          i = next;
          c = word.charAt(i);
        }
      }
      boolean digit = isDigit(c);
      if (!digit) {
        out.append(c);
      } else if (!inNumber) {
        out.append('0');
      }
      inNumber = digit;
    }
    return out.toString();
  }

  /** A dollar or number sign before a digit belongs to the number. */
  private static int skipSign(String word, int i) {
    char c = word.charAt(i);
    boolean sign = (c == '$' || c == '#') && i + 1 < word.length() && isDigit(word.charAt(i + 1));
    return sign ? i + 1 : i;
  }

  private static String shortenRuns(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i < 2 || c != word.charAt(i - 1) || c != word.charAt(i - 2) || kind(c) != '.') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
