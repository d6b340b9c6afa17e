package dev.crosscheck.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Short forms and spellings of one name, from {@code given-names.txt}. */
final class GivenNames {
  private static final Map<String, Set<String>> SHORT = read("short");
  private static final Map<String, Set<String>> LETTERS = read("letters");

  private GivenNames() {}

  /** Whether one is a short form of the other, or both of one name. */
  static boolean shortForms(String a, String b) {
    return SHORT.getOrDefault(a, Set.of()).contains(b);
  }

  /** Whether both are usual ways to write one foreign name. */
  static boolean spellings(String a, String b) {
    return LETTERS.getOrDefault(a, Set.of()).contains(b);
  }

  private static Map<String, Set<String>> read(String sort) {
    Map<String, Set<String>> forms = new HashMap<>();
    InputStream file =
        Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(l -> l.startsWith(sort + " ")).toList()) {
        List<String> names = List.of(line.split(" "));
        for (String name : names.subList(1, names.size())) {
          forms.computeIfAbsent(name, k -> new HashSet<>()).addAll(names.subList(1, names.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("given-names.txt of the class path cannot be read", e);
    }
    return Map.copyOf(forms);
  }
}
