package dev.crosscheck.extract;

import dev.crosscheck.model.Stance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell a stance, from {@code stances.txt}. */
final class StanceLexicon {
  /** What a word is in its sentence. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PHRASE
  }

  /**
   * One line of the file.
   *
   * @param word lemma, with its particle if that makes the sense, or a phrase
   * @param cue what it tells
   * @param example a sentence in which it tells that
   */
  record Entry(Kind kind, String word, Cue cue, String example) {}

  /**
   * What a word tells.
   *
   * @param stance without negation
   * @param object whether an object names the target
   * @param clause whether a clause does
   * @param made whether an object with an infinitive does: somebody who is to do something
   * @param prepositions that lead to it
   */
  record Cue(
      Stance stance, boolean object, boolean clause, boolean made, Set<String> prepositions) {}

  private static final List<Entry> ENTRIES = read();
  private static final Map<String, Cue> VERBS = of(Kind.VERB);
  private static final Map<String, Cue> NOUNS = of(Kind.NOUN);
  private static final Map<String, Cue> ADJECTIVES = of(Kind.ADJECTIVE);

  private StanceLexicon() {}

  static List<Entry> entries() {
    return ENTRIES;
  }

  /** What a verb tells, with its particle if it has one; null for a verb without a stance. */
  static @Nullable Cue verb(String lemma) {
    return VERBS.get(lemma);
  }

  static @Nullable Cue noun(String lemma) {
    return NOUNS.get(lemma);
  }

  static @Nullable Cue adjective(String lemma) {
    return ADJECTIVES.get(lemma);
  }

  private static Map<String, Cue> of(Kind kind) {
    Map<String, Cue> cues = new HashMap<>();
    ENTRIES.stream().filter(e -> e.kind() == kind).forEach(e -> cues.put(e.word(), e.cue()));
    return Map.copyOf(cues);
  }

  private static List<Entry> read() {
    List<Entry> entries = new ArrayList<>();
    InputStream file =
        Objects.requireNonNull(StanceLexicon.class.getResourceAsStream("stances.txt"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      in.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .forEach(l -> entries.add(entry(l)));
    } catch (IOException e) {
      throw new UncheckedIOException("stances.txt of the class path cannot be read", e);
    }
    return List.copyOf(entries);
  }

  private static Entry entry(String line) {
    List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    Set<String> ways = new HashSet<>(List.of(cells.get(3).split(" ")));
    boolean object = ways.remove("o");
    boolean clause = ways.remove("c");
    boolean made = ways.remove("m");
    return new Entry(
        Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
        cells.get(1),
        new Cue(stance(cells.get(2)), object, clause, made, Set.copyOf(ways)),
        cells.get(4));
  }

  private static Stance stance(String id) {
    return Arrays.stream(Stance.values())
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("stances.txt: no stance is called " + id));
  }
}
