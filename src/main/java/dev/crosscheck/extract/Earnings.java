package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Operating profit 486 million", "a turnover of 2.1 billion": money by what it is the amount of,
 * when the text leaves its currency out.
 */
final class Earnings {
  /** Unit of money whose currency the text leaves out. */
  static final String MONEY = "money";

  private static final Set<String> ACCOUNTS =
      WordList.of(
          """
          profit profits revenue revenues sales turnover loss losses income earnings debt deficit
          surplus ebit ebitda
          """);

  private static final Set<String> KINDS =
      WordList.of("operating net gross pretax pre-tax quarterly annual half-year interim");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(\\p{L}+)(?: (?:of|was|is|were|at|came to|reached|amounted to|totalled|totaled))?:?\\s*$");

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Earnings() {}

  /** The account that a number of millions without a unit belongs to. */
  static Optional<MeasureReading> of(Tree tree, Counted counted) {
    BigDecimal stated = counted.amount().stated();
    if (counted.noun() != null || stated == null || stated.compareTo(MILLION) < 0) {
      return Optional.empty();
    }
    Matcher before = BEFORE.matcher(tree.text().substring(0, counted.amount().start()));
    if (!before.find() || !ACCOUNTS.contains(before.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int at = before.start(1);
    Optional<Token> noun =
        tree.tokens().stream().filter(t -> t.start() == at && t.pos().startsWith("N")).findFirst();
    return noun.map(n -> new MeasureReading(name(tree, n), n, null));
  }

  /** Operating and net profit are two things. */
  private static String name(Tree tree, Token noun) {
    String before = noun.index() == 0 ? "" : MeasureWords.lower(tree.token(noun.index() - 1));
    String name = MeasureReader.name(noun);
    return KINDS.contains(before) ? before + "-" + name : name;
  }

  /** Whether a reading is one of these. */
  static boolean is(Counted counted, MeasureReading reading) {
    return reading.evidence() != null
        && counted.amount().unit().isEmpty()
        && ACCOUNTS.contains(reading.evidence().form().toLowerCase(Locale.ROOT));
  }
}
