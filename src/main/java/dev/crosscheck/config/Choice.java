package dev.crosscheck.config;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.Nearest;
import dev.crosscheck.json.YamlValue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads one of a few words. */
final class Choice {
  private Choice() {}

  /**
   * The value whose name was written.
   *
   * @throws MalformedException naming all that could have been written and what probably was meant
   */
  static <T> T of(YamlValue.Scalar written, T[] values, Function<T, String> id)
      throws MalformedException {
    for (T value : values) {
      if (id.apply(value).equals(written.text())) {
        return value;
      }
    }
    List<String> ids = Stream.of(values).map(id).toList();
    throw new MalformedException(
        written.line(),
        written.column(),
        "expected one of "
            + String.join(", ", ids)
            + ", found "
            + written.kind()
            + Nearest.hint(written.text(), ids));
  }
}
