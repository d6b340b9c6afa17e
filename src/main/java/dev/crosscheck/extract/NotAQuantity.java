package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that count nothing: years, dates, times, ages, multiples, names, list markers. */
final class NotAQuantity {
  private static final Pattern AGE_BEFORE =
      Pattern.compile("(?:\\b(?:aged?|age of|ages)|\\p{Lu}[\\p{L}’'-]+,)\\s+$");
  private static final Pattern AGE_BEHIND =
      Pattern.compile(
          "^(?:-|\\s)(?:years?|months?|weeks?)(?:-|\\s)olds?\\b|^\\s*(?:,|\\.|;|\\)|and\\b|$)");
  private static final Pattern OLD =
      Pattern.compile("^(?:-|\\s)(?:years?|months?|weeks?|days?)(?:-|\\s)olds?\\b");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\b(?:no|nos|number|page|pages|chapter|article|section|paragraph|line|route|highway|road|room"
              + "|flight|gate|platform|terminal|grade|level|phase|version|resolution|channel|report"
              + "|volume|item|point|step|stage|type|model|group|unit|pier|junction|exit|district|ward"
              + "|zone|block|studio|lot|game|week|day|round|area|building|bus|train|line|figure|table"
              + "|magnitude|under|category|division|formula|apollo|m|a|covid|g|top)\\.?[\\s-]|#|№\\s?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_BEHIND =
      Pattern.compile(
          "^\\s?(?:a\\.?m\\b|p\\.?m\\b|o[’']clock|GMT|UTC|EST|hrs?\\b)|^[:.]\\d\\d\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_BEFORE = Pattern.compile("\\d[:.]$|\\bat$");
  private static final Pattern DASHED = Pattern.compile("^[-/]\\d|^-[A-Za-z]+-?\\d");
  private static final Pattern DASH_BEFORE = Pattern.compile("\\d[-/]$|\\p{Lu}-$|[+/]$");
  private static final Pattern SLASHED = Pattern.compile("^/\\d");
  private static final Pattern STREET =
      Pattern.compile(
          "^ (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}"
              + "(?:Road|Street|Avenue|Lane|Drive|Boulevard|Square|Way|Crescent|Terrace)\\b");
  private static final Set<String> NUMERIC_ONE = Set.of("one", "1");

  /** "The dead number 24": a verb, not a label. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(?:dead|injured|wounded|missing|displaced) number\\s+$", Pattern.CASE_INSENSITIVE);

  private NotAQuantity() {}

  /** Whether the amount is no quantity. */
  static boolean is(Tree tree, Amount amount, Counted counted, List<TimeExpression> times) {
    String text = tree.text();
    String before = text.substring(0, amount.numberStart());
    String behind = text.substring(amount.numberEnd());
    if (isTime(amount, times)) {
      return true;
    }
    if (amount.form() == Numeral.Form.MULTIPLE) {
      return true;
    }
    boolean plain = amount.unit().isEmpty();
    if (OLD.matcher(behind).find() || year(text, amount, counted)) {
      return true;
    }
    if (plain && AGE_BEFORE.matcher(before).find() && AGE_BEHIND.matcher(behind).find()) {
      return true;
    }
    if (CLOCK_BEHIND.matcher(behind).find()
        || CLOCK_BEFORE.matcher(before).find() && DASHED.matcher(behind).find()) {
      return true;
    }
    if (plain
        && (LABEL.matcher(before).find() && !NUMBERED.matcher(before).find()
            || DASH_BEFORE.matcher(before).find()
            || SLASHED.matcher(behind).find()
            || STREET.matcher(behind).find()
            || DASHED.matcher(behind).find())) {
      return true;
    }
    return plain && (name(tree, counted) || pronoun(text, amount, counted));
  }

  /** Whether it is part of a date or an hour, which needs no parse to be seen. */
  static boolean isTime(Amount amount, List<TimeExpression> times) {
    return times.stream()
        .anyMatch(
            t -> isCalendar(t) && t.start() < amount.numberEnd() && amount.numberStart() < t.end());
  }

  private static boolean isCalendar(TimeExpression time) {
    return switch (time.kind()) {
      case DATE, RANGE, CLOCK, SINCE, UNTIL, PERIOD -> true;
      case DURATION -> false;
    };
  }

  /** Four digits without a comma in the range of years, with nothing counted behind. */
  private static boolean year(String text, Amount amount, Counted counted) {
    String digits = text.substring(amount.numberStart(), amount.numberEnd());
    if (!digits.matches("1[5-9]\\d\\d|20\\d\\d") || !amount.unit().isEmpty()) {
      return digits.matches("1[5-9]\\d\\d|20\\d\\d") && amount.unit().equals("second");
    }
    Token noun = counted.noun();
    boolean plural =
        noun != null && noun.pos().equals("NNS") && noun.index() == counted.number().index() + 1;
    return !plural
        || amount.start() == amount.numberStart()
            && text.substring(0, amount.start())
                .matches(
                    "(?i).*\\b(?:in|since|of|the|by|from|until|after|before|late|early|mid)\\s$");
  }

  /** "Boeing 737", "Gate 12": a name right before and no noun behind that it could count. */
  private static boolean name(Tree tree, Counted counted) {
    int i = counted.number().index() - 1;
    if (i < 0 || counted.noun() != null || counted.adjective() != null || counted.whole() != null) {
      return false;
    }
    Token before = tree.token(i);
    return before.pos().startsWith("NNP") && counted.number().head() == i;
  }

  /** "one" that stands for somebody or something, and "one day". */
  private static boolean pronoun(String text, Amount amount, Counted counted) {
    String word =
        text.substring(amount.numberStart(), amount.numberEnd()).toLowerCase(java.util.Locale.ROOT);
    if (!NUMERIC_ONE.contains(word) || word.equals("1")) {
      return false;
    }
    boolean partOfNumber =
        counted.whole() != null
            && amount.stated() != null
            && amount.stated().compareTo(BigDecimal.ONE) == 0;
    return counted.noun() == null && !partOfNumber
        || text.substring(0, amount.numberStart())
            .matches("(?i).*\\b(?:no|any|every|this|that|which|the|each|some|only)[ -]$");
  }
}
