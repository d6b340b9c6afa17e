package dev.crosscheck.review;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.Yaml;
import dev.crosscheck.json.YamlValue;
import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The recorded decisions of a corpus, from {@value #NAME} in its root.
 *
 * @param decisions in the order of the file
 * @param problems entries that cannot be used, each with file, line, what was expected and found;
 *     the other entries still count
 */
public record ReviewFile(List<Decision> decisions, List<Problem> problems) {
  /** Name of the file in the root of a corpus. */
  public static final String NAME = "crosscheck.review.yaml";

  /** Value of the field {@code schema}. */
  public static final String SCHEMA = "crosscheck/review/1";

  /** No decisions. */
  public static final ReviewFile NONE = new ReviewFile(List.of(), List.of());

  public ReviewFile {
    decisions = List.copyOf(decisions);
    problems = List.copyOf(problems);
  }

  /** Reads a file; what is wrong with it is a problem of the result, never an exception. */
  public static ReviewFile read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(Files.readString(file), name);
    } catch (CharacterCodingException e) {
      return broken(name, "expected UTF-8 text, found other bytes; save it as UTF-8");
    } catch (NoSuchFileException e) {
      return broken(name, "expected a file with decisions, found none; check the path");
    } catch (AccessDeniedException e) {
      return broken(name, "expected a readable file, found no permission to read it");
    } catch (IOException e) {
      return broken(name, "expected a readable file, found: " + e.getMessage());
    }
  }

  static ReviewFile parse(String yaml, String name) {
    try {
      YamlValue.Mapping top = Yaml.mapping(yaml);
      top.only(List.of("schema", "decisions"));
      if (!top.required("schema").equals(SCHEMA)) {
        throw top.scalar("schema").orElseThrow().wrong("\"" + SCHEMA + "\"");
      }
      return entries(top.items("decisions"), name);
    } catch (MalformedException e) {
      return broken(name, e);
    }
  }

  private static ReviewFile entries(List<YamlValue> items, String name) {
    Map<String, Decision> decisions = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (YamlValue item : items) {
      try {
        Decision decision = DecisionReader.read(item);
        Decision earlier = decisions.putIfAbsent(decision.fingerprint(), decision);
        if (earlier != null) {
          throw new MalformedException(
              item.line(),
              item.column(),
              "expected one decision on "
                  + decision.fingerprint()
                  + ", found a second one after line "
                  + earlier.line()
                  + "; keep one of them");
        }
      } catch (MalformedException e) {
        problems.add(new Problem(name, e.located()));
      }
    }
    return new ReviewFile(List.copyOf(decisions.values()), problems);
  }

  private static ReviewFile broken(String name, MalformedException e) {
    return broken(name, e.located());
  }

  private static ReviewFile broken(String name, String message) {
    return new ReviewFile(List.of(), List.of(new Problem(name, message + "; no decision applies")));
  }
}
