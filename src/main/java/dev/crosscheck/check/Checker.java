package dev.crosscheck.check;

import dev.crosscheck.config.Config;
import dev.crosscheck.link.Linker;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Report;
import dev.crosscheck.review.Review;
import dev.crosscheck.review.ReviewFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Checks a corpus: {@code Checker.of(Path.of("news")).check()}. Settings are given by methods that
 * return a new checker. The same files give the same report, however many jobs work on them.
 */
public final class Checker {
  private final Settings settings;

  private Checker(Settings settings) {
    this.settings = settings;
  }

  /** A checker for the documents and claim files at or under the paths. */
  public static Checker of(Path... paths) {
    return of(List.of(paths));
  }

  /** A checker for the documents and claim files at or under the paths. */
  public static Checker of(List<Path> paths) {
    return new Checker(Settings.of(paths));
  }

  static Checker of(List<Path> paths, Stages stages) {
    return new Checker(Settings.of(paths).withStages(stages));
  }

  /** With further rules from folders; they are added to the catalogue or replace rules of it. */
  public Checker rules(List<Path> folders) {
    return new Checker(settings.withRules(folders));
  }

  /** With only some rules, by id; none means all. */
  public Checker only(Set<String> rules) {
    return new Checker(settings.withOnly(rules));
  }

  /** With a review file elsewhere than in the root of the corpus. */
  public Checker review(Path file) {
    return new Checker(settings.withReview(file));
  }

  /** With a file of settings instead of the one that lies at or above the corpus. */
  public Checker config(Path file) {
    return new Checker(settings.withConfig(file));
  }

  /** With as many documents at a time. */
  public Checker jobs(int jobs) {
    return new Checker(settings.withJobs(jobs));
  }

  /** With another clock than the system's, for the last day of decisions. */
  public Checker clock(Clock clock) {
    return new Checker(settings.withClock(clock));
  }

  /** With somebody who watches. */
  public Checker watched(Progress progress, Faults faults) {
    return new Checker(settings.watchedBy(progress, faults));
  }

  /**
   * The claims of the corpus.
   *
   * @throws RequestException when there is nothing at the paths to read
   */
  public Extraction extract() {
    Stages stages = settings.stages(Policy.DEFAULT);
    try (Workers workers = new Workers(settings.jobs())) {
      Intake intake = intake(stages, workers);
      return new Extraction(
          intake.claims().stream().filter(Claim::lasting).toList(), intake.problems());
    }
  }

  /**
   * The figures of the corpus over time.
   *
   * @throws RequestException when there is nothing at the paths to read
   */
  public Bookkeeping ledger() {
    Policy policy = policy();
    Stages stages = settings.stages(policy);
    try (Workers workers = new Workers(settings.jobs())) {
      Intake intake = intake(stages, workers);
      return new Bookkeeping(
          Linker.ledger(intake.profiles(), intake.claims(), policy)
              .placed(new Exhibits(intake)::of),
          intake.problems());
    }
  }

  /**
   * What the editor of the corpus chose.
   *
   * @throws RequestException when the file of settings cannot be used
   */
  public Policy policy() {
    return settings.chosen().policy();
  }

  /**
   * Checks the corpus.
   *
   * @throws RequestException when there is nothing at the paths to read, a rule is asked for that
   *     does not exist, or the settings of the corpus cannot be used
   */
  public Report check() {
    return inspect().report();
  }

  /**
   * Checks the corpus and stays ready for questions about it.
   *
   * @throws RequestException as {@link #check()} does
   */
  public Inspection inspect() {
    Config config = settings.chosen();
    Stages stages = settings.stages(config.policy());
    try (Workers workers = new Workers(settings.jobs())) {
      Future<Stages.Judge> rules = workers.load(stages.judge()::load);
      Future<ReviewFile> review = workers.load(settings::decisions);
      if (!config.rules().isEmpty()) {
        Settings.requireKnown(config, Workers.result(rules));
      }
      Intake intake = intake(stages, workers);
      Stages.Judge judge = settings.wanted(Workers.result(rules));
      intake.problems(judge.problems());
      ReviewFile decisions = Workers.result(review);
      intake.problems(decisions.problems());
      List<Claim> claims = intake.claims();
      List<ClaimGroup> groups = stages.linker().link(intake.profiles(), claims);
      List<Finding> findings = findings(workers, judge, groups, intake);
      Review.Outcome outcome =
          new Review(decisions, LocalDate.now(settings.clock()))
              .apply(findings, claims, new Exhibits(intake)::of);
      boolean complete = intake.problems().isEmpty() && settings.wholeCorpus();
      Report report =
          new Report(
              summaries(intake, claims),
              intake.problems(),
              outcome.discrepancies(),
              complete ? outcome.unused() : List.of());
      return new Inspection(report, intake, groups, settings.rules(), config.policy());
    }
  }

  private Intake intake(Stages stages, Workers workers) {
    return new DocumentRun(workers, settings.progress(), settings.faults())
        .read(settings.found(stages), stages.extractor());
  }

  private List<Finding> findings(
      Workers workers, Stages.Judge judge, List<ClaimGroup> groups, Intake intake) {
    List<Finding> all = new ArrayList<>();
    for (Stages.Judged judged : workers.each(groups, group -> judge(judge, group))) {
      all.addAll(judged.findings());
      intake.problems(judged.problems());
    }
    return all;
  }

  private Stages.Judged judge(Stages.Judge judge, ClaimGroup group) {
    try {
      return judge.judge(group);
    } catch (RuntimeException | StackOverflowError e) {
      settings.faults().happened(group.id(), e);
      String documents =
          group.claims().stream()
              .map(c -> c.anchor().document())
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      return new Stages.Judged(
          List.of(), List.of(DocumentRun.bug(documents, "judging " + group.id(), e)));
    }
  }

  private static List<Report.Summary> summaries(Intake intake, List<Claim> claims) {
    Map<String, Long> counts =
        claims.stream()
            .filter(Claim::lasting)
            .collect(Collectors.groupingBy(c -> c.anchor().document(), Collectors.counting()));
    return intake.profiles().entrySet().stream()
        .map(
            e ->
                new Report.Summary(
                    e.getKey(),
                    e.getValue().metadata(),
                    counts.getOrDefault(e.getKey(), 0L).intValue()))
        .toList();
  }
}
