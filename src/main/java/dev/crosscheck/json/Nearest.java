package dev.crosscheck.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
public final class Nearest {
  /** What is longer is no mistyped name. */
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The known name nearest to a mistyped one.
   *
   * @param typed what was written
   * @param known what could have been written
   * @return the nearest, first in alphabetical order when several are as near; empty when none is
   *     near enough to be a slip of the keyboard
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    if (wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int limit = wanted.length() <= 3 ? 1 : wanted.length() <= 6 ? 2 : 3;
    return known.stream()
        .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= limit)
        .min(
            Comparator.comparingInt((String n) -> distance(wanted, n.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** " (did you mean "x"?)" for messages, or nothing. */
  public static String hint(String typed, Collection<String> known) {
    return to(typed, known).map(n -> " (did you mean \"" + n + "\"?)").orElse("");
  }

  /**
   * Number of letters to add, drop, replace or exchange with their neighbour; names far apart in
   * length are not measured.
   */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 3) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
