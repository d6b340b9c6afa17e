package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The age of a person: "Ada Brandt, 43,", "a 43-year-old man", "aged 43", "43 years of age". To add
 * a wording, add it to one of the patterns and to the corpus test beside.
 */
final class Ages {
  /**
   * An age.
   *
   * @param end one past the last character of its words
   * @param unit year, month, week or day
   * @param name who has it, as far as a name stands before it, or null
   */
  record Age(int end, String unit, @Nullable String name) {}

  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

  /** From this age on a number in brackets behind a name is an age and no score. */
  private static final BigDecimal GROWN = BigDecimal.valueOf(16);

  private static final List<String> UNITS = List.of("year", "month", "week", "day");

  /** "43-year-old", "43 years old", "six months of age", "43-year-olds". */
  private static final Pattern OLD =
      Pattern.compile(
          "^[-‐‑ ](year|month|week|day)s?(?:[-‐‑ ]olds?\\b| of age\\b)", Pattern.CASE_INSENSITIVE);

  /** "aged 43", "at the age of 43", "ages 18 to 24", "ages 6 and 16", "turned 40". */
  private static final Pattern AGED =
      Pattern.compile(
          "\\b(?:aged?|ages|age of|age was|as (?:young|old) as|turn(?:s|ed|ing)?)"
              + "\\s+(?:just |only |about |around |nearly |over |under )?"
              + "(?:\\d{1,2},? (?:and|or|to) )?$",
          Pattern.CASE_INSENSITIVE);

  /** Not "as old as 300 churches": what follows is no plural that could be counted. */
  private static final Pattern BARE =
      Pattern.compile("^(?!-\\p{L})(?!\\s+(?!(?:is|was|has|as|years)\\b)\\p{Ll}+s\\b)");

  private static final String NAME = "((?:\\p{Lu}[\\p{L}’'.-]*\\s+){0,3}\\p{Lu}[\\p{L}’'-]+)";

  /** "Ada Brandt, 43", "the mayor, now 43". */
  private static final Pattern NAMED = Pattern.compile(NAME + ",\\s+(?:now |then )?$");

  /** "her brother, 43,": a person who is not named. */
  private static final Pattern KNOWN = Pattern.compile("(\\p{L}+),\\s+(?:now |then )?$");

  private static final Pattern CLOSED =
      Pattern.compile("^\\s*(?:,|\\.(?!\\d)|;|:|\\)|\\band\\b|\\bof [A-Z]|\\bfrom [A-Z]|$)");

  private static final Pattern BRACKET = Pattern.compile(NAME + "\\s+\\($");

  private Ages() {}

  /** The age that the amount is; empty when it is none. */
  static Optional<Age> of(String text, Amount amount) {
    String before = text.substring(0, amount.numberStart());
    String behind = text.substring(amount.numberEnd());
    Matcher old = OLD.matcher(behind);
    if (old.find()) {
      String unit = old.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(new Age(amount.numberEnd() + old.end(), unit, null));
    }
    BigDecimal years = amount.stated() == null ? amount.interval().high() : amount.stated();
    if (years == null || years.compareTo(OLDEST) > 0 || years.signum() <= 0) {
      return Optional.empty();
    }
    boolean told = AGED.matcher(before).find();
    if (told && UNITS.contains(amount.unit())) {
      return Optional.of(new Age(amount.end(), amount.unit(), null));
    }
    boolean one = text.substring(amount.numberStart(), amount.numberEnd()).equals("one");
    if (!amount.unit().isEmpty() || years.scale() > 0 || one) {
      return Optional.empty();
    }
    if (told && BARE.matcher(behind).find()) {
      return Optional.of(new Age(amount.numberEnd(), "year", null));
    }
    return behindName(before, behind, years)
        .map(name -> new Age(amount.numberEnd(), "year", name.isEmpty() ? null : name));
  }

  /** The name that the number stands behind, empty when only a word for a person does. */
  private static Optional<String> behindName(String before, String behind, BigDecimal years) {
    Matcher bracket = BRACKET.matcher(before);
    if (bracket.find() && behind.startsWith(")") && years.compareTo(GROWN) >= 0) {
      return Optional.of(bracket.group(1));
    }
    if (!CLOSED.matcher(behind).find()) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(before);
    if (named.find()) {
      return Optional.of(named.group(1));
    }
    Matcher known = KNOWN.matcher(before);
    return known.find() && PersonWords.isPerson(known.group(1))
        ? Optional.of("")
        : Optional.empty();
  }
}
