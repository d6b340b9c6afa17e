package dev.crosscheck.extract.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence cut into numbers and words, with what stands between them. */
final class NumeralPieces {
  private static final String SPACE = "[\\u00a0\\u202f\\u2009]";

  /**
   * Digits with their grouping, then a decimal fraction. In this order: 12,34,567 and 1,234 (also
   * "170, 000", as some systems break it); 1.234.567,89; 1'234'567; 1 234 567; 40 000; plain.
   */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:(?<en>\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?![\\d])|\\d{1,3}, 000(?![\\d,]))(?:\\.\\d+)?"
              + "|(?<eu>\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d{1,2})?(?![\\d.])"
              + "|\\d{1,3}\\.\\d{3},\\d{1,2}(?!\\d|,\\d))"
              + "|(?<ch>\\d{1,3}(?:['’]\\d{3})+(?!\\d))"
              + "|(?<si>\\d{1,3}(?:"
              + SPACE
              + "\\d{3})+(?!\\d)|[1-9]\\d{0,2}(?: \\d{3}){2,}(?!\\d)|[1-9]\\d{0,2} 000(?!\\d)"
              + "|(?<=\\b(?:of|for|after|to|by|about|than|over|nearly|some|with|is|was|are|were|around|total) )"
              + "[1-9]\\d{0,2} \\d{3}(?= \\p{Ll}+s\\b))(?:\\.\\d+)?"
              + "|(?<comma>(?<![\\d,])\\d+,\\d{1,2}(?![\\d,]|\\.\\d|\\p{L}))"
              + "|\\d+(?:\\.\\d+)?|(?<!\\d)\\.\\d+)");

  private static final Pattern JOINED = Pattern.compile("[ \\u00a0]{0,3}|[-‐‑]");

  private static final Map<Character, BigDecimal> VULGAR =
      Map.of(
          '½', part(1, 2),
          '⅓', part(1, 3),
          '⅔', part(2, 3),
          '¼', part(1, 4),
          '¾', part(3, 4),
          '⅕', part(1, 5),
          '⅖', part(2, 5),
          '⅙', part(1, 6),
          '⅛', part(1, 8));

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<word>\\p{L}+)|(?<slash>(?<![\\d/])"
              + FractionNumerals.SLASHED
              + ")|(?<number>"
              + DIGITS.pattern()
              + ")|(?<vulgar>[½⅓⅔¼¾⅕⅖⅙⅛])");

  /**
   * A number in digits, a fraction in digits or a word.
   *
   * @param start UTF-16 index in the sentence
   * @param end one past its last character
   * @param text its characters in lower case
   * @param digits its value when it is written in digits, else null
   * @param part whether it is a fraction: ½ or 3/4
   */
  record Piece(int start, int end, String text, @Nullable BigDecimal digits, boolean part) {
    boolean is(String... words) {
      return List.of(words).contains(text);
    }
  }

  private final String sentence;
  private final List<Piece> pieces;
  private final Link[] links;

  /** What stands between a piece and the next. */
  private enum Link {
    /** A few spaces or a hyphen. */
    JOINED,
    /** A hyphen among spaces. */
    SPACED_HYPHEN,
    OTHER
  }

  NumeralPieces(String sentence) {
    this.sentence = sentence;
    this.pieces = cut(sentence);
    this.links = new Link[pieces.size()];
    for (int i = 0; i < links.length; i++) {
      String between = between(i);
      boolean joined = i + 1 < links.length && JOINED.matcher(between).matches();
      links[i] = joined ? Link.JOINED : between.equals(" - ") ? Link.SPACED_HYPHEN : Link.OTHER;
    }
  }

  private NumeralPieces(NumeralPieces all, int end) {
    this.sentence = all.sentence;
    this.pieces = all.pieces.subList(0, end);
    this.links = all.links;
  }

  /** The pieces before one of them. */
  NumeralPieces until(int end) {
    return new NumeralPieces(this, end);
  }

  private static BigDecimal part(int above, int below) {
    return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), new MathContext(6));
  }

  private static List<Piece> cut(String sentence) {
    NumberLookalikes lookalikes = new NumberLookalikes(sentence);
    List<Piece> pieces = new ArrayList<>();
    Matcher m = PIECE.matcher(sentence);
    while (m.find()) {
      String text = m.group();
      BigDecimal digits = null;
      boolean part = false;
      if (m.group("word") == null && !lookalikes.touch(m.start(), m.end())) {
        part = m.group("slash") != null || m.group("vulgar") != null;
        digits =
            m.group("slash") != null
                ? FractionNumerals.slashed(text)
                : m.group("vulgar") != null ? VULGAR.get(text.charAt(0)) : value(m, text);
      }
      pieces.add(new Piece(m.start(), m.end(), text.toLowerCase(Locale.ROOT), digits, part));
    }
    return pieces;
  }

  private static @Nullable BigDecimal value(Matcher m, String text) {
    String digits = text;
    if (m.group("eu") != null) {
      digits = text.replace(".", "").replace(',', '.');
    } else if (m.group("comma") != null) {
      digits = text.replace(',', '.');
    }
    return new BigDecimal(digits.replaceAll("[^0-9.]", ""));
  }

  int size() {
    return pieces.size();
  }

  Piece at(int i) {
    return pieces.get(i);
  }

  /** Whether there is such a piece and it is one of the words. */
  boolean is(int i, String... words) {
    return i >= 0 && i < pieces.size() && pieces.get(i).is(words);
  }

  /** The factor that a word multiplies by: hundred, million, dozen; null for others. */
  @Nullable BigDecimal scaleAt(int i) {
    return i < pieces.size() ? NumberWords.SCALE.get(pieces.get(i).text) : null;
  }

  /** As {@link #scaleAt}, and the plurals that may follow a number. */
  @Nullable BigDecimal scaleAfterNumber(int i) {
    if (i >= pieces.size()) {
      return null;
    }
    String word = pieces.get(i).text;
    return NumberWords.SCALE.get(NumberWords.PLURAL_SCALE.getOrDefault(word, word));
  }

  /** The value of a word that adds, -1 for any other piece. */
  int smallAt(int i) {
    return i < pieces.size() ? NumberWords.SMALL.getOrDefault(pieces.get(i).text, -1) : -1;
  }

  /** The characters between a piece and the next. */
  String between(int i) {
    return sentence.substring(
        pieces.get(i).end, i + 1 < pieces.size() ? pieces.get(i + 1).start : sentence.length());
  }

  /** Whether nothing but white space stands between two pieces. */
  boolean blank(Piece left, Piece right) {
    return sentence.substring(left.end, right.start).isBlank();
  }

  /** Whether only spaces or a hyphen stand between two pieces. */
  boolean joined(int i, int j) {
    for (int k = i; k < j; k++) {
      if (k < 0 || k + 1 >= pieces.size() || links[k] != Link.JOINED) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #joined}, also by a hyphen among spaces: "fifty - two". */
  boolean hyphened(int i) {
    return joined(i, i + 1) || i + 1 < pieces.size() && links[i] == Link.SPACED_HYPHEN;
  }

  /** Whether a letter or digit touches the piece from the left: "A320", "x86". */
  boolean gluedBefore(int i) {
    int start = pieces.get(i).start;
    if (i > 0 && pieces.get(i - 1).end == start && Currencies.sign(word(i - 1))) {
      return gluedBefore(i - 1);
    }
    return start > 0
        && (Character.isLetterOrDigit(sentence.charAt(start - 1))
            || start > 1
                && sentence.charAt(start - 1) == '.'
                && Character.isDigit(sentence.charAt(start - 2)));
  }

  /** The characters of a piece as they stand in the sentence. */
  String word(int i) {
    return sentence.substring(pieces.get(i).start, pieces.get(i).end);
  }

  /** The sentence itself. */
  String sentence() {
    return sentence;
  }
}
