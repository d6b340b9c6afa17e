package dev.crosscheck.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence cut into words, numbers and marks, as reading times needs it: "Oct. 7" is three
 * tokens, "1,500" one. Reading beyond either end yields an empty word.
 */
public final class TimeTokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,]\\d+)*+(?:(?:st|nd|rd|th|s)(?!\\p{L}))?|\\p{L}+|[^\\s\\p{L}\\d]");

  private static final Set<String> RANK_ENDS = Set.of("st", "nd", "rd", "th");

  private final List<String> forms = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<int[]> spans = new ArrayList<>();
  private final boolean capitals;
  private final AtToken<Count> days = new AtToken<>();

  public TimeTokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      forms.add(matcher.group());
      lower.add(matcher.group().toLowerCase(Locale.ROOT));
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    capitals =
        forms.size() > 3
            && text.chars().filter(Character::isUpperCase).count() > 9
            && text.chars().noneMatch(Character::isLowerCase);
  }

  public int size() {
    return forms.size();
  }

  public int start(int i) {
    return spans.get(i)[0];
  }

  public int end(int i) {
    return spans.get(i)[1];
  }

  public String form(int i) {
    return i < 0 || i >= forms.size() ? "" : forms.get(i);
  }

  public String lower(int i) {
    return i < 0 || i >= lower.size() ? "" : lower.get(i);
  }

  public boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  public boolean in(int i, Set<String> words) {
    return words.contains(lower(i));
  }

  /** Whether the words from {@code i} on are these. */
  public boolean are(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  public boolean capital(int i) {
    return !form(i).isEmpty() && Character.isUpperCase(form(i).charAt(0));
  }

  public boolean word(int i) {
    return !form(i).isEmpty() && Character.isLetter(form(i).charAt(0));
  }

  /** Whether nothing stands between token {@code i} and the one before it. */
  public boolean glued(int i) {
    return i > 0 && i < size() && start(i) == end(i - 1);
  }

  public boolean dash(int i) {
    return is(i, "-") || is(i, "–") || is(i, "—") || is(i, "‑");
  }

  /** The value of up to four plain digits, else -1. */
  public int digits(int i) {
    String form = form(i);
    if (form.isEmpty() || form.length() > 4) {
      return -1;
    }
    for (int k = 0; k < form.length(); k++) {
      if (form.charAt(k) < '0' || form.charAt(k) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(form);
  }

  /** The value of four digits that may be a year, else -1. */
  public int year(int i) {
    int value = form(i).length() == 4 ? digits(i) : -1;
    return value >= 1500 && value <= 2100 ? value : -1;
  }

  /** A year in digits or words with where it ends. */
  public Count yearAt(int i) {
    int plain = year(i);
    return plain >= 0 ? new Count(plain, i + 1) : SpelledNumbers.year(this, i);
  }

  /** A day of the month, "7" or "7th", else -1. */
  public int day(int i) {
    int digits = leadingDigits(i);
    boolean whole = digits == form(i).length() || ranked(i);
    if (digits == 0 || digits > 2 || !whole) {
      return -1;
    }
    int value = Integer.parseInt(form(i).substring(0, digits));
    return value >= 1 && value <= 31 ? value : -1;
  }

  /** Whether it is a rank in digits: "7th", "21st". */
  public boolean ranked(int i) {
    int digits = leadingDigits(i);
    return digits > 0 && RANK_ENDS.contains(lower(i).substring(digits));
  }

  private int leadingDigits(int i) {
    String form = form(i);
    int digits = 0;
    while (digits < form.length() && form.charAt(digits) >= '0' && form.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  /** A day of the month in digits or as a spelled ordinal, with where it ends. */
  public Count dayAt(int i) {
    return days.get(i, this::readDay);
  }

  private Count readDay(int i) {
    int plain = day(i);
    Count spelled = plain >= 0 ? new Count(plain, i + 1) : SpelledNumbers.ordinal(this, i);
    return spelled.value() <= 31 ? spelled : Count.NONE;
  }

  /** Whether the sentence is written in capitals, which then tell nothing. */
  public boolean capitals() {
    return capitals;
  }

  /** A count from words or digits ("11", "eleven", "twenty-four") with where it ends. */
  public Count count(int i) {
    int plain = digits(i);
    if (plain >= 0) {
      return new Count(plain, i + 1);
    }
    Integer value = TimeWords.NUMBERS.get(lower(i));
    if (value == null) {
      return Count.NONE;
    }
    if (value >= 20) {
      int next = dash(i + 1) ? i + 2 : i + 1;
      Integer ones = TimeWords.NUMBERS.get(lower(next));
      if (ones != null && ones < 10) {
        return new Count(value + ones, next + 1);
      }
    }
    return new Count(value, i + 1);
  }

  /**
   * A number and the token after it.
   *
   * @param value -1 when there is no number
   */
  public record Count(int value, int next) {
    static final Count NONE = new Count(-1, -1);

    public boolean found() {
      return value >= 0;
    }
  }
}
