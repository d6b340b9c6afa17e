package dev.crosscheck.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shortened words written onto others: {@code n't}, {@code 's}, {@code 'll}. */
final class Clitics {
  private static final List<String> ENDINGS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> ALONE =
      Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "'em", "'til", "'cause", "'tis", "'twas");
  private static final int LONGEST_ALONE = 6;

  /** As in "shouldn't've". */
  private static final int MOST = 3;

  private static final String CANNOT = "cannot";

  private Clitics() {}

  /** Where to cut a word so that each clitic is a token. */
  static List<Integer> cuts(String text, int start, int end) {
    List<Integer> cuts = new ArrayList<>();
    int to = end;
    for (int i = 0; i < MOST; i++) {
      int cut = lastClitic(text, start, to);
      if (cut > start) {
        cuts.add(0, cut);
        to = cut;
      }
    }
    if (to - start == CANNOT.length() && plain(text, start, to).equals(CANNOT)) {
      cuts.add(0, start + 3);
    }
    return cuts;
  }

  /** Where the clitic at the end of a word starts, or -1. */
  private static int lastClitic(String text, int start, int end) {
    for (String ending : ENDINGS) {
      int cut = end - ending.length();
      if (cut > start && plain(text, cut, end).equals(ending)) {
        return cut;
      }
    }
    return -1;
  }

  /** Whether a clitic starts at this apostrophe. */
  static boolean startsHere(String text, int start) {
    int end = start + 1;
    while (end - start <= LONGEST_ALONE && Character.isLetter(Characters.at(text, end))) {
      end++;
    }
    return ALONE.contains(plain(text, start, end));
  }

  private static String plain(String text, int start, int end) {
    StringBuilder plain = new StringBuilder(text.substring(start, end).toLowerCase(Locale.ROOT));
    for (int i = 0; i < plain.length(); i++) {
      if (Characters.isApostrophe(plain.charAt(i))) {
        plain.setCharAt(i, '\'');
      }
    }
    return plain.toString();
  }
}
