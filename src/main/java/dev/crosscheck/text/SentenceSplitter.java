package dev.crosscheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts cleaned text into sentences by rule. Deterministic, one pass, each decision looks only a few
 * words to either side.
 */
final class SentenceSplitter {
  /** Nobody reads longer sentences, and no parser does; they are cut at a space. */
  static final int LONGEST = 2_000;

  /** How far a decision looks. */
  private static final int REACH = 60;

  private static final String CLOSERS = "\"\u201D\u2019'\u00BB)]}";
  private static final String OPENERS = "\"\u201C\u2018'\u00AB([{\u201E";

  /** Words that go on with a sentence after a quotation that ended in ! or ?. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Col|Capt)\\. )?\\p{Lu}[\\p{L}'\u2019-]+"
              + "(?: \\p{Lu}[\\p{L}'\u2019.-]*){0,3} "
              + "(?:said|says|asked|told|added|cried|shouted|wrote|replied|answered|called)\\b");

  private final String text;
  private final List<int[]> found = new ArrayList<>();
  private int start;

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /** The sentences as pairs of first character and the one after the last. */
  static List<int[]> split(String text) {
    return new SentenceSplitter(text).run();
  }

  private List<int[]> run() {
    int i = 0;
    while (i < text.length()) {
      if (!terminator(text.charAt(i))) {
        i++;
        continue;
      }
      int stop = i;
      while (i < text.length() && terminator(text.charAt(i))) {
        i++;
      }
      int marks = i;
      while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      if (i < text.length() && ends(stop, marks, i)) {
        add(i);
      }
    }
    add(text.length());
    return found;
  }

  private void add(int end) {
    int to = end;
    while (start < to && Cleaner.space(text.charAt(start))) {
      start++;
    }
    while (to > start && Cleaner.space(text.charAt(to - 1))) {
      to--;
    }
    while (to - start > LONGEST) {
      int cut = start + LONGEST;
      while (cut > start && text.charAt(cut) != ' ') {
        cut--;
      }
      if (cut == start) {
        cut = start + LONGEST;
        cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
      }
      found.add(new int[] {start, cut});
      start = text.charAt(cut) == ' ' ? cut + 1 : cut;
    }
    if (to > start) {
      found.add(new int[] {start, to});
    }
    start = end;
  }

  /**
   * Whether a sentence ends after marks at {@code stop} to {@code marks} and closers to {@code
   * end}.
   */
  private boolean ends(int stop, int marks, int end) {
    char mark = text.charAt(marks - 1);
    if (mark == '\u3002' || mark == '\uFF01' || mark == '\uFF1F') {
      return true;
    }
    if (!Cleaner.space(text.charAt(end))) {
      return end == marks && glued(stop, end);
    }
    int next = end + 1;
    while (next < text.length() && OPENERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    int first = text.codePointAt(next);
    if (Character.isLowerCase(first)) {
      return false;
    }
    boolean quoted = end > marks && text.charAt(end - 1) != ')' && text.charAt(end - 1) != ']';
    boolean opensQuote = next > end + 1;
    if (mark == '!' || mark == '?') {
      return !quoted || opensQuote || !SPEAKER.matcher(ahead(next)).find();
    }
    if (mark == '\u2026' || marks - stop > 1) {
      boolean detached = stop > 0 && Cleaner.space(text.charAt(stop - 1));
      return (Character.isUpperCase(first) || Character.isDigit(first)) && (!detached || quoted);
    }
    if (quoted || (opensQuote && !Abbreviations.beforeName(before(stop)))) {
      return true;
    }
    return plainStop(stop, next, first);
  }

  /** A single full stop with a space and {@code first} after it. */
  private boolean plainStop(int stop, int next, int first) {
    String before = before(stop);
    if (before.isEmpty()) {
      return false;
    }
    if (Character.isDigit(first)) {
      boolean initials = before.contains(".") && !Abbreviations.clock(before);
      return !Abbreviations.beforeNumber(before) && !initials && !enumerator(before, stop);
    }
    if (!Character.isLetter(first)) {
      return "$\u20AC\u00A3\u00A5([".indexOf(first) >= 0
          && !abbreviation(before)
          && !Abbreviations.beforeName(before);
    }
    if (enumerator(before, stop) || Abbreviations.beforeName(before)) {
      return false;
    }
    String word = word(next);
    if (Abbreviations.clock(before)) {
      return !Abbreviations.afterClock(word);
    }
    if (abbreviation(before)) {
      return Abbreviations.starter(word);
    }
    return true;
  }

  /** An initial, "U.S", "Inc": whether the stop may be only its own. */
  private static boolean abbreviation(String before) {
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    boolean dotted = before.indexOf('.') > 0 && before.length() <= 8;
    return initial || dotted || (Abbreviations.anywhere(before) && abbreviationHere(before));
  }

  /** "no", "art", "mar", "ill" are also ordinary last words when they are in lower case. */
  private static boolean abbreviationHere(String before) {
    return Character.isUpperCase(before.charAt(0))
        || !List.of("no", "art", "ill", "mass", "miss", "sat", "sun", "fig", "wash", "ore", "ed")
            .contains(before);
  }

  /** "1." at the start of what would be a sentence. */
  private boolean enumerator(String before, int stop) {
    int from = start;
    while (from < stop && Cleaner.space(text.charAt(from))) {
      from++;
    }
    return from == stop - before.length()
        && before.length() <= 3
        && before.chars().allMatch(Character::isDigit);
  }

  /** "killed.The": the space was lost, as happens when text is copied from a page. */
  private boolean glued(int stop, int end) {
    if (end - stop != 1 || text.charAt(stop) != '.' || !Character.isUpperCase(text.charAt(end))) {
      return false;
    }
    String before = before(stop);
    return before.length() > 2
        && before.codePoints().allMatch(Character::isLetter)
        && Character.isLowerCase(before.charAt(before.length() - 1))
        && Abbreviations.starter(word(end))
        && end + word(end).length() < text.length()
        && text.charAt(end + word(end).length()) == ' ';
  }

  /** The word that ends at {@code stop}, without opening marks. */
  private String before(int stop) {
    int to = stop;
    while (to > start && CLOSERS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int from = to;
    while (from > start && to - from < REACH && !boundary(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to);
  }

  private static boolean boundary(char c) {
    return Cleaner.space(c) || OPENERS.indexOf(c) >= 0 || c == '\u2014' || c == '/';
  }

  /** The letters from {@code from} on. */
  private String word(int from) {
    int to = from;
    while (to < text.length() && to - from < REACH && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private String ahead(int from) {
    return text.substring(from, Math.min(text.length(), from + 2 * REACH));
  }

  private static boolean terminator(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\u2026'
        || c == '\u3002'
        || c == '\uFF01'
        || c == '\uFF1F';
  }
}
