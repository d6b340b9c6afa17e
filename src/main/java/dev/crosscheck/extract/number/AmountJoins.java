package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Neighbours that are one amount: "two hours and 20 minutes", "5 feet 6 inches", "3 dollars 50
 * cents", "an hour and a half", "as many as 30 but no fewer than 20"; and "three times as many".
 */
final class AmountJoins {
  private static final Set<Hedge> FROM_BELOW = Set.of(Hedge.AT_LEAST, Hedge.MORE_THAN);
  private static final Set<Hedge> FROM_ABOVE = Set.of(Hedge.UP_TO, Hedge.LESS_THAN, Hedge.NEARLY);
  private static final Pattern BOTH =
      Pattern.compile(
          "\\s*,?\\s*(?:(?:and|but|yet|or)\\s+)?(?:(?:also|possibly|perhaps|maybe)\\s+)?");
  private static final Pattern FROM_TO = Pattern.compile(" to (?:about |around |nearly |over )?");
  private static final Pattern FROM = Pattern.compile("\\bfrom $", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT = Pattern.compile("(?:-|\\s*,?\\s*(?:and\\s+)?)");
  private static final Pattern AND = Pattern.compile(" and (?:a )?$| and ");
  private static final Pattern ONE_UNIT =
      Pattern.compile("\\ban? (\\p{L}+) and $", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIMES =
      Pattern.compile(
          "^-fold\\b|^[ -]times (?:as|more|higher|larger|bigger|greater|faster|smaller|less|fewer|lower|longer"
              + "|older|the|that|what|its|his|her|their|over|more)\\b");
  private static final Set<String> CENTS = Set.of("cent", "cents", "pence", "penny", "p");
  private static final MathContext PRECISION = new MathContext(12);

  private AmountJoins() {}

  /** The amounts with those joined that are one. */
  static List<Amount> join(String sentence, List<Amount> amounts) {
    List<Amount> joined = new ArrayList<>();
    for (Amount amount : amounts) {
      Amount next = multiple(sentence, halfOfOne(sentence, amount));
      Amount last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Amount both = last == null ? null : both(sentence, last, next);
      if (both == null) {
        if (last != null && decimals(sentence, last, next)) {
          // "7.6 and 7.5 magnitude quakes": nothing is counted in tenths, so the unit is of both.
          joined.set(joined.size() - 1, last.in(next.unit()));
        } else if (last != null
            && last.end() <= next.start()
            && FROM_TO.matcher(sentence.substring(last.end(), next.start())).matches()) {
          joined.set(joined.size() - 1, sharing(sentence, last, next));
        }
        joined.add(
            last != null && sharesMagnitude(sentence, last, next) ? next.in(last.unit()) : next);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  /** Two numbers with decimals, the unit behind the second or before the first. */
  private static boolean decimals(String sentence, Amount a, Amount b) {
    BigDecimal first = a.stated();
    return first != null
        && a.end() <= b.start()
        && AND.matcher(sentence.substring(a.end(), b.start())).matches()
        && a.form() == Numeral.Form.CARDINAL
        && a.unit().isEmpty()
        && first.stripTrailingZeros().scale() > 0
        && UnitOfMeasure.of(b.unit()).isPresent();
  }

  /** "quakes of magnitude 7.6 and 7.4". */
  private static boolean sharesMagnitude(String sentence, Amount a, Amount b) {
    return a.unit().equals(UnitOfMeasure.MAGNITUDE.id())
        && b.count()
        && a.end() <= b.start()
        && AND.matcher(sentence.substring(a.end(), b.start())).matches()
        && b.stated() != null
        && b.stated().compareTo(BigDecimal.TEN) < 0
        && b.stated().scale() > 0;
  }

  /** "rose from 1.2 to 1.4 million", "from 12 to 15 percent": scale and unit belong to both. */
  private static Amount sharing(String sentence, Amount a, Amount b) {
    BigDecimal stated = a.stated();
    boolean from = FROM.matcher(sentence.substring(0, a.start())).find();
    boolean same = a.form() == Numeral.Form.CARDINAL && b.form() == Numeral.Form.CARDINAL;
    if (stated == null || !from || !same || !a.unit().isEmpty() && !a.unit().equals(b.unit())) {
      return a;
    }
    BigDecimal own = AmountRanges.scale(sentence.substring(a.numberStart(), a.numberEnd()));
    BigDecimal scale = AmountRanges.scale(sentence.substring(b.numberStart(), b.numberEnd()));
    boolean small = stated.compareTo(BigDecimal.valueOf(1000)) < 0;
    BigDecimal factor = own == null && scale != null && small ? scale : BigDecimal.ONE;
    boolean share = b.unit().equals("percent") || UnitOfMeasure.of(b.unit()).isPresent();
    String unit = share ? b.unit() : a.unit();
    BigDecimal value = stated.multiply(factor);
    return new Amount(
        a.start(),
        a.numberStart(),
        a.numberEnd(),
        a.end(),
        value,
        a.interval().times(factor),
        a.hedge(),
        a.form(),
        unit,
        b.per());
  }

  private static @Nullable Amount both(String sentence, Amount a, Amount b) {
    if (b.start() < a.end()) {
      return null;
    }
    String gap = sentence.substring(a.end(), b.start());
    Amount range = BOTH.matcher(gap).matches() ? bounds(a, b) : null;
    if (range != null) {
      return range;
    }
    BigDecimal first = a.stated();
    BigDecimal second = b.stated();
    boolean exact = b.hedge() == Hedge.EXACT && a.form() == Numeral.Form.CARDINAL;
    if (first == null || second == null || !exact || a.unit().isEmpty()) {
      return null;
    }
    boolean half = b.form() == Numeral.Form.FRACTION && b.unit().isEmpty();
    if (half && AND.matcher(gap).matches() && UnitOfMeasure.of(a.unit()).isPresent()) {
      // "two hours and a half"
      return a.with(b.end(), first.add(second), a.unit());
    }
    return NEXT.matcher(gap).matches() ? sum(sentence, a, b, first, second) : null;
  }

  /** "more than 10 but fewer than 20". */
  private static @Nullable Amount bounds(Amount a, Amount b) {
    boolean rising = FROM_BELOW.contains(a.hedge()) && FROM_ABOVE.contains(b.hedge());
    boolean falling = FROM_ABOVE.contains(a.hedge()) && FROM_BELOW.contains(b.hedge());
    BigDecimal first = a.stated();
    BigDecimal second = b.stated();
    boolean units = a.unit().equals(b.unit()) || a.unit().isEmpty();
    if (!rising && !falling || first == null || second == null || !units) {
      return null;
    }
    BigDecimal low = rising ? first : second;
    BigDecimal high = rising ? second : first;
    return low.compareTo(high) >= 0
        ? null
        : new Amount(
            a.start(),
            a.numberStart(),
            b.numberEnd(),
            b.end(),
            null,
            new Interval(low, high),
            Hedge.RANGE,
            b.form(),
            b.unit(),
            b.per());
  }

  /** A unit and a smaller one of its kind: hours and minutes, dollars and cents, "6-foot-2". */
  private static @Nullable Amount sum(
      String sentence, Amount a, Amount b, BigDecimal first, BigDecimal second) {
    boolean whole = first.stripTrailingZeros().scale() <= 0;
    Optional<UnitOfMeasure> large = UnitOfMeasure.of(a.unit());
    boolean inches =
        a.unit().equals("foot")
            && b.unit().isEmpty()
            && sentence.startsWith("-", a.end())
            && second.compareTo(BigDecimal.valueOf(12)) < 0;
    Optional<UnitOfMeasure> small =
        inches ? Optional.of(UnitOfMeasure.INCH) : UnitOfMeasure.of(b.unit());
    if (a.unit().equals(b.unit()) && Currencies.isMoney(a.unit())) {
      String words = sentence.substring(b.numberEnd(), b.end());
      boolean cents = CENTS.contains(words.strip());
      return cents && whole && second.compareTo(BigDecimal.ONE) < 0
          ? a.with(b.end(), first.add(second), a.unit())
          : null;
    }
    if (!whole || large.isEmpty() || small.isEmpty()) {
      return null;
    }
    boolean kind = large.get().dimension().equals(small.get().dimension());
    BigDecimal ratio = large.get().factor().divide(small.get().factor(), PRECISION);
    boolean less = ratio.compareTo(second) > 0 && ratio.compareTo(BigDecimal.valueOf(100)) < 0;
    return kind && less && ratio.compareTo(BigDecimal.ONE) > 0
        ? a.with(b.end(), first.multiply(ratio).add(second), small.get().id())
        : null;
  }

  /** "an hour and a half": the hour is one, and its number is the half's. */
  private static Amount halfOfOne(String sentence, Amount amount) {
    BigDecimal half = amount.stated();
    if (half == null || amount.form() != Numeral.Form.FRACTION) {
      return amount;
    }
    Matcher one = ONE_UNIT.matcher(sentence.substring(0, amount.numberStart()));
    String unit = one.find() ? UnitWords.unitOf(one.group(1)).orElse("") : "";
    if (unit.isEmpty()) {
      return amount;
    }
    BigDecimal value = BigDecimal.ONE.add(half);
    return new Amount(
        one.start(),
        amount.numberStart(),
        amount.numberEnd(),
        amount.end(),
        value,
        Interval.of(value),
        Hedge.EXACT,
        Numeral.Form.CARDINAL,
        unit,
        "");
  }

  /** "three times as many", "four times the size". */
  private static Amount multiple(String sentence, Amount amount) {
    Matcher m = TIMES.matcher(sentence.substring(amount.numberEnd()));
    if (!amount.count() || !m.find()) {
      return amount;
    }
    return new Amount(
        amount.start(),
        amount.numberStart(),
        amount.numberEnd(),
        amount.numberEnd() + (m.group().equals("-fold") ? "-fold" : "-times").length(),
        amount.stated(),
        amount.interval(),
        amount.hedge(),
        Numeral.Form.MULTIPLE,
        ImplicitAmounts.TIMES,
        "");
  }
}
