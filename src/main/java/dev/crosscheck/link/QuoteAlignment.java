package dev.crosscheck.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two sentences between quotation marks laid side by side. One may be a part of the other; what
 * stands before the first and behind the last common word of only one of them is no difference.
 *
 * @param common words in common
 * @param telling those of them that carry sense
 * @param shorter length of the shorter sentence, gaps not counted
 * @param changes where sense differs
 * @param loose further words of either side that the other has not
 */
record QuoteAlignment(int common, int telling, int shorter, List<Change> changes, int loose) {
  /** Longer runs of other words are another sentence rather than a change. */
  private static final int LONGEST_CHANGE = 3;

  /** Sentences are compared word by word, so the cost grows with the square of their length. */
  static final int LONGEST = 120;

  /**
   * A place where the wordings part.
   *
   * @param first words of one side, may be none
   * @param second words of the other
   */
  record Change(List<String> first, List<String> second) {}

  /** The share of the shorter sentence that both have. */
  double share() {
    return shorter == 0 ? 0 : (double) common / shorter;
  }

  /** Lays two sentences side by side; null when they part in more than single places. */
  static @Nullable QuoteAlignment of(List<String> a, List<String> b) {
    int[][] longest = table(a, b);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      if (same(a.get(i), b.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1) {
        pairs.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    if (pairs.isEmpty()) {
      return null;
    }
    List<Change> changes = new ArrayList<>();
    int loose = 0;
    int lastA = -1;
    int lastB = -1;
    pairs.add(new int[] {a.size(), b.size()});
    for (int p = 0; p < pairs.size(); p++) {
      List<String> left = a.subList(lastA + 1, pairs.get(p)[0]);
      List<String> right = b.subList(lastB + 1, pairs.get(p)[1]);
      lastA = pairs.get(p)[0];
      lastB = pairs.get(p)[1];
      boolean end = p == 0 || p == pairs.size() - 1;
      if (left.contains(QuoteWords.GAP) || right.contains(QuoteWords.GAP)) {
        continue;
      }
      if (end && (left.isEmpty() || right.isEmpty())) {
        continue;
      }
      List<String> first = telling(left);
      List<String> second = telling(right);
      if (Math.max(left.size(), right.size()) > LONGEST_CHANGE) {
        return null;
      }
      if (changed(first, second)) {
        changes.add(new Change(List.copyOf(left), List.copyOf(right)));
      } else {
        loose += Math.max(first.size(), second.size());
      }
    }
    pairs.remove(pairs.size() - 1);
    int telling = (int) pairs.stream().filter(p -> QuoteWords.tells(a.get(p[0]))).count();
    int shorter = Math.min(length(a), length(b));
    return new QuoteAlignment(pairs.size(), telling, shorter, changes, loose);
  }

  /** Another word of sense or number, or a negation more or less. */
  private static boolean changed(List<String> first, List<String> second) {
    boolean negated =
        first.stream().filter(QuoteWords::negates).count() % 2
            != second.stream().filter(QuoteWords::negates).count() % 2;
    if (negated) {
      return true;
    }
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.stream().noneMatch(w -> second.stream().anyMatch(v -> kin(w, v)));
  }

  /** Forms of one word, or one word written in two ways, are no other word. */
  private static boolean kin(String a, String b) {
    if (QuoteWords.number(a) || QuoteWords.number(b)) {
      return a.equals(b);
    }
    int common = 0;
    int least = Math.min(a.length(), b.length());
    while (common < least && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    int rest = Math.max(a.length(), b.length()) - common;
    return common >= 3 && common >= least - 2 && rest <= 4 || near(a, b);
  }

  /** One letter more, less or other in a long word is a slip of spelling. */
  private static boolean near(String a, String b) {
    if (Math.min(a.length(), b.length()) < 6 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int front = 0;
    while (front < Math.min(a.length(), b.length()) && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < Math.min(a.length(), b.length()) - front
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    return Math.max(a.length(), b.length()) - front - back <= 1;
  }

  private static List<String> telling(List<String> words) {
    return words.stream().filter(QuoteWords::tells).toList();
  }

  private static int length(List<String> words) {
    return (int) words.stream().filter(w -> !w.equals(QuoteWords.GAP)).count();
  }

  private static boolean same(String a, String b) {
    return a.equals(b) && !a.equals(QuoteWords.GAP);
  }

  private static int[][] table(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(a.get(i), b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
