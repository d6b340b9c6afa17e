package dev.crosscheck.extract;

import dev.crosscheck.extract.words.Triggers;
import dev.crosscheck.model.Participant;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of events and the words for them, from {@code events.txt}. */
final class EventTypes {
  /**
   * A type of event.
   *
   * @param name one name for all its words
   * @param spot whether it happens at one spot
   * @param once whether it befalls one thing only once
   * @param subject part of its verb's subject, or null
   * @param object part of its verb's object, or null
   * @param example a sentence that has it
   */
  record Type(
      String name,
      boolean spot,
      boolean once,
      Participant.@Nullable Role subject,
      Participant.@Nullable Role object,
      String example) {}

  private static final EventTypes ALL = read();

  private final List<Type> types = new ArrayList<>();
  private final Map<String, Type> verbs = new HashMap<>();
  private final Map<String, Type> nouns = new HashMap<>();

  private EventTypes() {}

  /** All types, in the order of the file. */
  static List<Type> all() {
    return ALL.types;
  }

  /** The type that a verb names, by itself or with a particle. */
  static Optional<Type> verb(String lemma, Optional<String> particle) {
    return Optional.ofNullable(ALL.verbs.get(particle.map(p -> lemma + " " + p).orElse(lemma)));
  }

  /** The type that a noun names. */
  static Optional<Type> noun(String lemma) {
    return Optional.ofNullable(ALL.nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** Words of which a sentence that tells of an event has at least one. */
  static Triggers triggers() {
    List<String> words = new ArrayList<>(ALL.verbs.keySet());
    words.addAll(ALL.nouns.keySet());
    return Triggers.of(words);
  }

  private static EventTypes read() {
    EventTypes types = new EventTypes();
    InputStream file = Objects.requireNonNull(EventTypes.class.getResourceAsStream("events.txt"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      in.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(types::add);
    } catch (IOException e) {
      throw new UncheckedIOException("events.txt of the class path cannot be read", e);
    }
    return types;
  }

  private void add(String line) {
    List<String> cells = List.of(line.split("\\s*\\|\\s*"));
    Set<String> traits = Set.of(cells.get(1).split("\\s+"));
    List<String> roles = List.of(cells.get(4).split("\\s+"));
    Type type =
        new Type(
            cells.get(0),
            traits.contains("spot"),
            traits.contains("once"),
            role(roles.get(0)),
            role(roles.get(1)),
            cells.get(5));
    types.add(type);
    words(cells.get(2)).forEach(w -> verbs.putIfAbsent(w, type));
    words(cells.get(3)).forEach(w -> nouns.putIfAbsent(w, type));
  }

  private static List<String> words(String cell) {
    return cell.equals("-")
        ? List.of()
        : List.of(cell.split("\\s+")).stream().map(w -> w.replace('_', ' ')).toList();
  }

  private static Participant.@Nullable Role role(String name) {
    return name.equals("-") ? null : Participant.Role.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
