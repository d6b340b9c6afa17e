package dev.crosscheck.json;

import dev.crosscheck.model.MappedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A YAML value with its place. */
public sealed interface YamlValue {
  /** Where it starts, from 1. */
  int line();

  /** Where it starts in its line, from 1. */
  int column();

  /**
   * One string, number, date or truth value; nothing is converted.
   *
   * @param text its text, empty for a key without value
   * @param mapped the text with the place of each character, or null when it is written over
   *     several lines so that no exact place can be given
   */
  record Scalar(String text, @Nullable MappedText mapped, int line, int column)
      implements YamlValue {}

  /** A list. */
  record Items(List<YamlValue> values, int line, int column) implements YamlValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * Keys with values.
   *
   * @param entries in the order of the file
   */
  record Mapping(Map<String, Entry> entries, int line, int column) implements YamlValue {
    /** The value of a key, when it is there and not empty. */
    public Optional<YamlValue> get(String key) {
      Entry entry = entries.get(key);
      return entry == null || (entry.value() instanceof Scalar s && s.text().isEmpty())
          ? Optional.empty()
          : Optional.of(entry.value());
    }

    /**
     * The scalar of a key, when it is there and not empty.
     *
     * @throws MalformedException when the key holds a list or a mapping
     */
    public Optional<Scalar> scalar(String key) throws MalformedException {
      Optional<YamlValue> value = get(key);
      if (value.isPresent() && !(value.get() instanceof Scalar)) {
        throw value.get().wrong("one value for \"" + key + "\"");
      }
      return value.map(Scalar.class::cast);
    }

    /**
     * The text of a key that must be there.
     *
     * @throws MalformedException when it is missing, empty or not a single value
     */
    public String required(String key) throws MalformedException {
      Optional<Scalar> value = scalar(key);
      if (value.isEmpty()) {
        throw lacking(key);
      }
      return value.get().text();
    }

    /** The complaint that a key is not there. */
    public MalformedException lacking(String key) {
      return new MalformedException(
          line(), column(), "expected the key \"" + key + "\", found none; add it");
    }

    /**
     * The mapping of a key; empty when the key is missing or empty.
     *
     * @throws MalformedException when the key holds something else
     */
    public Mapping mapping(String key) throws MalformedException {
      Optional<YamlValue> value = get(key);
      if (value.isPresent() && !(value.get() instanceof Mapping)) {
        throw value.get().wrong("keys with values for \"" + key + "\"");
      }
      return value.map(Mapping.class::cast).orElse(new Mapping(Map.of(), line(), column()));
    }

    /**
     * The list of a key; empty when the key is missing or empty.
     *
     * @throws MalformedException when the key holds something else
     */
    public List<YamlValue> items(String key) throws MalformedException {
      Optional<YamlValue> value = get(key);
      if (value.isPresent() && !(value.get() instanceof Items)) {
        throw value.get().wrong("a list for \"" + key + "\"");
      }
      return value.map(v -> ((Items) v).values()).orElse(List.of());
    }

    /**
     * Rejects keys that are not known, naming the nearest known one.
     *
     * @throws MalformedException at the first unknown key
     */
    public void only(Collection<String> known) throws MalformedException {
      for (Map.Entry<String, Entry> entry : entries.entrySet()) {
        if (!known.contains(entry.getKey())) {
          throw new MalformedException(
              entry.getValue().line(),
              entry.getValue().column(),
              "expected one of the keys "
                  + String.join(", ", known)
                  + ", found \""
                  + entry.getKey()
                  + "\""
                  + Nearest.hint(entry.getKey(), known));
        }
      }
    }

    /** A value and where its key stands. */
    public record Entry(YamlValue value, int line, int column) {}
  }

  /** What it is, for messages. */
  default String kind() {
    return this instanceof Scalar s
        ? "\"" + s.text() + "\""
        : this instanceof Items ? "a list" : "a mapping";
  }

  /** The complaint that something else was expected here. */
  default MalformedException wrong(String expected) {
    return new MalformedException(line(), column(), "expected " + expected + ", found " + kind());
  }
}
