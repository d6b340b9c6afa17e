package dev.crosscheck.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How loudly rules speak, by rule and by the files that they speak of.
 *
 * <p>For one document a rule has its own level, then that of {@code rules}, then that of each entry
 * of {@code paths} whose pattern fits the document, the last one winning. A discrepancy between
 * several documents is reported unless the rule is off for all of them, at the gravest of the
 * levels that are left. The name {@value #ALL} stands for every rule that is on and that the same
 * list does not name; it turns no rule on.
 *
 * <p>What is said here is a wish: a finding is never graver than what is known of its claims allows
 * (see {@link Comparability#cap()}).
 *
 * @param rules levels by rule id
 * @param paths levels for some files
 * @param folders where the documents lie below the folder that the patterns start from, each empty
 *     or ending in "/"; a pattern fits a document when it fits below any of them
 */
public record Severities(Map<String, Level> rules, List<ForPath> paths, List<String> folders) {
  /** Stands for every rule. */
  public static final String ALL = "all";

  /** Every rule as its own file says. */
  public static final Severities OWN = new Severities(Map.of(), List.of());

  public Severities {
    rules = Map.copyOf(rules);
    paths = List.copyOf(paths);
    folders = List.copyOf(folders);
  }

  /** For documents whose ids are the paths that the patterns are written for. */
  public Severities(Map<String, Level> rules, List<ForPath> paths) {
    this(rules, paths, List.of(""));
  }

  /**
   * Levels for some files.
   *
   * @param files patterns of which one has to fit
   * @param rules levels by rule id
   */
  public record ForPath(List<PathGlob> files, Map<String, Level> rules) {
    public ForPath {
      files = List.copyOf(files);
      rules = Map.copyOf(rules);
    }

    private boolean fits(String document, List<String> folders) {
      return files.stream()
          .anyMatch(glob -> folders.stream().anyMatch(f -> glob.matches(f + document)));
    }
  }

  /** The same wishes for documents that lie in other folders below where the patterns start. */
  public Severities in(List<String> otherFolders) {
    return new Severities(rules, paths, otherFolders);
  }

  /**
   * With a rule on that somebody asks for by name.
   *
   * @param rule its id
   * @param own the level that its own file gives it
   * @param asked its level when it is off otherwise
   */
  public Severities asking(String rule, Level own, Level asked) {
    if (level(rules, rule, own) != Level.OFF) {
      return this;
    }
    Map<String, Level> more = new HashMap<>(rules);
    more.put(rule, asked);
    return new Severities(more, paths, folders);
  }

  /**
   * Whether a rule can report anything at all.
   *
   * @param rule its id
   * @param own the level that its own file gives it
   */
  public boolean on(String rule, Level own) {
    Level general = level(rules, rule, own);
    return general != Level.OFF
        || paths.stream().anyMatch(p -> level(p.rules(), rule, general) != Level.OFF);
  }

  /**
   * The severity of what a rule says of some documents; empty when it is off for all of them.
   *
   * @param rule its id
   * @param own the level that its own file gives it
   * @param documents ids of the documents that the evidence stands in
   */
  public Optional<Severity> of(String rule, Level own, Collection<String> documents) {
    return documents.stream()
        .map(document -> level(rule, own, document))
        .max(Level::compareTo)
        .flatMap(Level::severity);
  }

  private Level level(String rule, Level own, String document) {
    Level level = level(rules, rule, own);
    for (ForPath entry : paths) {
      if (entry.fits(document, folders)) {
        level = level(entry.rules(), rule, level);
      }
    }
    return level;
  }

  private static Level level(Map<String, Level> levels, String rule, Level before) {
    Level named = levels.get(rule);
    return named != null ? named : before == Level.OFF ? before : levels.getOrDefault(ALL, before);
  }
}
