package dev.crosscheck.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * So many units of time: "eleven weeks", "a few days", "decades".
 *
 * @param least how many at least
 * @param most how many at most, -1 when open
 * @param unit of what
 * @param exact whether a number is written
 * @param next the token after its last
 */
record TimeSpan(int least, int most, ChronoUnit unit, boolean exact, int next) {
  private static final Set<String> FORTNIGHT = Set.of("fortnight", "fortnights");

  /** The span that starts at token {@code i}, or null. */
  static @Nullable TimeSpan read(TimeTokens t, int i) {
    ChronoUnit bare = TimeWords.UNITS.get(t.lower(i));
    if (bare != null) {
      return t.lower(i).endsWith("s") ? new TimeSpan(1, -1, bare, false, i + 1) : null;
    }
    if (t.is(i, "several") || t.is(i, "many") || (t.is(i, "some") && unit(t, i + 1) != null)) {
      return of(t, i + 1, 2, t.is(i, "several") ? 12 : -1, false);
    }
    if (t.are(i, "a", "few")) {
      return of(t, i + 2, 2, 8, false);
    }
    if (t.is(i, "a") && t.is(i + 1, "couple") && t.is(i + 2, "of")) {
      return of(t, i + 3, 1, 3, false);
    }
    if (t.is(i, "a") || t.is(i, "an")) {
      return of(t, i + 1, 1, 1, true);
    }
    TimeTokens.Count count = t.count(i);
    if (!count.found() || count.value() > 1000) {
      return null;
    }
    return of(t, count.next(), count.value(), count.value(), true);
  }

  private static @Nullable TimeSpan of(TimeTokens t, int at, int least, int most, boolean exact) {
    if (FORTNIGHT.contains(t.lower(at))) {
      return new TimeSpan(2 * least, most < 0 ? -1 : 2 * most, ChronoUnit.WEEKS, exact, at + 1);
    }
    ChronoUnit unit = unit(t, at);
    return unit == null ? null : new TimeSpan(least, most, unit, exact, at + 1);
  }

  private static @Nullable ChronoUnit unit(TimeTokens t, int at) {
    return TimeWords.UNITS.get(t.lower(at));
  }
}
