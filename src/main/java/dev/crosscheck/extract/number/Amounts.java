package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.UnitOfMeasure;
import dev.crosscheck.model.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with hedge, range and unit: "between 10 and 20 tonnes", "over $3bn", "about 240". */
public final class Amounts {
  private static final Set<String> TIME = Set.of("day", "week", "month", "year", "hour", "decade");

  /** "Hundreds, possibly thousands": the first is what is sure. */
  private static final Pattern IF_NOT =
      Pattern.compile(
          "\\s*,?\\s*(?:possibly|perhaps|maybe|if not|and possibly|or (?:even|possibly|perhaps)|probably|or|to)\\s*",
          Pattern.CASE_INSENSITIVE);

  /** "in the low hundreds". */
  private static final Pattern BAND =
      Pattern.compile("\\b(low|mid|high)[ -]$", Pattern.CASE_INSENSITIVE);

  private static final Pattern PER =
      Pattern.compile(
          "^(?:\\s|-)?(?:(?:\\s?-\\s?)?an?(?:[ -]|\\s-\\s)|per[ -]|each |every |/\\s?)(?!cent\\b|few\\b|lot\\b|week ago|year ago|month ago)(\\p{L}+)(?! (?:ago|earlier|later|before)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_A_UNIT = Pattern.compile("^ of an? (\\p{L}{3,})\\b");
  private static final Pattern PER_NUMBER =
      Pattern.compile("^ (?:people |cases |deaths )?(?:per|for every|in every) (?:head of )?$");

  private Amounts() {}

  /** All amounts of a sentence from left to right. */
  public static List<Amount> find(String sentence) {
    List<Numeral> numerals = Numerals.find(sentence);
    List<Amount> found = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral first = numerals.get(i);
      Numeral second = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
      Amount pair = second == null ? null : pair(sentence, first, second);
      if (pair != null) {
        found.add(pair);
        i++;
      } else {
        found.add(single(sentence, first));
      }
    }
    found.addAll(ImplicitAmounts.find(sentence, found));
    found.sort(Comparator.comparingInt(Amount::numberStart));
    return AmountJoins.join(sentence, found);
  }

  /** Two numbers that are one amount. */
  private static @Nullable Amount pair(String sentence, Numeral first, Numeral second) {
    String gap = sentence.substring(first.end(), second.start());
    boolean orders =
        first.form() == Numeral.Form.ORDER
            && second.form() == Numeral.Form.ORDER
            && IF_NOT.matcher(gap).matches();
    if (orders) {
      Amount low = single(sentence, first);
      return new Amount(
          low.start(),
          low.numberStart(),
          second.end(),
          second.end(),
          low.stated(),
          low.interval(),
          low.hedge(),
          low.form(),
          low.unit(),
          "");
    }
    if (second.form() == Numeral.Form.CARDINAL && PER_NUMBER.matcher(gap).matches()) {
      Amount above = single(sentence, first);
      String per = second.value().stripTrailingZeros().toPlainString();
      return new Amount(
          above.start(),
          above.numberStart(),
          above.numberEnd(),
          second.end(),
          above.stated(),
          above.interval(),
          above.hedge(),
          above.form(),
          above.unit().isEmpty() ? "per-" + per : above.unit(),
          per);
    }
    return AmountRanges.of(sentence, first, second);
  }

  private static Amount single(String sentence, Numeral numeral) {
    UnitWords.Found sign = UnitWords.before(sentence, numeral.start());
    UnitWords.Found word = sign == null ? UnitWords.after(sentence, numeral.end()) : null;
    UnitWords.Found whose =
        sign != null && sign.unit().equals("USD") ? UnitWords.whose(sentence, numeral.end()) : null;
    int left = sign == null ? numeral.start() : sign.edge();
    int right = word != null ? word.edge() : whose != null ? whose.edge() : numeral.end();
    UnitWords.Found found = whose != null ? whose : sign != null ? sign : word;
    UnitWords.Found whole = found == null ? wholeUnit(sentence, numeral) : null;
    if (whole != null) {
      found = whole;
      right = whole.edge();
    }
    String unit = found == null ? "" : found.unit();
    BigDecimal value = found == null ? numeral.value() : numeral.value().multiply(found.factor());
    boolean order = numeral.form() == Numeral.Form.ORDER;
    HedgeWords.Found before = HedgeWords.before(sentence, left);
    HedgeWords.Found after = HedgeWords.after(sentence, right);
    after = after == null ? HedgeWords.after(sentence, numeral.end()) : after;
    Hedge hedge = order ? Hedge.ORDER : Hedge.EXACT;
    int start = left;
    Matcher band = BAND.matcher(sentence.substring(0, numeral.start()));
    boolean banded = order && band.find();
    if (banded) {
      start = band.start();
    }
    boolean misread = before != null && misread(sentence, before, numeral.end(), unit);
    boolean vague = before != null && before.hedge() == Hedge.ABOUT && after != null;
    if (before != null && !misread && !vague) {
      start = before.edge();
      hedge = order ? Hedge.ORDER : before.hedge();
    }
    if (after != null && !order && (hedge == Hedge.EXACT || hedge == Hedge.ABOUT)) {
      hedge = after.hedge();
      right = Math.max(right, after.edge());
    }
    Matcher per = PER.matcher(sentence.substring(Math.min(right, sentence.length())));
    boolean rate = !unit.isEmpty() && per.find();
    return new Amount(
        start,
        numeral.start(),
        numeral.end(),
        right,
        banded ? null : value,
        banded ? band(band.group(1), value) : Wording.interval(value, hedge),
        banded ? Hedge.RANGE : hedge,
        whole == null ? numeral.form() : Numeral.Form.CARDINAL,
        unit,
        rate ? per.group(1).toLowerCase(Locale.ROOT) : "");
  }

  /** "a quarter of an hour", "a third of a mile": the unit that the part is of. */
  private static UnitWords.@Nullable Found wholeUnit(String sentence, Numeral numeral) {
    Matcher of = OF_A_UNIT.matcher(sentence.substring(numeral.end()));
    if (numeral.form() != Numeral.Form.FRACTION || !of.find()) {
      return null;
    }
    int at = numeral.end() + of.end();
    return UnitWords.unitOf(of.group(1))
        .map(unit -> new UnitWords.Found(unit, at, BigDecimal.ONE))
        .orElse(null);
  }

  /**
   * The low hundreds are 100 to 400, the mid hundreds 400 to 700, the high hundreds 600 to 1,000.
   */
  private static Interval band(String which, BigDecimal order) {
    int[] ends =
        switch (which.toLowerCase(Locale.ROOT)) {
          case "low" -> new int[] {1, 4};
          case "mid" -> new int[] {4, 7};
          default -> new int[] {6, 10};
        };
    return new Interval(
        order.multiply(BigDecimal.valueOf(ends[0])), order.multiply(BigDecimal.valueOf(ends[1])));
  }

  /** "spread over 12 days", "up to 15 from 12": words of hedges that hedge nothing. */
  private static boolean misread(String sentence, HedgeWords.Found before, int end, String unit) {
    String word = sentence.substring(before.edge()).toLowerCase(Locale.ROOT);
    boolean spread =
        TIME.contains(unit)
            && word.startsWith("over ")
            && !sentence.substring(end).matches("(?is)[ -]\\p{L}+[ -](?:old|of age)\\b.*")
            && before.edge() > 0
            && !sentence.substring(0, before.edge()).strip().endsWith("for");
    boolean revised =
        word.startsWith("up to ")
            && sentence.substring(end).matches("(?s)\\s+(?:\\p{L}+ )?from .*")
            && sentence
                .substring(end)
                .matches(
                    "(?s)\\s+(?:\\p{L}+ )?from (?:\\S+ )?(?:\\d|\\p{Sc}|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve).*");
    boolean inside = word.startsWith("within ") && unit.isEmpty();
    boolean same =
        inside || word.startsWith("all but ") || word.startsWith("below ") && unit.equals("degree");
    return spread || revised || same;
  }

  /** Whether a unit is one of measurement. */
  static boolean measured(String unit) {
    return UnitOfMeasure.of(unit).isPresent();
  }
}
