package dev.crosscheck.review;

import dev.crosscheck.json.YamlException;
import dev.crosscheck.json.YamlNode;
import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
      return broken(name, 1, "expected UTF-8 text, found other bytes; save it as UTF-8");
    } catch (IOException e) {
      return new ReviewFile(
          List.of(), List.of(new Problem(name, "cannot be read (" + e + "); no decision applies")));
    }
  }

  static ReviewFile parse(String yaml, String name) {
    try {
      YamlNode root = YamlNode.parse(yaml);
      if (!(root instanceof YamlNode.Mapping top)) {
        return broken(
            name,
            root.line(),
            "expected the fields schema and decisions, found " + root.kind() + " at the top");
      }
      YamlNode schema = top.get("schema").orElse(new YamlNode.Scalar("", 1));
      if (!(schema instanceof YamlNode.Scalar version) || !version.text().equals(SCHEMA)) {
        return broken(name, schema.line(), "expected \"schema: " + SCHEMA + "\" at the top");
      }
      YamlNode entries = top.get("decisions").orElse(new YamlNode.Sequence(List.of(), 1));
      if (entries instanceof YamlNode.Scalar empty && empty.text().isEmpty()) {
        return NONE;
      }
      if (!(entries instanceof YamlNode.Sequence list)) {
        return broken(name, entries.line(), "decisions: expected a list, found " + entries.kind());
      }
      return entries(list, name);
    } catch (YamlException e) {
      return broken(name, e.line(), "not well-formed YAML: " + e.getMessage());
    }
  }

  private static ReviewFile entries(YamlNode.Sequence list, String name) {
    Map<String, Integer> lines = new HashMap<>();
    List<Decision> decisions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (YamlNode item : list.items()) {
      DecisionReader reader = new DecisionReader(item);
      reader
          .read()
          .ifPresent(
              decision -> {
                Integer earlier = lines.putIfAbsent(decision.fingerprint(), decision.line());
                if (earlier == null) {
                  decisions.add(decision);
                } else {
                  problems.add(
                      at(
                          name,
                          decision.line(),
                          "fingerprint "
                              + decision.fingerprint()
                              + " is already decided on line "
                              + earlier
                              + "; keep one of the two entries"));
                }
              });
      reader.faults().forEach(f -> problems.add(at(name, f.line(), f.message())));
    }
    return new ReviewFile(decisions, problems);
  }

  private static ReviewFile broken(String name, int line, String message) {
    return new ReviewFile(List.of(), List.of(at(name, line, message + "; no decision applies")));
  }

  private static Problem at(String name, int line, String message) {
    return new Problem(name, "line " + line + ": " + message);
  }
}
