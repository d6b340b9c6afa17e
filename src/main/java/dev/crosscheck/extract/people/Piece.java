package dev.crosscheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or mark of a sentence. Prefixes and suffixes that tell when a title is held ("ex-",
 * "-elect") and possessive marks are pieces of their own.
 *
 * @param text as written
 * @param start UTF-16 index in the sentence
 * @param end one past its last character
 */
record Piece(String text, int start, int end) {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?i:ex|then|vice|deputy)-(?=\\p{L})"
              + "|-(?i:elect|designate)\\b"
              + "|(?:\\p{Lu}\\.)+(?=[ \\p{Lu},])"
              + "|(?:Lt|Sgt|Capt|Gov|Sen|Rep|Gen|Col|Maj|Dr|Prof|Mrs?|Ms|Jr|Sr|St|Det|Cpl|Supt|Rev)"
              + "\\."
              + "|['’]s\\b"
              + "|[\\p{L}\\p{M}\\p{N}]++"
              + "(?:(?:['’](?!s\\b)|[-&](?!(?i:elect|designate)\\b))[\\p{L}\\p{M}\\p{N}]++)*"
              + "|\\S");

  /** The pieces of a sentence in order. */
  static List<Piece> of(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(sentence);
    while (matcher.find()) {
      pieces.add(new Piece(matcher.group(), matcher.start(), matcher.end()));
    }
    return pieces;
  }

  /** In small letters, without the hyphen of a prefix or suffix. */
  String lower() {
    String small = text.toLowerCase(Locale.ROOT);
    return small.length() > 1 && (small.endsWith("-") || small.startsWith("-"))
        ? small.replace("-", "")
        : small;
  }

  boolean is(String form) {
    return lower().equals(form);
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean word() {
    return Character.isLetter(text.charAt(0));
  }
}
