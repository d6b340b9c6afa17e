package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that name one thing of a series: "Flight 318", "Windows 10 users", "the Big Ten", "week
 * three".
 */
final class NumberNames {
  /** Words whose number is a name even when a noun follows: "Article 5 talks", "No. 3 seed". */
  private static final Set<String> LABELS =
      WordList.of(
          """
          no nos number numbers page pages chapter article section paragraph clause rule
          amendment title proposition resolution route highway interstate motorway road
          line room flight gate platform terminal pier junction exit runway grade
          category version channel formula apollo volume episode verse psalm covid catch
          boeing airbus cessna tupolev antonov embraer saab concorde windows iphone ipad
          ipod ios android galaxy pixel nexus xbox playstation lumia blackberry kindle
          macbook office core pentium fifa falcon ariane soyuz euro expo agenda vision
          mark model type ward precinct zone magnitude radio bbc itv hall pool lot
          studio unit figure table appendix annex point item stop bus tram seed ranked
          seeded peugeot porsche audi mazda ferrari bmw fiat citroen # №
          """);

  /** Words of a series that also stand before a count: "this week three men", "in the area 12". */
  private static final Set<String> SERIES =
      WordList.of(
          """
          week day round game phase stage step level part group block building area
          district division league act scene book report train car test set leg match
          race heat lap top bottom under over season series generation tier band factor
          sector lane court hole turn bin quarter year case count
          """);

  /** "The dead number 24": a verb, not a label. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(?:dead|injured|wounded|missing|displaced) numbers?\\s+$", Pattern.CASE_INSENSITIVE);

  /** Verbs that the tagger takes for a plural behind the name of a product: "the Model 3 costs". */
  private static final Set<String> TRADED =
      WordList.of(
          """
          costs weighs starts comes goes runs ships launches features sells offers
          boasts measures arrives retails
          """);

  /** Nouns whose plural looks like their singular: "12 aircraft". */
  private static final Set<String> SAME_PLURAL =
      WordList.of(
          """
          aircraft spacecraft hovercraft craft helicopter fish sheep deer cattle cod
          salmon trout tuna bison moose swine squid staff crew head per cent offspring
          foot dead k m b
          """);

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}#№]+)(\\.?[\\s-]|)$");

  private NumberNames() {}

  /** Whether the number of the amount is part of a name. */
  static boolean is(Tree tree, Amount amount, Counted counted) {
    String text = tree.text();
    String before = text.substring(0, amount.numberStart());
    Matcher word = LAST_WORD.matcher(before);
    if (amount.start() == amount.numberStart() && word.find() && !NUMBERED.matcher(before).find()) {
      String label = word.group(1).toLowerCase(Locale.ROOT);
      if (LABELS.contains(label) && !objectOfVerb(tree, counted, label)) {
        return true;
      }
      if (SERIES.contains(label) && counted.noun() == null && counted.adjective() == null) {
        return true;
      }
    }
    return marker(tree, amount, counted)
        || behindName(tree, counted)
        || insideName(tree, amount, counted)
        || capitalised(tree, amount, counted);
  }

  /** "ranked 31 teams", "at this point 31 people": the word before only looks like a label. */
  private static boolean objectOfVerb(Tree tree, Counted counted, String label) {
    Token noun = counted.noun();
    boolean loose =
        WordList.of(
                """
          point line number numbers hall room unit road office figure pool stop mark
          type rule title core
          """)
            .contains(label);
    return loose
        && noun != null
        && noun.pos().equals("NNS")
        && counted.number().index() > 0
        && Character.isLowerCase(tree.token(counted.number().index() - 1).form().charAt(0));
  }

  /** "... out in Los Angeles 4.": the number of the next entry, run into the sentence before it. */
  private static boolean marker(Tree tree, Amount amount, Counted counted) {
    int i = counted.number().index() - 1;
    String digits = tree.text().substring(amount.numberStart(), amount.numberEnd());
    return i > 1
        && digits.matches("\\d{1,2}")
        && tree.text().substring(amount.numberEnd()).matches("\\.?\\s*")
        && tree.token(i).pos().matches("NN.*|PRP|-RRB-");
  }

  /** "Boeing 737", "Gate 12": a name right before and no noun behind that it could count. */
  private static boolean behindName(Tree tree, Counted counted) {
    int i = counted.number().index() - 1;
    if (i < 0 || counted.noun() != null || counted.adjective() != null || counted.whole() != null) {
      return false;
    }
    Token before = tree.token(i);
    return before.pos().startsWith("NNP")
        && (counted.number().head() == i || before.head() == counted.number().index());
  }

  /** "the FTSE 100 index", "a Galaxy 4 phone": no count, for what follows is one thing. */
  private static boolean insideName(Tree tree, Amount amount, Counted counted) {
    Token noun = counted.noun();
    int i = counted.number().index() - 1;
    String digits = tree.text().substring(amount.start(), amount.end());
    if (noun == null || i < 0 || noun.index() != i + 2 || !digits.matches("[1-9]\\d{0,3}")) {
      return false;
    }
    boolean singular =
        noun.pos().equals("NN")
            && noun.form().equals(noun.lemma())
            && !noun.form().endsWith("s")
            && !SAME_PLURAL.contains(noun.form())
            && !digits.equals("1")
            && !MeasureReader.isPeople(noun);
    return tree.token(i).pos().startsWith("NNP")
        && (singular || TRADED.contains(noun.form()))
        && !tree.token(i).form().endsWith(".");
  }

  /** "the Big Ten", "the Three Lions", "Air Force One": a number word with a capital of its own. */
  private static boolean capitalised(Tree tree, Amount amount, Counted counted) {
    Token number = tree.tokenAt(amount.numberStart()).orElse(counted.number());
    String form = tree.text().substring(amount.numberStart(), amount.numberEnd());
    boolean order = amount.form() == Numeral.Form.ORDER;
    if (!Character.isUpperCase(form.charAt(0)) || number.index() == 0 || order) {
      return false;
    }
    Token before = tree.token(number.index() - 1);
    boolean opens = !Character.isLetterOrDigit(before.form().charAt(before.form().length() - 1));
    return !opens && !headline(tree);
  }

  /** Whether most words of the sentence begin with a capital, as in a headline. */
  private static boolean headline(Tree tree) {
    long words =
        tree.tokens().stream()
            .filter(t -> t.form().length() > 3 && Character.isLetter(t.form().charAt(0)))
            .count();
    long capitals =
        tree.tokens().stream()
            .filter(t -> t.form().length() > 3 && Character.isUpperCase(t.form().charAt(0)))
            .count();
    return capitals * 10 > words * 7;
  }
}
