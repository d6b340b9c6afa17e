package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that count nothing: years, dates, times of day, multiples and the word "one". Numbers
 * that are part of a name are in {@link NumberNames}, those that only look like numbers in {@link
 * NumberCodes}.
 */
final class NotAQuantity {
  private static final String YEAR = "1[5-9]\\d\\d|20\\d\\d";

  /** "2012-13", "2012-2013", "2012/13". */
  private static final Pattern YEARS =
      Pattern.compile("(?:" + YEAR + ")\\s?[-–/]\\s?(?:\\d{4}|\\d\\d)");

  private static final Pattern YEAR_LEAD =
      Pattern.compile(
          "(?i)\\b(?:in|since|of|the|by|from|until|till|after|before|late|early|mid)[ -]$");

  private static final Pattern CLOCK_BEHIND =
      Pattern.compile(
          "^\\s?(?:a\\.?\\s?m\\b|p\\.?\\s?m\\b|o[’']clock|GMT|UTC|[ECMP][SD]T\\b)|^[:.]\\d\\d\\b|^ : \\d\\d\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_BEFORE = Pattern.compile("\\d[:.]$|\\bat$");
  private static final Pattern DASHED = Pattern.compile("^[-–/]\\d|^-[A-Za-z]+-?\\d");
  private static final Pattern DASH_BEFORE = Pattern.compile("[\\p{L}\\d]-$|\\d[–/]$|[+/]$");

  /** What makes "one" a pronoun rather than the number. */
  private static final Pattern NO_ONE =
      Pattern.compile(
          "(?i)\\b(?:no|any|every|this|that|which|the|each|some|another|loved|everyone|only)[ -]$");

  /** "one day", "on the one hand", "one's own", "one-off". */
  private static final Pattern ONE_IDIOM =
      Pattern.compile(
          "(?i)^(?:[ -](?:day|thing|way|another|hand|off|on|by|sided|to|eye|else|reason|sense|kind"
              + "|bit|morning|evening|afternoon|night|can|could|may|might|must|should|would|has|is)"
              + "\\b|[’']s\\b)");

  /** "One day the bridge fell", "hopes to one day swim": some day, not the length of one. */
  private static final Pattern ONE_DAY =
      Pattern.compile("^\\W*One$|\\b(?:to|will|would|could|might|may|of|that|and|if) one$");

  /** "at one point" tells when. */
  private static final Pattern ONE_TIME =
      Pattern.compile("(?i)\\bat one (?:point|time|stage|end|moment)\\b");

  /** "One of them died": one of those told before. */
  private static final Pattern OF_THEM = Pattern.compile(" of (?:them|whom)\\b");

  /** "two were killed and one": the sentence has told of others. */
  private static final Pattern AND_ONE =
      Pattern.compile("(?:\\b(?:and|while|but)|[;,]) $", Pattern.CASE_INSENSITIVE);

  /** Verbs whose object is a person, counted, when it is "one". */
  private static final Set<String> HARM =
      Set.of("kill", "injure", "wound", "hurt", "shoot", "stab", "arrest", "detain", "kidnap");

  private NotAQuantity() {}

  /** Whether the amount is no quantity. */
  static boolean is(Tree tree, Amount amount, Counted counted, List<TimeExpression> times) {
    String text = tree.text();
    String before = text.substring(0, amount.numberStart());
    String behind = text.substring(amount.numberEnd());
    boolean plain = amount.unit().isEmpty();
    if (plain && isTime(amount, times) || year(text, amount, counted)) {
      return true;
    }
    if (CLOCK_BEHIND.matcher(behind).find() && !amount.unit().equals("percent")
        || CLOCK_BEFORE.matcher(before).find() && DASHED.matcher(behind).find()) {
      return true;
    }
    if (ONE_DAY.matcher(text.substring(0, amount.numberEnd())).find()
        && behind.matches("(?is)[ -](?:day|night|morning|evening|afternoon)\\b.*")) {
      return true;
    }
    return plain
        && (DASH_BEFORE.matcher(before).find()
            || DASHED.matcher(behind).find()
            || NumberCodes.is(text, amount)
            || NumberNames.is(tree, amount, counted)
            || pronoun(tree, amount, counted));
  }

  /** Whether it is part of a date or an hour, which needs no parse to be seen. */
  static boolean isTime(Amount amount, List<TimeExpression> times) {
    return times.stream()
        .anyMatch(
            t ->
                t.kind() != TimeExpression.Kind.DURATION
                    && t.start() < amount.numberEnd()
                    && amount.numberStart() < t.end());
  }

  /** Four digits without a comma in the range of years, with nothing counted behind. */
  private static boolean year(String text, Amount amount, Counted counted) {
    String digits = text.substring(amount.numberStart(), amount.numberEnd());
    if (YEARS.matcher(digits).matches()) {
      return true;
    }
    if (digits.matches(YEAR) && text.substring(0, amount.numberStart()).endsWith("Euro ")) {
      return true;
    }
    if (!digits.matches(YEAR) || !amount.unit().isEmpty()) {
      return digits.matches(YEAR) && amount.unit().equals("second");
    }
    if (amount.start() < amount.numberStart()
        && !text.substring(amount.start()).startsWith("around")) {
      return false;
    }
    Token noun = counted.noun();
    boolean plural =
        noun != null && noun.pos().equals("NNS") && noun.index() == counted.number().index() + 1;
    return !plural
        || amount.start() == amount.numberStart()
            && YEAR_LEAD.matcher(text.substring(0, amount.start())).find();
  }

  /** "one" that stands for somebody or something, and "one day". */
  private static boolean pronoun(Tree tree, Amount amount, Counted counted) {
    String text = tree.text();
    String word = text.substring(amount.numberStart(), amount.numberEnd()).toLowerCase(Locale.ROOT);
    if (!word.equals("one") || amount.form() != Numeral.Form.CARDINAL) {
      return false;
    }
    String before = text.substring(0, amount.numberStart());
    String behind = text.substring(amount.numberEnd());
    if (NO_ONE.matcher(before).find()
        || ONE_IDIOM.matcher(behind).find()
        || ONE_TIME.matcher(text.substring(Math.max(0, amount.numberStart() - 3))).lookingAt()) {
      return true;
    }
    if (harmed(tree, counted.number())) {
      return false;
    }
    Token whole = counted.whole();
    return counted.noun() == null
        && counted.adjective() == null
        && (whole == null || !numbered(tree, whole));
  }

  /**
   * "shot three people, killing one", "two were killed and one was injured": one of those whom such
   * a verb harms; not "one dies only once".
   */
  private static boolean harmed(Tree tree, Token number) {
    Token verb = tree.head(number).orElse(null);
    if (verb == null) {
      return false;
    }
    String text = tree.text();
    boolean joined =
        AND_ONE.matcher(text.substring(0, number.start())).find()
            || OF_THEM.matcher(text.substring(number.end())).lookingAt();
    joined = joined && verb.pos().matches("VB[DN]");
    return switch (number.relation()) {
      case "dobj" -> HARM.contains(verb.lemma());
      case "nsubjpass" -> joined && HARM.contains(verb.lemma());
      case "nsubj" -> joined && verb.lemma().equals("die");
      default -> false;
    };
  }

  /** "one of the two victims", "one of the dead", not "one of the largest cities". */
  private static boolean numbered(Tree tree, Token whole) {
    List<Token> below = tree.children(whole);
    boolean count = below.stream().anyMatch(c -> c.pos().equals("CD"));
    boolean praised = below.stream().anyMatch(c -> c.pos().matches("JJS|RBS|JJ"));
    boolean those = below.stream().anyMatch(c -> c.form().equals("the"));
    return count || whole.pos().equals("CD") || those && !praised && MeasureReader.isPeople(whole);
  }
}
