package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.extract.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names and offices of a document, sentence by sentence. */
final class NameReader {
  private static final String CAPITAL =
      "(?:(?:\\p{Lu}\\.)+|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Col|Capt|Lt|Sgt|Maj|St)\\."
          + "|\\p{Lu}[\\p{L}\\p{M}'’-]*+)";

  /** A run of capitalised words, with the small words that names hold. */
  private static final Pattern RUN =
      Pattern.compile(
          CAPITAL
              + "(?: (?:(?:of|of the|for|de|da|del|la|bin|ibn|al|van|von|der|den) )?"
              + CAPITAL
              + ")*+");

  private static final Pattern ACRONYM = Pattern.compile(" ?\\((\\p{Lu}{2,8})\\)");

  /** What may stand before a name to say which office its bearer holds. */
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("((?:[\\p{L}\\p{M}'’-]+ ){0,3}?[\\p{L}-]+)(,)? $");

  private static final Pattern OFFICE_AFTER =
      Pattern.compile("^, (?:the |an? |its |their )?((?:[\\p{L}'’-]+ ){0,3}[\\p{L}-]+)");

  private static final Pattern SPACE = Pattern.compile(" ");

  /** Words that have a capital only because they start a sentence. */
  private static final Set<String> STARTERS =
      WordList.of(
          """
          the a an in on at after before but and or if when while as it he she
          they we i his her their its this that these those last next most some
          for from by with no not what who how why there since under both all
          our my your you to of yet so then now only nobody inside outside
          neither according former earlier two three four five
          """);

  /** Names as written somewhere inside a sentence. */
  final NameIndex full = new NameIndex();

  /** Names seen only where every word has a capital: at the start of a sentence. */
  final NameIndex doubtful = new NameIndex();

  final Map<String, String> acronyms = new HashMap<>();
  final Offices offices = new Offices();

  /** Whether the word may have its capital from the start of a sentence. */
  static boolean starts(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  void read(String text) {
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      int at = matcher.start();
      List<String> words = new ArrayList<>();
      for (String word : SPACE.split(matcher.group())) {
        boolean possessive = word.matches(".*['’]s?");
        words.add(bare(word));
        boolean time = TimeWords.WEEKDAYS.containsKey(word.toLowerCase(Locale.ROOT));
        if (possessive || time || starts(word)) {
          if (possessive) {
            name(text, at, matcher.end(), words);
          }
          words.clear();
        }
      }
      name(text, at, matcher.end(), words);
    }
    offices.readOwners(text);
  }

  private void name(String text, int start, int end, List<String> words) {
    int title = TitleWords.lastTitle(words);
    if (title >= 0 && words.size() > title + 4 && words.get(title + 1).equals("of")) {
      // "Secretary of State Ida Moss"
      words.subList(title + 1, title + 3).clear();
    }
    List<String> name = words.subList(title + 1, words.size());
    if (name.isEmpty()) {
      return;
    }
    String whole = String.join(" ", name);
    boolean initial = title < 0 && (start == 0 || !Character.isWhitespace(text.charAt(start - 1)));
    (initial ? doubtful : full).add(whole);
    Matcher acronym = ACRONYM.matcher(text).region(end, text.length());
    if (acronym.lookingAt()) {
      acronyms.putIfAbsent(acronym.group(1), whole);
    }
    if (title >= 0) {
      offices.add(words.subList(0, title + 1), whole);
    } else {
      before(text.substring(0, start), whole);
      after(text.substring(end), whole);
    }
  }

  /** "water minister Pavel Ortino", "the prime minister, Aksel Thorne". */
  private void before(String left, String name) {
    Matcher matcher = OFFICE_BEFORE.matcher(left.substring(Math.max(0, left.length() - 60)));
    if (matcher.find()) {
      List<String> words = List.of(SPACE.split(matcher.group(1)));
      if (TitleWords.isOffice(words.get(words.size() - 1))) {
        offices.add(words, name);
      }
    }
  }

  /** "Aksel Thorne, the prime minister". */
  private void after(String right, String name) {
    Matcher matcher = OFFICE_AFTER.matcher(right.substring(0, Math.min(60, right.length())));
    if (matcher.find()) {
      List<String> words = List.of(SPACE.split(matcher.group(1)));
      for (int i = 0; i < words.size(); i++) {
        if (TitleWords.isOffice(words.get(i)) && right.startsWith(", the ")) {
          offices.add(words.subList(0, i + 1), name);
          return;
        }
      }
    }
  }

  /** The words without a possessive mark or full stop at their end. */
  static String bare(String run) {
    String name = run.replaceAll("['’]s?$", "");
    return name.endsWith(".") && !name.matches(".*\\b\\p{Lu}\\.")
        ? name.substring(0, name.length() - 1)
        : name;
  }
}
