package dev.crosscheck.extract.number;

import dev.crosscheck.model.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Currency signs and the words and abbreviations of units beside a number. */
public final class UnitWords {
  /**
   * A unit found beside a number.
   *
   * @param unit its name in claim files
   * @param edge where it starts, for a sign before the number, or ends, for words after it
   * @param factor how many of {@code unit} one of the word is: a cent is 0.01 USD
   */
  record Found(String unit, int edge, BigDecimal factor) {}

  /** Letters that are units only where they touch the digits: 30C, 5g, 2h, 20t. */
  private static final Set<String> GLUED =
      Set.of("m", "g", "h", "t", "min", "sec", "in", "st", "ms", "nm");

  /** Capitals that are units only where they touch the digits: a 12MP camera; 12 MPs are people. */
  private static final Set<String> GLUED_CAPITALS = Set.of("mp", "tw", "pb");

  private static final Set<String> CAPITAL = Set.of("c", "f");
  private static final Map<String, UnitTable.Word> WORDS = UnitTable.words();

  private static final Pattern PHRASE =
      Pattern.compile(
          "^[ \\u00a0\\u202f]?-?[ ]?((?:[\\p{L}%\\p{Sc}°][\\p{L}²³./'’%]*|°)(?:[ \\u00a0-]{1,3}[\\p{L}.]+){0,3}[23²³]?)");
  private static final Pattern CODE_BEFORE =
      Pattern.compile("(?<![\\p{L}\\d]|\\d )(M?)([A-Za-z]{3})\\s?$");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?<![\\p{L}\\d]|\\d )(dollar)\\s$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAGNITUDE_BEFORE =
      Pattern.compile("\\bmagnitudes?(?: of)?(?:[ -])$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AN_HOUR = Pattern.compile("^\\s?/\\s?h(?:r|our)?\\b");
  private static final Pattern TENTHS =
      Pattern.compile("^\\d\\.\\d(?![\\d%])(?! ?(?:per|m|k|f|c))");
  private static final Pattern MEASURED =
      Pattern.compile(
          "\\b(?:measur|regist)\\p{L}+ (?:at |about |an? )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUAKE =
      Pattern.compile("\\b(?:earth)?quakes?\\b|\\btremors?\\b|\\btemblors?\\b");
  private static final Pattern RICHTER =
      Pattern.compile("^\\d\\.\\d (?:on|according to) the Richter");
  private static final Pattern SCALE_BEHIND = Pattern.compile("^ (million|billion|trillion)\\b");
  private static final Pattern WHOSE =
      Pattern.compile("^ \\(?(Australian|Canadian|Singapore|Jamaican|New Zealand|Hong Kong)\\b");
  private static final Pattern WEIGHT =
      Pattern.compile(
          "\\b(?:weigh\\w*|weight|heavy|heavier|lost|gain\\w*|pressure|man|woman|baby|suspect|tall|cocaine|marijuana)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Map<Character, List<Map.Entry<Pattern, String>>> SIGNS = signs();

  private UnitWords() {}

  /** Signs by their last character in lower case; spaces may stand within a sign and behind it. */
  private static Map<Character, List<Map.Entry<Pattern, String>>> signs() {
    Map<Character, List<Map.Entry<Pattern, String>>> signs = new LinkedHashMap<>();
    Currencies.signs().entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getKey().length()))
        .forEach(
            e -> {
              String sign = e.getKey();
              boolean letters = Character.isLetter(sign.charAt(0));
              boolean small = sign.endsWith("$") && sign.length() > 2 || sign.matches("C\\$|RMB");
              String gap = small ? "\\s?" : "";
              String loose =
                  sign.length() > 1 && sign.endsWith("$")
                      ? Pattern.quote(sign.substring(0, sign.length() - 1)) + gap + "\\$"
                      : Pattern.quote(sign);
              char last = Character.toLowerCase(sign.charAt(sign.length() - 1));
              List<Map.Entry<Pattern, String>> same =
                  signs.computeIfAbsent(last, key -> new ArrayList<>());
              same.add(
                  Map.entry(
                      Pattern.compile(
                          (letters ? "(?<![\\p{L}\\d.]|\\d )" : "")
                              + "(?:"
                              + loose
                              + ")[ \\u00a0-]?$",
                          small ? Pattern.CASE_INSENSITIVE : 0),
                      e.getValue()));
            });
    return Collections.unmodifiableMap(signs);
  }

  /** The currency sign or code that ends where the number starts. */
  static @Nullable Found before(String sentence, int numberStart) {
    int from = Math.max(0, numberStart - 16);
    String left = sentence.substring(from, numberStart);
    String bare = left.stripTrailing();
    bare = bare.endsWith("-") ? bare.substring(0, bare.length() - 1) : bare;
    char last = bare.isEmpty() ? ' ' : Character.toLowerCase(bare.charAt(bare.length() - 1));
    for (Map.Entry<Pattern, String> sign : SIGNS.getOrDefault(last, List.of())) {
      Matcher m = sign.getKey().matcher(left);
      if (m.find()) {
        return new Found(sign.getValue(), from + m.start(), BigDecimal.ONE);
      }
    }
    Matcher code = CODE_BEFORE.matcher(left);
    if (code.find()) {
      Optional<String> unit = Currencies.code(code.group(2));
      if (unit.isPresent()) {
        BigDecimal factor =
            code.group(1).isEmpty() ? BigDecimal.ONE : BigDecimal.valueOf(1_000_000);
        return new Found(unit.get(), from + code.start(), factor);
      }
    }
    Matcher name = NAME_BEFORE.matcher(left);
    if (name.find()) {
      return Currencies.unit(name.group(1))
          .map(unit -> new Found(unit, from + name.start(), BigDecimal.ONE))
          .orElse(null);
    }
    Matcher magnitude = MAGNITUDE_BEFORE.matcher(left);
    if (magnitude.find()) {
      return new Found(UnitOfMeasure.MAGNITUDE.id(), from + magnitude.start(), BigDecimal.ONE);
    }
    return ofQuake(sentence, numberStart)
        ? new Found(UnitOfMeasure.MAGNITUDE.id(), numberStart, BigDecimal.ONE)
        : null;
  }

  /** "a quake measuring 7.2", "7.2 on the Richter scale": no unit is told. */
  private static boolean ofQuake(String sentence, int numberStart) {
    String right = sentence.substring(numberStart);
    boolean measured = MEASURED.matcher(sentence.substring(0, numberStart)).find();
    return TENTHS.matcher(right).find()
        && (measured && QUAKE.matcher(sentence).find() || RICHTER.matcher(right).find());
  }

  /** The unit whose words start where the number ends; the longest one. */
  static @Nullable Found after(String sentence, int numberEnd) {
    String right = sentence.substring(numberEnd, Math.min(sentence.length(), numberEnd + 40));
    Matcher m = PHRASE.matcher(right);
    if (!m.find()) {
      return null;
    }
    String phrase = m.group(1);
    boolean glued = m.start(1) == 0;
    while (!phrase.isEmpty()) {
      Found found = word(sentence, phrase, numberEnd + m.start(1), glued);
      if (found != null) {
        return anHour(sentence, found);
      }
      phrase = shorter(phrase);
    }
    return null;
  }

  /** "193km / h", as some feeds space it. */
  private static Found anHour(String sentence, Found found) {
    Matcher hour = AN_HOUR.matcher(sentence.substring(found.edge));
    return found.unit.equals(UnitOfMeasure.KILOMETRE.id()) && hour.find()
        ? new Found(UnitOfMeasure.KILOMETRE_PER_HOUR.id(), found.edge + hour.end(), found.factor)
        : found;
  }

  /** The phrase without its last word, full stop or sign. */
  private static String shorter(String phrase) {
    if (phrase.endsWith(".")
        || phrase.startsWith("%") && phrase.length() > 1 && !phrase.contains(" ")) {
      return phrase.startsWith("%") ? "%" : phrase.substring(0, phrase.length() - 1);
    }
    int cut =
        Math.max(
            phrase.lastIndexOf(' '), Math.max(phrase.lastIndexOf('-'), phrase.lastIndexOf(' ')));
    if (cut > 0) {
      return phrase.substring(0, cut).strip();
    }
    return phrase.codePointAt(0) > 127 && phrase.length() > 1 ? phrase.substring(0, 1) : "";
  }

  private static @Nullable Found word(String sentence, String phrase, int start, boolean glued) {
    String key = phrase.toLowerCase(Locale.ROOT).replaceAll("[ \\u00a0-]+", " ");
    int end = start + phrase.length();
    boolean letter =
        GLUED.contains(key) && !(glued && phrase.equals(key))
            || CAPITAL.contains(key) && !phrase.matches("[CF]")
            || GLUED_CAPITALS.contains(key)
                && !(glued && phrase.equals(key.toUpperCase(Locale.ROOT)))
            || key.equals("p") && !(glued && phrase.equals("p"));
    UnitTable.Word word = letter ? null : WORDS.get(key);
    boolean more = end < sentence.length() && "/²³0123456789".indexOf(sentence.charAt(end)) >= 0;
    if (word != null) {
      boolean half =
          more && !glued || end < sentence.length() && Character.isLetter(sentence.charAt(end));
      return half ? null : new Found(word.unit(), end, word.factor());
    }
    if (key.equals("pound") || key.equals("pounds")) {
      return pounds(sentence, start, end);
    }
    return money(sentence, phrase, key, end);
  }

  private static @Nullable Found money(String sentence, String phrase, String key, int end) {
    if (end < sentence.length() && Character.isDigit(sentence.charAt(end))) {
      return null;
    }
    String unit = Currencies.unit(key).orElse(null);
    if (unit == null && phrase.length() <= 2) {
      unit = Currencies.signs().get(phrase);
    }
    if (unit == null && phrase.matches("[A-Z]{3}|[a-z]{3}")) {
      unit = Currencies.code(phrase).orElse(null);
    }
    if (unit == null && phrase.matches("M[A-Z]{3}")) {
      unit = Currencies.code(phrase.substring(1)).orElse(null);
      return unit == null ? null : new Found(unit, end, BigDecimal.valueOf(1_000_000));
    }
    if (unit == null) {
      return null;
    }
    // "75 USD million"
    Matcher scale = SCALE_BEHIND.matcher(sentence.substring(end));
    return phrase.matches("[A-Z]{3}") && scale.find()
        ? new Found(unit, end + scale.end(), factor(scale.group(1)))
        : new Found(unit, end, BigDecimal.ONE);
  }

  private static BigDecimal factor(String scale) {
    return NumberWords.SCALE.getOrDefault(scale, BigDecimal.ONE);
  }

  /** Weight, where the text speaks of weighing or of a stuff; else money. */
  private static Found pounds(String sentence, int start, int end) {
    String around =
        sentence.substring(Math.max(0, start - 60), Math.min(sentence.length(), end + 40));
    String behind = sentence.substring(end);
    String before = sentence.substring(0, start);
    boolean stuff =
        behind.startsWith(" of ")
            && !behind.matches(
                "(?s) of (?:the|his|her|its|their|public|debt|aid|damage|savings|cash|money|tax).*");
    boolean large = before.matches("(?si).*(?:[mb]illion|[mb]n|\\dm)[ -]$");
    boolean weight = !large && (stuff || before.endsWith("-") || WEIGHT.matcher(around).find());
    return new Found(weight ? UnitOfMeasure.POUND.id() : "GBP", end, BigDecimal.ONE);
  }

  /** "$5 Canadian": whose dollars, said behind the number. */
  static @Nullable Found whose(String sentence, int numberEnd) {
    Matcher m = WHOSE.matcher(sentence.substring(numberEnd));
    if (!m.find()) {
      Found after = after(sentence, numberEnd);
      return after != null && after.unit.length() == 3 && after.unit.endsWith("D") ? after : null;
    }
    return Currencies.unit(m.group(1) + " dollar")
        .map(unit -> new Found(unit, numberEnd + m.end(), BigDecimal.ONE))
        .orElse(null);
  }

  /** Whether a word is the name of a unit itself. */
  public static boolean isUnit(String lemma) {
    return UnitOfMeasure.of(lemma).isPresent();
  }

  /** Whether a word is one for a unit, in the singular or the plural. */
  static boolean isUnitWord(String word) {
    return word.length() > 2 && (WORDS.containsKey(word) || Currencies.unit(word).isPresent());
  }

  /** Whether letters that touch digits are a unit: 5kg, 100USD, 50p; also "87yo". */
  static boolean glued(String letters) {
    return letters.equals("yo") || after("1" + letters, 1) != null || letters.matches("M[A-Z]{3}");
  }

  /** The unit of a word; empty when it is none. */
  static Optional<String> unitOf(String word) {
    return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT))).map(UnitTable.Word::unit);
  }
}
