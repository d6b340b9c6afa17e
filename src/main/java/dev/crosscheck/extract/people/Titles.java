package dev.crosscheck.extract.people;

import dev.crosscheck.model.RoleClaim.Tenure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The titles of {@code titles.txt}. */
public final class Titles {
  private static final int CELLS = 3;
  private static final List<Entry> ALL = read();
  private static final Map<String, List<Entry>> BY_FIRST = byFirst();

  private Titles() {}

  /**
   * A title of the vocabulary.
   *
   * @param words in small letters
   * @param name its usual name
   * @param tenure what sort it is
   * @param group titles of one group exclude each other; empty when it excludes none
   * @param example a sentence in which one person bears it
   */
  public record Entry(
      List<String> words, String name, Tenure tenure, String group, String example) {
    public Entry {
      words = List.copyOf(words);
    }
  }

  /** All titles, in the order of the file. */
  public static List<Entry> all() {
    return ALL;
  }

  /** The longest title that begins at a piece. */
  static Optional<Entry> at(List<Piece> pieces, int from) {
    Entry best = null;
    for (Entry entry : BY_FIRST.getOrDefault(pieces.get(from).lower(), List.of())) {
      if ((best == null || entry.words().size() > best.words().size())
          && fits(entry, pieces, from)) {
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(Entry entry, List<Piece> pieces, int from) {
    if (from + entry.words().size() > pieces.size()) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      if (!pieces.get(from + i).is(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<Entry>> byFirst() {
    Map<String, List<Entry>> byFirst = new HashMap<>();
    for (Entry entry : ALL) {
      byFirst.computeIfAbsent(entry.words().get(0), k -> new ArrayList<>()).add(entry);
    }
    return Map.copyOf(byFirst);
  }

  private static List<Entry> read() {
    List<Entry> entries = new ArrayList<>();
    InputStream file = Objects.requireNonNull(Titles.class.getResourceAsStream("titles.txt"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(l -> !l.startsWith("#")).toList()) {
        List<String> cells = List.of(line.split("\\|"));
        if (cells.size() != CELLS) {
          throw new IllegalStateException("titles.txt: expected title|sort|example, found " + line);
        }
        List<String> title = List.of(cells.get(0).split(" = "));
        List<String> sort = List.of(cells.get(1).split(":"));
        entries.add(
            new Entry(
                List.of(title.get(0).split(" ")),
                title.get(title.size() - 1),
                Tenure.valueOf(sort.get(0).toUpperCase(Locale.ROOT)),
                sort.size() > 1 ? sort.get(1) : "",
                cells.get(2)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("titles.txt of the class path cannot be read", e);
    }
    return List.copyOf(entries);
  }
}
