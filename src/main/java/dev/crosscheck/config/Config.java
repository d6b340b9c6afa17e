package dev.crosscheck.config;

import dev.crosscheck.json.Nearest;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Severities;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The settings of a corpus.
 *
 * @param name of the file in messages
 * @param policy what it says
 * @param rules the rules that it names, in the order of the file
 */
public record Config(String name, Policy policy, List<Rule> rules) {
  /** Name of the file. */
  public static final String NAME = "crosscheck.yaml";

  /** Value of the field {@code schema}. */
  public static final String SCHEMA = "crosscheck/config/1";

  /** No file: everything as it is without one. */
  public static final Config NONE = new Config(NAME, Policy.DEFAULT, List.of());

  public Config {
    rules = List.copyOf(rules);
  }

  /** A rule that the file names, and where. */
  public record Rule(String id, int line, int column) {}

  /**
   * Reads a file.
   *
   * @throws ConfigException with everything that is wrong with it
   */
  public static Config read(Path file) {
    String name = shown(file);
    try {
      return parse(Files.readString(file), name);
    } catch (CharacterCodingException e) {
      throw broken(name, "expected UTF-8 text, found other bytes; save it as UTF-8");
    } catch (NoSuchFileException e) {
      throw broken(name, "expected a file with settings, found none; check the path");
    } catch (AccessDeniedException e) {
      throw broken(name, "expected a readable file, found no permission to read it");
    } catch (IOException e) {
      throw broken(name, "expected a readable file, found: " + e.getMessage());
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param name of the file in messages
   * @throws ConfigException with everything that is wrong with it
   */
  public static Config parse(String yaml, String name) {
    return new ConfigReader(name).read(yaml);
  }

  /**
   * Refuses rules that nobody wrote.
   *
   * @param known ids of all rules
   * @throws ConfigException with each rule that the file names and that is not among them
   */
  public void requireKnown(Collection<String> known) {
    List<String> unknown =
        rules.stream()
            .filter(rule -> !known.contains(rule.id()))
            .map(
                rule ->
                    "line "
                        + rule.line()
                        + ", column "
                        + rule.column()
                        + ": expected the id of a rule, found \""
                        + rule.id()
                        + "\""
                        + hint(rule.id(), known))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ConfigException(name, unknown);
    }
  }

  /** The same settings for documents in folders below where the patterns of paths start. */
  Config in(List<String> folders) {
    Severities severities = policy.severities().in(folders);
    return new Config(name, policy.withSeverities(severities), rules);
  }

  private static String hint(String rule, Collection<String> known) {
    String hint = Nearest.hint(rule, known);
    return hint.isEmpty() ? "; \"crosscheck rules\" lists them" : hint;
  }

  private static ConfigException broken(String name, String fault) {
    return new ConfigException(name, List.of(fault));
  }

  /** Seen from the current folder where it lies below it, so that the file can be opened. */
  static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole).toString() : file.toString();
  }
}
