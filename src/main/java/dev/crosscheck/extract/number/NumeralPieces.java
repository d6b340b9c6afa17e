package dev.crosscheck.extract.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence cut into numbers and words, with what stands between them. */
final class NumeralPieces {
  /** Grouped digits, plain digits, a decimal fraction, then letters or a vulgar fraction. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:\\d{1,3}(?:,[ \\u00a0]?\\d{2,3})*,[ \\u00a0]?\\d{3}"
              + "|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)"
              + "|\\d{1,3}(?: \\d{3}){2,}(?!\\d)|\\d{1,3} 000(?!\\d)|\\d+)"
              + "(?:\\.\\d+)?|\\.\\d+");

  private static final Pattern PIECE =
      Pattern.compile("(?<number>" + DIGITS.pattern() + ")|(?<word>\\p{L}+)|(?<vulgar>[½⅓⅔¼¾⅕⅛])");
  private static final String VULGAR = "½⅓⅔¼¾⅕⅛";
  private static final double[] VULGAR_VALUES = {0.5, 1 / 3.0, 2 / 3.0, 0.25, 0.75, 0.2, 0.125};
  private static final MathContext PRECISION = new MathContext(6);

  /**
   * A number in digits, a vulgar fraction or a word.
   *
   * @param start UTF-16 index in the sentence
   * @param end one past its last character
   * @param text its characters in lower case
   * @param digits its value when it is written in digits, else null
   */
  record Piece(int start, int end, String text, @Nullable BigDecimal digits) {
    boolean is(String... words) {
      return List.of(words).contains(text);
    }

    /** Whether it is a fraction of one character. */
    boolean vulgar() {
      return VULGAR.contains(text);
    }
  }

  private final String sentence;
  private final List<Piece> pieces;

  NumeralPieces(String sentence) {
    this.sentence = sentence;
    this.pieces = cut(sentence);
  }

  private static List<Piece> cut(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    Matcher m = PIECE.matcher(sentence);
    while (m.find()) {
      String text = m.group();
      BigDecimal digits = null;
      if (m.group("number") != null) {
        digits = new BigDecimal(text.replaceAll("[^0-9.]", ""));
      } else if (m.group("vulgar") != null) {
        digits = new BigDecimal(VULGAR_VALUES[VULGAR.indexOf(text)], PRECISION);
      }
      pieces.add(new Piece(m.start(), m.end(), text.toLowerCase(Locale.ROOT), digits));
    }
    return pieces;
  }

  int size() {
    return pieces.size();
  }

  Piece at(int i) {
    return pieces.get(i);
  }

  /** The factor that a word multiplies by: hundred, million, dozen; null for others. */
  @Nullable BigDecimal scaleAt(int i) {
    return NumberWords.SCALE.get(pieces.get(i).text);
  }

  /** Whether nothing but white space stands between two pieces. */
  boolean blank(Piece left, Piece right) {
    return sentence.substring(left.end, right.start).isBlank();
  }

  /** Whether only a space or a hyphen stands between two pieces. */
  boolean joined(int i, int j) {
    for (int k = i; k < j; k++) {
      String between = sentence.substring(pieces.get(k).end, pieces.get(k + 1).start);
      if (!between.matches("[ \\u00a0]?|[-‐‑]")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter or digit touches the piece from the left: "A320", "x86". */
  boolean gluedBefore(int i) {
    int start = pieces.get(i).start;
    return start > 0
        && (Character.isLetterOrDigit(sentence.charAt(start - 1))
            || start > 1
                && sentence.charAt(start - 1) == '.'
                && Character.isDigit(sentence.charAt(start - 2)));
  }
}
