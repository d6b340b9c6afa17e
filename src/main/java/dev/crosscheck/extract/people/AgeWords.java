package dev.crosscheck.extract.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages in pieces of a sentence. */
final class AgeWords {
  private static final int OLDEST = 120;

  /** "One" and "two" behind a name are rarely ages. */
  private static final int LEAST_IN_WORDS = 3;

  private static final Pattern OLD =
      Pattern.compile(
          "(\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)[-‐‑]years?[-‐‑]old", Pattern.CASE_INSENSITIVE);

  /** An age at another time than that of the text. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\bat (?:that|the) time\\b|\\bwhen (?:\\p{L}+ ){1,3}?(?:was|were)\\b"
              + "|\\b(?:was|were) (?:\\p{L}+ )?\\d{1,3},? when\\b"
              + "|\\bat (?:the )?age\\b|\\bwould (?:be|have been|have turned)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
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
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private AgeWords() {}

  /** Whether the sentence tells ages of an older time. */
  static boolean older(String sentence) {
    return BEFORE.matcher(sentence).find();
  }

  /** The age that a piece such as "34-year-old" tells, -1 for another. */
  static int old(Piece piece) {
    Matcher matcher = OLD.matcher(piece.text());
    return matcher.matches() ? number(matcher.group(1)) : -1;
  }

  /** The number of years that a piece can be, -1 when it is none. */
  static int number(String text) {
    if (text.matches("\\d{1,3}")) {
      int years = Integer.parseInt(text);
      return years > 0 && years <= OLDEST ? years : -1;
    }
    int sum = 0;
    for (String part : text.toLowerCase(Locale.ROOT).split("-")) {
      Integer value = WORDS.get(part);
      if (value == null) {
        return -1;
      }
      sum += value;
    }
    return sum;
  }

  /** The age that a piece set off by a comma or bracket is, -1 when it is another number. */
  static int alone(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return -1;
    }
    int years = number(pieces.get(at).text());
    boolean word = !Character.isDigit(pieces.get(at).text().charAt(0));
    if (years < 0 || word && years < LEAST_IN_WORDS) {
      return -1;
    }
    if (at + 1 == pieces.size()) {
      return years;
    }
    Piece next = pieces.get(at + 1);
    boolean decimal =
        at + 2 < pieces.size()
            && next.text().matches("[.,:]")
            && pieces.get(at + 2).start() == next.end()
            && Character.isDigit(pieces.get(at + 2).text().charAt(0));
    boolean tied = next.start() == pieces.get(at).end() && next.text().matches("[-–—:]");
    boolean home =
        next.lower().matches("of|from") && at + 2 < pieces.size() && pieces.get(at + 2).capital();
    boolean ends =
        home
            || next.text().matches("[,.;:)!?\\]–—-]")
            || next.lower().matches("and|who|was|were|is|has|had|died|when");
    return ends && !decimal && !tied ? years : -1;
  }
}
