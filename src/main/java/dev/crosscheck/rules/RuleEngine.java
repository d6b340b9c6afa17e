package dev.crosscheck.rules;

import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Level;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Severities;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Judges groups of claims by the rules. Immutable and safe for use by many threads; judging one
 * group depends on nothing but that group.
 */
public final class RuleEngine {
  private final List<RuleSet> sets;
  private final RuleCatalogue catalogue;
  private final List<RuleBase> bases;

  private final Policy policy;

  private RuleEngine(List<RuleSet> sets, Predicate<RuleInfo> wanted, Policy policy) {
    this.sets = List.copyOf(sets);
    this.policy = policy;
    this.catalogue =
        new RuleCatalogue(sets.stream().flatMap(s -> s.infos().values().stream()).toList());
    this.bases =
        sets.stream()
            .map(set -> set.keeping(wanted))
            .filter(set -> !set.isEmpty())
            .map(set -> new RuleBase(set, policy))
            .toList();
  }

  /** The catalogue that ships with the tool, as the build compiled it. */
  public static RuleEngine standard() {
    return with(List.of());
  }

  /**
   * The catalogue and the rules in some folders, which are compiled now. A rule with the id of one
   * of the catalogue takes its place.
   *
   * @throws RuleException naming everything that is wrong with the folders, with file and line
   */
  public static RuleEngine with(List<Path> ruleFolders) {
    return with(ruleFolders, Policy.DEFAULT);
  }

  /**
   * As {@link #with(List)}, under a policy: rules that it turns off do not run, those that it turns
   * on do, and all speak as loudly as it says.
   */
  public static RuleEngine with(List<Path> ruleFolders, Policy policy) {
    return OwnServices.call(() -> build(RuleFolder.read(ruleFolders), policy));
  }

  private static RuleEngine build(List<RuleFile> own, Policy policy) {
    Set<String> replaced = own.stream().map(f -> f.info().id()).collect(Collectors.toSet());
    List<RuleSet> sets = new ArrayList<>();
    sets.add(Precompiled.load().keeping(info -> !replaced.contains(info.id())));
    sets.addAll(compile(own));
    return new RuleEngine(sets, info -> policy.severities().on(info.id(), info.level()), policy);
  }

  private static List<RuleSet> compile(List<RuleFile> files) {
    List<RuleSet> sets = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (RuleFile file : files) {
      try {
        sets.add(RuleSet.of(List.of(file.info()), RuleCompiler.compile(List.of(file)).load()));
      } catch (RuleException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return sets;
  }

  /**
   * An engine that runs exactly these rules, also those that are off; a rule that the policy turns
   * off for some files stays off for those.
   *
   * @throws IllegalArgumentException when the catalogue has no rule of such an id
   */
  public RuleEngine only(Collection<String> ids) {
    for (String id : ids) {
      if (catalogue.find(id).isEmpty()) {
        throw new IllegalArgumentException("no rule is called '" + id + "'");
      }
    }
    Set<String> wanted = new TreeSet<>(ids);
    Severities severities = policy.severities();
    for (RuleInfo info : catalogue.rules()) {
      if (wanted.contains(info.id())) {
        severities = severities.asking(info.id(), info.level(), Level.of(info.severity()));
      }
    }
    Policy asked = policy.withSeverities(severities);
    return OwnServices.call(() -> new RuleEngine(sets, info -> wanted.contains(info.id()), asked));
  }

  /**
   * What the rules find in a group, in the order of the texts.
   *
   * @throws RuleException when a rule failed; {@link #examine} keeps what the others found
   */
  public List<Finding> judge(ClaimGroup group) {
    Judgement judgement = examine(group);
    if (!judgement.problems().isEmpty()) {
      throw new RuleException(judgement.problems());
    }
    return judgement.findings();
  }

  /** What the rules find in a group, and which of them failed on it. */
  public Judgement examine(ClaimGroup group) {
    List<Finding> findings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (RuleBase base : bases) {
      Judgement judgement = base.judge(group);
      findings.addAll(judgement.findings());
      problems.addAll(judgement.problems());
    }
    findings.sort(FindingOrder.ORDER);
    return new Judgement(findings, problems);
  }

  /** All rules, those that are off by default included. */
  public RuleCatalogue catalogue() {
    return catalogue;
  }
}
