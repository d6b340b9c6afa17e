package dev.crosscheck.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** States and the words for their people, from {@code lands.txt}. */
final class Lands {
  private static final Map<String, String> BY_WORD = read();

  private Lands() {}

  /** Whether the name is that of a state. */
  static boolean isLand(String name) {
    return name.equals(BY_WORD.get(name));
  }

  /** The state that a name or a word for its people ("Qatari", "Qataris") belongs to. */
  static Optional<String> of(String word) {
    String full = TitleWords.wellKnown(word);
    return Optional.ofNullable(BY_WORD.get(full))
        .or(
            () ->
                full.endsWith("s")
                    ? Optional.ofNullable(BY_WORD.get(full.substring(0, full.length() - 1)))
                    : Optional.empty());
  }

  private static Map<String, String> read() {
    Map<String, String> lands = new HashMap<>();
    InputStream file = Objects.requireNonNull(Lands.class.getResourceAsStream("lands.txt"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(l -> !l.startsWith("#")).toList()) {
        List<String> cells = List.of(line.split("\\|"));
        lands.put(cells.get(0), cells.get(0));
        if (cells.size() > 1) {
          lands.put(cells.get(1), cells.get(0));
          for (String word : cells.get(1).split(" (?=\\p{Lu})")) {
            lands.putIfAbsent(word, cells.get(0));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("lands.txt of the class path cannot be read", e);
    }
    return Map.copyOf(lands);
  }
}
