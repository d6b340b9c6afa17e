package dev.crosscheck.check;

import dev.crosscheck.config.Config;
import dev.crosscheck.config.ConfigException;
import dev.crosscheck.config.ConfigSearch;
import dev.crosscheck.json.Nearest;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Problem;
import dev.crosscheck.review.Decision;
import dev.crosscheck.review.ReviewFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked to do.
 *
 * @param paths files and folders
 * @param rules folders with further rules
 * @param only the rules that are wanted; empty for all
 * @param review where the decisions are, or null for the root of the corpus
 * @param config the file of settings, or null to look for one
 * @param jobs how many documents are read at a time
 * @param clock tells the day for decisions with a last day
 * @param progress who watches the documents
 * @param faults who watches for faults of the program
 * @param fixed other stages than the usual ones, or null
 */
record Settings(
    List<Path> paths,
    List<Path> rules,
    Set<String> only,
    @Nullable Path review,
    @Nullable Path config,
    int jobs,
    Clock clock,
    Progress progress,
    Faults faults,
    @Nullable Stages fixed) {
  Settings {
    paths = List.copyOf(paths);
    rules = List.copyOf(rules);
    only = Set.copyOf(only);
    if (jobs < 1) {
      throw new RequestException("expected at least one job, found " + jobs);
    }
  }

  static Settings of(List<Path> paths) {
    return new Settings(
        paths,
        List.of(),
        Set.of(),
        null,
        null,
        Runtime.getRuntime().availableProcessors(),
        Clock.systemUTC(),
        Progress.NONE,
        Faults.NONE,
        null);
  }

  Settings withRules(List<Path> folders) {
    return new Settings(paths, folders, only, review, config, jobs, clock, progress, faults, fixed);
  }

  Settings withOnly(Set<String> wanted) {
    return new Settings(paths, rules, wanted, review, config, jobs, clock, progress, faults, fixed);
  }

  Settings withReview(Path file) {
    return new Settings(paths, rules, only, file, config, jobs, clock, progress, faults, fixed);
  }

  Settings withConfig(Path file) {
    return new Settings(paths, rules, only, review, file, jobs, clock, progress, faults, fixed);
  }

  Settings withJobs(int number) {
    return new Settings(paths, rules, only, review, config, number, clock, progress, faults, fixed);
  }

  Settings withClock(Clock other) {
    return new Settings(paths, rules, only, review, config, jobs, other, progress, faults, fixed);
  }

  Settings watchedBy(Progress watcher, Faults listener) {
    return new Settings(paths, rules, only, review, config, jobs, clock, watcher, listener, fixed);
  }

  Settings withStages(Stages stages) {
    return new Settings(paths, rules, only, review, config, jobs, clock, progress, faults, stages);
  }

  /** The judge with the rules that are wanted; refuses rules that nobody wrote. */
  Stages.Judge wanted(Stages.Judge all) {
    Set<String> unknown = new TreeSet<>(only);
    unknown.removeAll(all.rules());
    if (!unknown.isEmpty()) {
      throw new RequestException(
          unknown.stream()
              .map(rule -> "unknown rule \"" + rule + "\"" + hint(rule, all.rules()))
              .collect(Collectors.joining("\n")));
    }
    return only.isEmpty() ? all : all.only(only);
  }

  private static String hint(String rule, Set<String> known) {
    String hint = Nearest.hint(rule, known);
    return hint.isEmpty() ? "; \"crosscheck rules\" lists them" : hint;
  }

  /** The files of the run; refuses to call nothing a success. */
  Stages.Found found(Stages stages) {
    Stages.Found found = stages.finder().find(paths);
    if (found.documents().isEmpty() && found.claims().isEmpty() && found.problems().isEmpty()) {
      throw new RequestException(
          "found no document (.txt, .md, .html, .json) and no claim file (.jsonl) under "
              + paths.stream().map(Path::toString).collect(Collectors.joining(", "))
              + "; give the folder that holds the texts");
    }
    return found;
  }

  /** Whether a decision without discrepancy has nothing to stand for. */
  boolean wholeCorpus() {
    return only.isEmpty() && paths.stream().allMatch(Files::isDirectory);
  }

  /** All decisions that apply; of two on one discrepancy in different files, the first counts. */
  ReviewFile decisions() {
    if (review != null) {
      return ReviewFile.read(review);
    }
    Map<String, Decision> decisions = new LinkedHashMap<>();
    Set<Problem> problems = new LinkedHashSet<>();
    paths.stream()
        .map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
        .flatMap(folder -> Optional.ofNullable(folder).stream())
        .map(folder -> folder.resolve(ReviewFile.NAME).toAbsolutePath().normalize())
        .distinct()
        .filter(Files::exists)
        .map(ReviewFile::read)
        .forEach(
            file -> {
              file.decisions().forEach(d -> decisions.putIfAbsent(d.fingerprint(), d));
              problems.addAll(file.problems());
            });
    return new ReviewFile(List.copyOf(decisions.values()), List.copyOf(problems));
  }

  /**
   * What the editor chose for the corpus.
   *
   * @throws RequestException when the file cannot be used
   */
  Config chosen() {
    try {
      return ConfigSearch.find(paths, config);
    } catch (ConfigException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Refuses settings for rules that nobody wrote. Where a rule file is broken, its rule may be one
   * of them, and that fault is told instead.
   */
  static void requireKnown(Config config, Stages.Judge judge) {
    if (judge.problems().isEmpty()) {
      try {
        config.requireKnown(judge.rules());
      } catch (ConfigException e) {
        throw new RequestException(String.valueOf(e.getMessage()));
      }
    }
  }

  Stages stages(Policy policy) {
    return fixed == null ? Standard.stages(rules, policy) : fixed;
  }
}
