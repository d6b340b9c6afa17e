package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Digits that are no number: markers of lists, telephone numbers, plates and codes, addresses,
 * calibres. A line a kind; to add one, add its pattern and a sentence to the corpus test.
 */
final class NumberCodes {
  /**
   * A kind of code.
   *
   * @param before what ends where the digits start
   * @param digits the digits themselves
   * @param behind what starts where they end
   */
  private record Kind(Pattern before, Pattern digits, Pattern behind) {
    boolean is(String before, String digits, String behind) {
      return this.before.matcher(before).find()
          && this.digits.matcher(digits).matches()
          && this.behind.matcher(behind).find();
    }
  }

  private static final String ANY = "";
  private static final String SOME = "\\d+";

  private static final List<Kind> KINDS =
      List.of(
          // "1. Mix the flour", "(2) the road is closed", "a) ...": markers before an item
          kind("^[\"'“‘\\s(]*$", "\\d{1,2}", "^(?:[.)]\\s+\\p{Lu}|\\)\\s)"),
          // "14." and "(3)" alone
          kind("^\\W*$", "\\d{1,2}", "^[.)]\\s*$"),
          // "... in the final. 3." and "... (Fashion) 2.": a marker of the item that follows
          kind("[.!?)…\"”’]\\s+$", "\\d{1,2}", "^\\.?\\s*$"),
          // "(1) a man, (2) a street"
          kind("(?:^|[\\p{L},;:]\\s)\\($", "[1-9]", "^\\)\\s+(?:an? |the |in |to |\\p{L}+ing )"),
          // "call 555 0134", "dialled 911"
          kind(
              "(?i)\\b(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|phone[ds]?|telephone|tel|hotline|helpline|fax)"
                  + "(?: (?:on|at|number))?[.:]?\\s+(?:\\+?[\\d() -]+)?$",
              "[\\d ]+",
              "^(?!\\s*\\p{Ll}+s\\b)"),
          kind("\\b\\d{3,4}[ -]$", SOME, "^\\s*(?:or|\\.|,|$|\\d)"),
          kind(ANY, "\\d{3,4} \\d{3} \\d{3}", ANY),
          // "plate BEY 0843", "agent 007"
          kind(ANY, "0\\d+", ANY),
          // "Orm, NT 90210"
          kind("\\b[A-Z]{2} $", "\\d{5}", ANY),
          // "12 Mill Road", "the 12200 block of Mill Street"
          kind(
              ANY,
              SOME,
              "^ (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Road|Street|Avenue|Lane|Drive|Boulevard|Square|Way"
                  + "|Crescent|Terrace|Place|Court|Close|St|Rd|Ave)\\b"),
          kind(ANY, "\\d{3,5}", "^ block of\\b"),
          kind(ANY, SOME, "^ (?:Downing|Wall|Fleet) Street\\b"),
          // ".44-calibre", "12-gauge", "a .357 Magnum"
          kind(ANY, "[\\d.]+", "^(?i:[- ](?:calib(?:re|er)|gauge|bore|magnum)\\b)"),
          // "between 3 March and 7", "March 3 and 7": a second day
          kind(
              "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,2}"
                  + "(?:,| and| or| to|, and)? $",
              "\\d{1,2}",
              "^(?! ?(?:\\p{Ll}+s|%|per ?cent)\\b)"),
          // "9/11", "24/7", "2/1"
          kind(ANY, SOME, "^/\\d"),
          // "a two-way street", "three-dimensional": kinds of things, not how many
          kind(
              ANY,
              "[\\p{L}\\d]+",
              "^[-‐‑](?:ways?|off|sided|dimensional|tier|class|rate|handed|faced|minded|nil|all|for|and"
                  + "|under|over|down|ahead|piece|part|pronged|fold)\\b"),
          // "a 4K television": how fine a picture is, by name
          kind(
              ANY,
              "[2458][Kk]",
              "^[- ](?:TVs?|televisions?|screens?|displays?|monitors?|cameras?|video|footage|film|movies?"
                  + "|content|resolution|panels?|pictures?|Ultra|UHD|Blu)\\b"),
          // "24-7"
          kind(ANY, "24", "^[-/]7"));

  private NumberCodes() {}

  private static Kind kind(String before, String digits, String behind) {
    return new Kind(Pattern.compile(before), Pattern.compile(digits), Pattern.compile(behind));
  }

  /** Whether the number of the amount is a code. */
  static boolean is(String text, Amount amount) {
    String before = text.substring(0, amount.numberStart());
    String digits = text.substring(amount.numberStart(), amount.numberEnd());
    String behind = text.substring(amount.numberEnd());
    return KINDS.stream().anyMatch(k -> k.is(before, digits, behind));
  }
}
