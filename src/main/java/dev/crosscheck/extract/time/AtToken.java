package dev.crosscheck.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is read at each token, kept: several readers ask for the day or the date at one token, and
 * most tokens hold none. Not thread-safe; a sentence is read by one thread.
 */
final class AtToken<T> {
  private final Map<Integer, Optional<T>> known = new HashMap<>();

  /** What {@code reader} reads at token {@code i}, the first time by asking it. */
  @Nullable T orNull(int i, IntFunction<@Nullable T> reader) {
    Optional<T> found = known.get(i);
    if (found == null) {
      found = Optional.ofNullable(reader.apply(i));
      known.put(i, found);
    }
    return found.orElse(null);
  }

  /** As {@link #orNull}, of a reader that always finds something. */
  T get(int i, IntFunction<T> reader) {
    Optional<T> found = known.get(i);
    if (found == null) {
      found = Optional.of(reader.apply(i));
      known.put(i, found);
    }
    return found.orElseThrow();
  }
}
