package dev.crosscheck.extract;

import dev.crosscheck.extract.Numeral.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in a sentence: digits with any grouping, words, both mixed, fractions and orders of
 * magnitude. It does not know what they count; whether a number is a quantity at all is decided
 * elsewhere.
 */
public final class Numerals {
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

  private record Piece(int start, int end, String text, @Nullable BigDecimal digits) {
    boolean is(String... words) {
      return List.of(words).contains(text);
    }
  }

  private final String sentence;
  private final List<Piece> pieces;

  private Numerals(String sentence) {
    this.sentence = sentence;
    this.pieces = cut(sentence);
  }

  /** All numbers of a sentence from left to right, none inside another. */
  public static List<Numeral> find(String sentence) {
    return new Numerals(sentence).all();
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

  private List<Numeral> all() {
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Match match = matchAt(i);
      if (match == null) {
        i++;
      } else {
        Piece first = pieces.get(i);
        Piece last = pieces.get(match.next - 1);
        found.add(
            new Numeral(first.start, last.end, match.value, match.form, first.digits == null));
        i = match.next;
      }
    }
    return found;
  }

  private record Match(int next, BigDecimal value, Form form) {}

  private @Nullable Match matchAt(int i) {
    Match order = order(i);
    if (order != null) {
      return order;
    }
    Match fraction = fraction(i);
    if (fraction != null) {
      return fraction;
    }
    Match cardinal = pieces.get(i).digits != null ? digits(i) : words(i);
    if (cardinal == null) {
      return null;
    }
    Match share = oneIn(cardinal);
    return share != null ? share : cardinal;
  }

  /** dozens, hundreds, tens of thousands, hundreds of thousands of. */
  private @Nullable Match order(int i) {
    Integer base = NumberWords.ORDER.get(pieces.get(i).text);
    if (base == null || gluedBefore(i)) {
      return null;
    }
    if (i + 2 < pieces.size() && pieces.get(i + 1).is("of")) {
      String scale = pieces.get(i + 2).text;
      String singular = scale.endsWith("s") ? scale.substring(0, scale.length() - 1) : scale;
      BigDecimal factor = NumberWords.SCALE.get(singular);
      if (factor != null && !singular.equals(scale) && joined(i, i + 2)) {
        return new Match(i + 3, BigDecimal.valueOf(base).multiply(factor), Form.ORDER);
      }
    }
    return pieces.get(i).is("tens") ? null : new Match(i + 1, BigDecimal.valueOf(base), Form.ORDER);
  }

  /** two-thirds, a quarter, three and a half (as a cardinal), one-fifth. */
  private @Nullable Match fraction(int i) {
    Piece first = pieces.get(i);
    Integer above = first.is("a", "an") ? Integer.valueOf(1) : NumberWords.SMALL.get(first.text);
    if (first.is("half")) {
      return halfOf(i);
    }
    if (above == null || above == 0 || i + 1 >= pieces.size() || !joined(i, i + 1)) {
      return null;
    }
    Integer below = NumberWords.PARTS.get(pieces.get(i + 1).text);
    if (below == null || above >= below || ordinalUse(i, above)) {
      return null;
    }
    if (pieces.get(i + 1).is("half") && i + 2 < pieces.size() && scaleAt(i + 2) != null) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), PRECISION);
    return new Match(i + 2, value, Form.FRACTION);
  }

  /** "a third attempt", "a second wave": an ordinal unless "of" or a clause end follows. */
  private boolean ordinalUse(int i, int above) {
    Piece part = pieces.get(i + 1);
    if (above != 1 || part.is("half", "quarter") || pieces.get(i).is("one")) {
      return false;
    }
    if (i + 2 >= pieces.size()) {
      return false;
    }
    Piece next = pieces.get(i + 2);
    boolean adjacent = sentence.substring(part.end, next.start).isBlank();
    return adjacent
        && !next.is(
            "of", "in", "since", "from", "to", "on", "compared", "less", "more", "as", "by");
  }

  /** "half of", "half the", "half a million" (a cardinal), "half-dozen". */
  private @Nullable Match halfOf(int i) {
    if (gluedBefore(i)) {
      return null;
    }
    int at = i + 1;
    if (at < pieces.size() && pieces.get(at).is("a", "an")) {
      at++;
    }
    if (at < pieces.size() && at - i <= 2 && joined(i, at)) {
      BigDecimal scale = scaleAt(at);
      if (scale != null) {
        return new Match(at + 1, scale.divide(BigDecimal.valueOf(2)), Form.CARDINAL);
      }
    }
    if (i + 1 < pieces.size() && pieces.get(i + 1).is("of", "the", "its", "their", "his", "her")) {
      return new Match(i + 1, new BigDecimal("0.5"), Form.FRACTION);
    }
    return null;
  }

  /** "one in five", "three out of ten", "eighty-six in a hundred". */
  private @Nullable Match oneIn(Match above) {
    int at = above.next;
    if (at + 1 >= pieces.size() || !joined(at - 1, at)) {
      return null;
    }
    if (pieces.get(at).is("out") && pieces.get(at + 1).is("of")) {
      at += 2;
    } else if (pieces.get(at).is("in")) {
      at++;
    } else {
      return null;
    }
    if (at >= pieces.size() || !joined(at - 1, at)) {
      return null;
    }
    boolean every = pieces.get(at).is("every", "each");
    int from = every ? at + 1 : at;
    if (from >= pieces.size()) {
      return null;
    }
    Match below = pieces.get(from).digits != null ? digits(from) : words(from);
    if (below == null
        || below.value.compareTo(above.value) <= 0
        || below.value.compareTo(BigDecimal.valueOf(100)) > 0
        || above.value.signum() == 0
        || above.value.scale() > 0) {
      return null;
    }
    boolean roundBase =
        List.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "20", "50", "100")
            .contains(below.value.toPlainString());
    boolean nounFollows =
        below.next < pieces.size()
            && pieces
                .get(below.next)
                .is("days", "years", "weeks", "months", "hours", "minutes", "games", "matches");
    return roundBase && !nounFollows
        ? new Match(below.next, above.value.divide(below.value, PRECISION), Form.FRACTION)
        : null;
  }

  private @Nullable Match digits(int i) {
    Piece first = pieces.get(i);
    BigDecimal value = first.digits;
    if (value == null || gluedBefore(i)) {
      return null;
    }
    int next = i + 1;
    if (next < pieces.size() && pieces.get(next).start == first.end) {
      Piece glued = pieces.get(next);
      BigDecimal factor = NumberWords.SUFFIX.get(glued.text);
      if (vulgar(next) && glued.digits != null) {
        return new Match(next + 1, value.add(glued.digits), Form.CARDINAL);
      }
      if (glued.digits != null) {
        return null;
      }
      if (factor == null) {
        return ordinalSuffix(glued.text) ? null : new Match(next, value, Form.CARDINAL);
      }
      return new Match(next + 1, value.multiply(factor), Form.CARDINAL);
    }
    if (next < pieces.size() && vulgar(next) && joined(i, next)) {
      value =
          value.add(pieces.get(next).digits == null ? BigDecimal.ZERO : pieces.get(next).digits);
      next++;
    }
    while (next < pieces.size() && joined(next - 1, next) && scaleAt(next) != null) {
      value = value.multiply(scaleAt(next));
      next++;
    }
    if (next == i + 1
        && next < pieces.size()
        && pieces.get(next).start == first.end + 1
        && pieces.get(next).is("bn", "mn", "mln", "bln", "tn", "m")
        && !(pieces.get(next).is("m") && value.compareTo(BigDecimal.valueOf(1000)) >= 0)
        && !pieces.get(next).is("m")) {
      value = value.multiply(NumberWords.SUFFIX.get(pieces.get(next).text));
      next++;
    }
    return new Match(next, value, Form.CARDINAL);
  }

  private static boolean ordinalSuffix(String text) {
    return List.of("st", "nd", "rd", "th", "s").contains(text);
  }

  private boolean vulgar(int i) {
    return VULGAR.contains(pieces.get(i).text);
  }

  /** Twenty-six thousand six hundred and forty; a dozen and a half; a hundred. */
  private @Nullable Match words(int i) {
    int at = i;
    boolean article = pieces.get(at).is("a", "an");
    boolean another = pieces.get(at).is("another");
    if (article || another) {
      if (at + 1 >= pieces.size() || !joined(at, at + 1) || scaleAt(at + 1) == null) {
        return null;
      }
      at++;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = article || another ? BigDecimal.ONE : null;
    int last = i;
    while (at < pieces.size() && (at == i || at == last + 1 && joined(last, at))) {
      Piece piece = pieces.get(at);
      Integer small = NumberWords.SMALL.get(piece.text);
      BigDecimal scale = NumberWords.SCALE.get(piece.text);
      if (small != null) {
        if (current != null && !fits(current, small)) {
          break;
        }
        current =
            current == null ? BigDecimal.valueOf(small) : current.add(BigDecimal.valueOf(small));
      } else if (scale != null) {
        if (current == null) {
          if (total.signum() == 0) {
            return null;
          }
          break;
        }
        if (scale.compareTo(BigDecimal.valueOf(100)) <= 0) {
          current = current.multiply(scale);
        } else {
          total = total.add(current.multiply(scale));
          current = null;
        }
      } else if (piece.is("and")
          && (current != null || total.signum() > 0)
          && at + 1 < pieces.size()
          && joined(at, at + 1)
          && continues(at + 1, current, total, pieces.get(last).text)) {
        if (pieces.get(at + 1).is("a")) {
          BigDecimal half = new BigDecimal("0.5");
          BigDecimal unit = NumberWords.SCALE.getOrDefault(pieces.get(last).text, BigDecimal.ONE);
          BigDecimal value =
              total.add(current == null ? BigDecimal.ZERO : current).add(half.multiply(unit));
          int after = at + 3;
          boolean scaled =
              after < pieces.size() && joined(after - 1, after) && scaleAt(after) != null;
          return scaled
              ? new Match(after + 1, value.multiply(scaleAt(after)), Form.CARDINAL)
              : new Match(after, value, Form.CARDINAL);
        }
        last = at;
        at++;
        continue;
      } else {
        break;
      }
      last = at;
      at++;
    }
    if (current == null && total.signum() == 0) {
      return null;
    }
    int next = last + 1;
    return new Match(next, total.add(current == null ? BigDecimal.ZERO : current), Form.CARDINAL);
  }

  /** Whether a small number may follow inside one number: twenty-six, two hundred forty. */
  private static boolean fits(BigDecimal current, int small) {
    int tail = current.remainder(BigDecimal.valueOf(100)).intValue();
    return tail == 0 && current.signum() > 0 && small > 0
        || tail >= 20 && tail % 10 == 0 && small > 0 && small < 10;
  }

  /** After "and": a smaller number following hundred or thousand, or "a half". */
  private boolean continues(int i, @Nullable BigDecimal current, BigDecimal total, String before) {
    if (pieces.get(i).is("a")) {
      return i + 1 < pieces.size() && pieces.get(i + 1).is("half");
    }
    boolean afterScale = List.of("hundred", "thousand", "million").contains(before);
    Integer small = NumberWords.SMALL.get(pieces.get(i).text);
    return afterScale
        && small != null
        && small > 0
        && (current == null ? total.signum() > 0 : fits(current, small));
  }

  private @Nullable BigDecimal scaleAt(int i) {
    return NumberWords.SCALE.get(pieces.get(i).text);
  }

  /** Whether only a space or a hyphen stands between two pieces. */
  private boolean joined(int i, int j) {
    for (int k = i; k < j; k++) {
      String between = sentence.substring(pieces.get(k).end, pieces.get(k + 1).start);
      if (!between.matches("[ \\u00a0]?|[-‐‑]")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter or digit touches the piece from the left: "A320", "x86". */
  private boolean gluedBefore(int i) {
    int start = pieces.get(i).start;
    return start > 0
        && (Character.isLetterOrDigit(sentence.charAt(start - 1))
            || start > 1
                && sentence.charAt(start - 1) == '.'
                && Character.isDigit(sentence.charAt(start - 2)));
  }
}
