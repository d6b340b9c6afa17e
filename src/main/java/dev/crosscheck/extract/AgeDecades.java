package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.DecadeWords;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.number.Numerals;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages of which only the decade is told: "in his 40s", "in her late thirties", "in their 20s or
 * 30s", "in his teens", "a fortysomething baker". They are ranges of years. "Her 80s hits" and "in
 * the forties" are years of a century and none.
 */
final class AgeDecades {
  private static final String WHOSE =
      "(?:his or her|her or his|his|her|their|my|your|our|one['’]s) ";

  private static final Pattern IN =
      Pattern.compile(
          "\\b(?:in|into) "
              + WHOSE
              + decade(1)
              + "(?:(?:,? (?:or|and|to|through) | ?[-–] ?)(?:"
              + WHOSE
              + ")?"
              + decade(2)
              + ")?",
          Pattern.CASE_INSENSITIVE);

  /** "Twenty-something", "the 40-somethings". */
  private static final Pattern SOMETHING =
      Pattern.compile(
          "(?<![\\p{L}\\d-])([2-9]0|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)-?something(s?)(?![\\p{L}-])",
          Pattern.CASE_INSENSITIVE);

  /** Nouns to the parser that tell when: "women in their 70s today". */
  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");

  private AgeDecades() {}

  /** "late 40s", "early-to-mid forties", "teens"; the names of its groups end in the number. */
  private static String decade(int i) {
    return ("(?:(?<from%1$d>early|mid|late)(?:[ -]+(?:to|or)[ -]+(?<till%1$d>mid|late))?[ -])?"
            + "(?:(?<digits%1$d>[2-9]0)['’]?s|(?<word%1$d>"
            + DecadeWords.PATTERN
            + "|teens))(?![\\p{L}\\d])")
        .formatted(i);
  }

  /** Whether the words of a sentence hold one, which is found out at less cost than its parse. */
  static boolean mayBeIn(String text) {
    return IN.matcher(text).find() || SOMETHING.matcher(text).find();
  }

  /** Those of a sentence from left to right, as ranges of years. */
  static List<Amount> find(Tree tree) {
    List<Amount> found = new ArrayList<>();
    Matcher in = IN.matcher(tree.text());
    while (in.find()) {
      if (!beforeThing(tree, in.end())) {
        int start = in.group("from1") == null ? decadeStart(in) : in.start("from1");
        found.add(amount(in.start(), start, in.end(), ages(in)));
      }
    }
    Matcher something = SOMETHING.matcher(tree.text());
    while (something.find()) {
      List<Numeral> numerals = Numerals.find(something.group(1));
      if (numerals.size() == 1 && onePerson(tree, something)) {
        int first = numerals.get(0).value().intValueExact();
        int start = something.start();
        found.add(amount(start, start, something.end(), Interval.of(first, first + 9)));
      }
    }
    return found;
  }

  private static int decadeStart(Matcher in) {
    return Math.max(in.start("digits1"), in.start("word1"));
  }

  private static Amount amount(int start, int numberStart, int end, Interval years) {
    return new Amount(
        start, numberStart, end, end, null, years, Hedge.RANGE, Numeral.Form.CARDINAL, "year", "");
  }

  private static Interval ages(Matcher in) {
    int[] first = ages(in, 1);
    boolean two = in.group("digits2") != null || in.group("word2") != null;
    int[] second = two ? ages(in, 2) : first;
    return Interval.of(Math.min(first[0], second[0]), Math.max(first[1], second[1]));
  }

  /** Youngest and oldest: a third of the decade has four years of it, "teens" are 13 to 19. */
  private static int[] ages(Matcher in, int i) {
    String digits = in.group("digits" + i);
    String word = in.group("word" + i);
    boolean teens = "teens".equalsIgnoreCase(word);
    int low = 13;
    if (!teens) {
      low = digits != null ? Integer.parseInt(digits) : DecadeWords.firstYear(word).orElseThrow();
    }
    int third = teens ? 2 : 3;
    int oldest = teens ? 19 : low + 9;
    String from = in.group("from" + i);
    if (from == null) {
      return new int[] {low, oldest};
    }
    String till = in.group("till" + i) == null ? from : in.group("till" + i);
    int[] begin = part(from, low, third, oldest);
    int[] end = part(till, low, third, oldest);
    return new int[] {begin[0], end[1]};
  }

  private static int[] part(String name, int low, int third, int oldest) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "early" -> new int[] {low, low + third};
      case "mid" -> new int[] {low + third, low + 2 * third};
      default -> new int[] {low + 2 * third, oldest};
    };
  }

  /** "in her 80s heyday": the decade says of which years a thing is, whatever the parse. */
  private static boolean beforeThing(Tree tree, int end) {
    if (!tree.text().startsWith(" ", end)) {
      return false;
    }
    return tree.tokenAt(end + 1)
        .filter(next -> next.pos().matches("NNS?") && !DAYS.contains(next.lemma()))
        .isPresent();
  }

  /** "A twenty-something cook", "the twenty-somethings"; 20-something cooks are about twenty. */
  private static boolean onePerson(Tree tree, Matcher something) {
    if (!something.group(2).isEmpty()) {
      return true;
    }
    Token last = tree.tokenAt(something.end() - 1).orElse(null);
    return last != null
        && tree.head(last)
            .filter(head -> head.index() > last.index() && head.pos().matches("NNP?"))
            .filter(head -> PersonWords.isPerson(head.lemma()) || MeasureReader.isPeople(head))
            .isPresent();
  }
}
