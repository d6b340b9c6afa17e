package dev.crosscheck.link;

import dev.crosscheck.model.QuotationClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of quotations in a form in which spelling, contraction, punctuation, capitals and
 * numerals make no difference. A cut ("...") or a clarification in brackets is one {@link #GAP}.
 */
final class QuoteWords {
  /** Stands for words that the text says it left out or put in. */
  static final String GAP = "*";

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\[[^\\]]*\\]|\\([^)]*\\)|…|\\.(?: ?\\.){2,}|[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)*(?:[.,]\\p{N}+)*"
              + "|%|[.!?]+(?=\\s|$)");

  /** "do n't": texts that were cut into words keep the contraction apart. */
  private static final Pattern APART = Pattern.compile("(?i)\\bn ?[’'] ?t\\b");

  private static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          Map.entry("won't", List.of("will", "not")),
          Map.entry("can't", List.of("can", "not")),
          Map.entry("cannot", List.of("can", "not")),
          Map.entry("shan't", List.of("shall", "not")),
          Map.entry("ain't", List.of("is", "not")),
          Map.entry("let's", List.of("let", "us")),
          Map.entry("gonna", List.of("going", "to")),
          Map.entry("wanna", List.of("want", "to")),
          Map.entry("gotta", List.of("got", "to")));

  private static final Map<String, String> ENDS =
      Map.of("'re", "are", "'ve", "have", "'ll", "will", "'m", "am", "'d", "would");

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, String> VARIANTS =
      Map.ofEntries(
          Map.entry("grey", "gray"),
          Map.entry("towards", "toward"),
          Map.entry("whilst", "while"),
          Map.entry("amongst", "among"),
          Map.entry("okay", "ok"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("defence", "defense"),
          Map.entry("licence", "license"),
          Map.entry("offence", "offense"),
          Map.entry("pretence", "pretense"),
          Map.entry("cheque", "check"),
          Map.entry("tyre", "tire"),
          Map.entry("tyres", "tires"),
          Map.entry("anymore", "more"),
          Map.entry("learnt", "learned"),
          Map.entry("burnt", "burned"),
          Map.entry("dreamt", "dreamed"),
          Map.entry("spelt", "spelled"),
          Map.entry("ageing", "aging"),
          Map.entry("judgement", "judgment"),
          Map.entry("mum", "mom"),
          Map.entry("mums", "moms"));

  /** Words that a careful quotation may not change, however small. */
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without");

  /** Words that carry little: a change of them is a matter of hearing, not of sense. */
  private static final Set<String> SMALL =
      words(
          "a an the this that these those i you he she it we they me him her us them my your his"
              + " its our their mine yours ours theirs who whom which what there here and or but so"
              + " if as than then because of in on at to for from by with about into over after"
              + " before through up out off down under again am is are was were be been being do"
              + " does did doing have has had having will would shall should can could may might"
              + " must let got get gets getting just very really actually quite also too well oh uh um er"
              + " yeah yes now even still only some any all more such own same other when where how"
              + " why while until toward among between during within upon like going one s t m re ve ll d");

  private QuoteWords() {}

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.split("\\s+")));
  }

  /** Whether a change of the word changes what was said. */
  static boolean tells(String word) {
    return !SMALL.contains(word) && !word.equals(GAP);
  }

  static boolean negates(String word) {
    return NEGATIONS.contains(word);
  }

  static boolean number(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** The sentences between the quotation marks of a claim, word by word. */
  static List<List<String>> sentences(QuotationClaim claim) {
    List<List<String>> sentences = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (QuotationClaim.Words piece : claim.verbatim()) {
      Matcher token = TOKEN.matcher(APART.matcher(piece.text()).replaceAll("not"));
      while (token.find()) {
        String word = token.group();
        if (".!?".indexOf(word.charAt(0)) >= 0 && !word.contains("..")) {
          sentences.add(numbers(open));
          open = new ArrayList<>();
        } else {
          add(word, open);
        }
      }
    }
    sentences.add(numbers(open));
    sentences.removeIf(List::isEmpty);
    return sentences;
  }

  private static void add(String written, List<String> into) {
    char first = written.charAt(0);
    if (first == '[' || first == '(' || first == '…' || first == '.') {
      into.add(GAP);
      return;
    }
    String word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.equals("%") || word.equals("percent")) {
      into.add("percent");
      return;
    }
    List<String> full = SHORT.get(word);
    if (full != null) {
      into.addAll(full);
      return;
    }
    if (word.endsWith("n't") && word.length() > 4) {
      into.add(word.substring(0, word.length() - 3));
      into.add("not");
      return;
    }
    int mark = word.indexOf('\'');
    if (mark > 0) {
      String end = ENDS.get(word.substring(mark));
      into.add(spelled(word.substring(0, mark)));
      if (end != null) {
        into.add(end);
      }
      return;
    }
    into.add(spelled(word));
  }

  /** One spelling of each word. */
  private static String spelled(String word) {
    String known = VARIANTS.get(word);
    if (known != null) {
      return known;
    }
    if (number(word)) {
      return word.replace(",", "");
    }
    if (word.length() < 5) {
      return word;
    }
    return word.replaceAll("is(e|ed|es|ing|ation|ations)$", "iz$1")
        .replaceAll("ys(e|ed|es|ing)$", "yz$1")
        .replaceAll("(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ite|ful$|ly$|hood)", "or")
        .replaceAll("(?<=[^aeiou]t|b)re(s?)$", "er$1")
        .replaceAll("ll(ed|ing|er|ers)$", "l$1");
  }

  /** "twenty-one" and "21", "per cent" and "percent" are one. */
  private static List<String> numbers(List<String> words) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (TENS.containsKey(word)) {
        int unit = next.equals("one") ? 1 : UNITS.getOrDefault(next, 0);
        boolean joined = unit > 0 && unit < 10;
        out.add(String.valueOf(TENS.get(word) + (joined ? unit : 0)));
        i += joined ? 1 : 0;
      } else if (UNITS.containsKey(word)) {
        out.add(String.valueOf(UNITS.get(word)));
      } else if (word.equals("per") && next.equals("cent")) {
        out.add("percent");
        i++;
      } else {
        out.add(word);
      }
    }
    return out;
  }
}
