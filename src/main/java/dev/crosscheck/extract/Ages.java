package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The age of a person: "Ada Brandt, 43,", "a 43-year-old man", "aged 43", "43 years of age", "he
 * was 43". To add a wording, add it to one of the patterns and to the corpus test beside. Ages told
 * by their decade are read by {@link AgeDecades}.
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

  /** Up to this number "died at" may tell the hour. */
  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(12);

  private static final List<String> UNITS = List.of("year", "month", "week", "day");

  /** "43-year-old", "43 years old", "six months of age", "43-year-olds", "43 yo", "43y/o". */
  private static final Pattern OLD =
      Pattern.compile(
          "^(?:[-‐‑ ](year|month|week|day)s?(?:[-‐‑ ]olds?\\b| of age\\b)"
              + "|[ -]?(?:yo|y/o|y\\.o\\.)(?![\\p{L}\\d]))",
          Pattern.CASE_INSENSITIVE);

  private static final String HEDGE =
      "(?:just |only |about |around |nearly |almost |over |under |at least |between |from )?";

  /**
   * "aged 43", "at the age of 43", "ages 18 to 24", "between the ages of 6 and 16", "turned 40".
   */
  private static final Pattern AGED =
      Pattern.compile(
          "\\b(?:aged?|ages|ages? of|age (?:is|was)|ages (?:are|were)|as (?:young|old) as|turn(?:s|ed|ing)?)\\s+"
              + HEDGE
              + "$",
          Pattern.CASE_INSENSITIVE);

  /** "Their ages ranged", "the ages of the dead ranged", "in age"; a range stands behind them. */
  private static final Pattern RANGED =
      Pattern.compile(
          "\\bages?(?: of (?:\\p{L}+ ){1,4}| )?(?:(?:rang|var)\\p{L}+ )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_AGE = Pattern.compile("\\bin age\\b", Pattern.CASE_INSENSITIVE);

  /** "He was only 43", "she would have been 43". */
  private static final Pattern BEING =
      Pattern.compile(
          "\\b(?:he|she) (?:is|was|would be|would have been)\\s+(?:just |only |now |about |still )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEING_BEHIND =
      Pattern.compile("^(?:\\s*$|[.,;!?](?!\\d)| when\\b| at the time\\b)");

  private static final Pattern DIED =
      Pattern.compile(
          "\\b(?:died|dies|dying|dead) at\\s+(?:just |only |about )?$", Pattern.CASE_INSENSITIVE);

  /** "people over 65", "children under five": who is counted is told by age. */
  private static final Pattern LIMIT =
      Pattern.compile("^(?:under|over|below|above|younger than|older than)\\s");

  private static final Set<Hedge> LIMITS = Set.of(Hedge.LESS_THAN, Hedge.MORE_THAN);

  /** What parts the ages of several people. */
  private static final Pattern AND = Pattern.compile(",? (?:and|or) |, ", Pattern.CASE_INSENSITIVE);

  /** "8 and 11," behind the word for two brothers. */
  private static final Pattern SEVERAL =
      Pattern.compile("^(?:, \\d{1,3})*,? and \\d{1,3}\\s*(?:[,;)]|\\.(?!\\d)|$)");

  /** Not "as old as 300 churches": what follows is no plural that could be counted. */
  private static final Pattern BARE =
      Pattern.compile("^(?!-\\p{L})(?!\\s+(?!(?:is|was|has|as|years)\\b)\\p{Ll}+s\\b)");

  private static final String NAME = "((?:\\p{Lu}[\\p{L}’'.-]*\\s+){0,3}\\p{Lu}[\\p{L}’'-]+)";

  /** "Ada Brandt, 43", "the mayor, now 43". */
  private static final Pattern NAMED = Pattern.compile(NAME + ",\\s+(?:now |then )?$");

  /** "her brother, 43,", "two men, both 43,": persons who are not named. */
  private static final Pattern KNOWN =
      Pattern.compile("(\\p{L}+),\\s+(?:now |then |both |each )?$");

  private static final Pattern CLOSED =
      Pattern.compile("^\\s*(?:,|\\.(?!\\d)|;|:|\\)|\\band\\b|\\bof [A-Z]|\\bfrom [A-Z]|$)");

  private static final Pattern BRACKET = Pattern.compile(NAME + "\\s+\\($");

  private final Tree tree;
  private final Counted counted;
  private final Amount amount;
  private final String before;
  private final String behind;

  private Ages(Tree tree, Counted counted) {
    this.tree = tree;
    this.counted = counted;
    this.amount = counted.amount();
    this.before = tree.text().substring(0, amount.numberStart());
    this.behind = tree.text().substring(amount.numberEnd());
  }

  /**
   * The age that the amount is; empty when it is none.
   *
   * @param last the age told last before it in the sentence, or null
   */
  static Optional<Age> of(Tree tree, Counted counted, @Nullable Amount last) {
    return new Ages(tree, counted).read(last);
  }

  private Optional<Age> read(@Nullable Amount last) {
    Matcher old = OLD.matcher(behind);
    if (old.find()) {
      String unit = old.group(1) == null ? "year" : old.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(new Age(amount.numberEnd() + old.end(), unit, null));
    }
    BigDecimal years = amount.stated() == null ? amount.interval().high() : amount.stated();
    if (years == null || years.compareTo(OLDEST) > 0 || years.signum() <= 0) {
      return Optional.empty();
    }
    boolean told = AGED.matcher(before).find() || ranged();
    if (told && UNITS.contains(amount.unit())) {
      return Optional.of(new Age(amount.end(), amount.unit(), null));
    }
    boolean one = tree.text().substring(amount.numberStart(), amount.numberEnd()).equals("one");
    if (!amount.unit().isEmpty()
        || years.stripTrailingZeros().scale() > 0
        || one && !(told && CLOSED.matcher(behind).find())) {
      return Optional.empty();
    }
    if (told && bare() || listed(last) || being(years) || limit()) {
      return Optional.of(new Age(amount.numberEnd(), "year", null));
    }
    return behindName(years)
        .map(name -> new Age(amount.numberEnd(), "year", name.isEmpty() ? null : name));
  }

  /** "Their ages ranged from 8 to 60", "ranging in age from 8 to 60". */
  private boolean ranged() {
    String words = tree.text().substring(amount.start(), amount.numberStart());
    return amount.hedge() == Hedge.RANGE
        && (IN_AGE.matcher(words).find()
            || RANGED.matcher(tree.text().substring(0, amount.start())).find());
  }

  /** Whether nothing right behind it is counted: "aged 43 were", not "turned 40 people away". */
  private boolean bare() {
    Token noun = counted.noun();
    boolean next = noun != null && noun.index() == counted.number().index() + 1;
    return BARE.matcher(behind).find() && !(next && noun != null && counts(noun));
  }

  private static boolean counts(Token noun) {
    return noun.pos().equals("NNS") || MeasureReader.isPeople(noun);
  }

  /** "aged 7, 9 and 12": the next of several ages; not "aged 7 and two others". */
  private boolean listed(@Nullable Amount last) {
    if (last == null || last.end() > amount.start() || !BARE.matcher(behind).find()) {
      return false;
    }
    String gap = tree.text().substring(last.end(), amount.start());
    return AND.matcher(gap).matches() && counted.adjective() == null && noCount();
  }

  /** Whether it counts nothing near or far: "7 and two wounded men" tells of two men. */
  private boolean noCount() {
    Token noun = counted.noun();
    return counted.whole() == null && (noun == null || !counts(noun));
  }

  private boolean being(BigDecimal years) {
    return BEING.matcher(before).find() && BEING_BEHIND.matcher(behind).find()
        || DIED.matcher(before).find()
            && CLOSED.matcher(behind).find()
            && years.compareTo(LAST_HOUR) > 0;
  }

  private boolean limit() {
    String words = tree.text().substring(amount.start(), amount.numberStart());
    return LIMITS.contains(amount.hedge())
        && LIMIT.matcher(words).lookingAt()
        && BARE.matcher(behind).find()
        && noCount()
        && personBefore(amount.start());
  }

  /** Whether the last word before a place in the text is a noun for people. */
  private boolean personBefore(int place) {
    return tree.tokenAt(Math.max(0, place - 2))
        .filter(t -> t.pos().startsWith("N") && MeasureReader.isPeople(t))
        .isPresent();
  }

  /** The name that the number stands behind, empty when only a word for a person does. */
  private Optional<String> behindName(BigDecimal years) {
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
    if (!known.find()) {
      return Optional.empty();
    }
    boolean several =
        personBefore(known.end(1) + 1)
            && (SEVERAL.matcher(behind).find() || known.group().endsWith("both "));
    return several || PersonWords.isPerson(known.group(1)) ? Optional.of("") : Optional.empty();
  }
}
