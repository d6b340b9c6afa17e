package dev.crosscheck.rules.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What rules ask of a comparison, in plain words. */
public final class ConditionWords {
  /** For an answer of yes and of no. */
  private record Words(String yes, String no) {}

  private static final Map<String, Words> KNOWN =
      Map.ofEntries(
          Map.entry(
              "sameTime",
              new Words(
                  "nothing says that they hold for different times",
                  "they do not hold for the same time")),
          Map.entry("hours", new Words("they are hours of a day", "they are no hours of a day")),
          Map.entry(
              "revised",
              new Words(
                  "a text says that one of them was revised",
                  "no text says that one of them was revised")),
          Map.entry(
              "disclosed",
              new Words("a text gives both openly", "no text gives both openly as a dispute")),
          Map.entry(
              "namedSourcesDiffer",
              new Words(
                  "each names a source and the sources differ",
                  "they do not name two different sources")),
          Map.entry(
              "falls",
              new Words(
                  "a count that can only grow is lower later",
                  "no count that can only grow is lower later")),
          Map.entry(
              "exceeds",
              new Words(
                  "the part is larger than its whole", "the part is no larger than its whole")),
          Map.entry("holds", new Words("the sum comes out", "the sum does not come out")),
          Map.entry(
              "fits",
              new Words(
                  "the list is as long as the count says",
                  "the list is not as long as the count says")),
          Map.entry(
              "opposite",
              new Words(
                  "one is for it and the other against it",
                  "they are not one for it and one against it")),
          Map.entry(
              "changeTold", new Words("a text tells of a change", "no text tells of a change")),
          Map.entry(
              "sameDocument",
              new Words("both stand in one document", "they stand in two documents")),
          Map.entry(
              "sameSource",
              new Words("both come from one source", "they do not come from one known source")),
          Map.entry("counted", new Words("the text gives a count", "the text gives no count")));

  /** Questions that only tell of what kind the claims are, which their quotes show. */
  private static final Set<String> PLAIN = Set.of("hours");

  private ConditionWords() {}

  /** Whether a condition that is met goes without saying. */
  public static boolean plain(String question) {
    return PLAIN.contains(question);
  }

  /** What an answer means; of a question that is not known, its name in words. */
  public static String of(String question, boolean answer) {
    Words known = KNOWN.get(question);
    if (known != null) {
      return answer ? known.yes() : known.no();
    }
    String words = question.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return "\"" + words + "\" is " + (answer ? "so" : "not so");
  }
}
