package dev.crosscheck.rules;

import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.NearRule;
import dev.crosscheck.rules.wording.ConditionWords;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of rules that judge one comparison, read from their files: {@code Clash(sameTime,
 * !revised)}. They can be tried one by one, which the rule engine cannot do, to tell which of them
 * keeps a rule silent. A rule that is written otherwise is left out.
 */
public final class RulePatterns {
  private static final Pattern WHEN =
      Pattern.compile("\\bwhen\\s+(?:\\$?\\w+\\s*:\\s*)?([A-Z]\\w*)\\s*\\(([^()]*)\\)\\s*then\\b");
  private static final Pattern ASKED = Pattern.compile("(!?)\\s*([a-z]\\w*)");

  private final List<Conditions> rules;

  private RulePatterns(List<Conditions> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The pattern of a rule: the comparison that it judges and what it asks of it. */
  private record Conditions(RuleInfo info, String type, List<String> asked) {}

  /**
   * The patterns of the catalogue and of the rules in some folders, which replace those of their
   * ids.
   *
   * @throws RuleException naming everything that is wrong with the folders
   */
  public static RulePatterns with(List<Path> folders) {
    Map<String, RuleFile> files = new TreeMap<>();
    Precompiled.files().forEach(f -> files.put(f.info().id(), f));
    RuleFolder.read(folders).forEach(f -> files.put(f.info().id(), f));
    List<Conditions> rules = new ArrayList<>();
    for (RuleFile file : files.values()) {
      if (file.info().enabledByDefault()) {
        conditions(file).ifPresent(rules::add);
      }
    }
    return new RulePatterns(rules);
  }

  private static Optional<Conditions> conditions(RuleFile file) {
    Matcher when = WHEN.matcher(file.masked());
    if (!when.find()) {
      return Optional.empty();
    }
    String inside = file.text().substring(when.start(2), when.end(2)).strip();
    List<String> asked =
        Arrays.stream(inside.split(",")).map(String::strip).filter(c -> !c.isEmpty()).toList();
    return Optional.of(new Conditions(file.info(), when.group(1), asked));
  }

  /**
   * The rule for such a comparison of which the fewest conditions fail; of several the gravest.
   *
   * @param before what keeps the comparison from every rule, in words; empty when nothing does
   */
  public Optional<NearRule> closest(Comparison comparison, List<String> before) {
    return rules.stream()
        .filter(rule -> rule.type().equals(comparison.getClass().getSimpleName()))
        .min(
            Comparator.comparing(
                    (Conditions rule) -> tried(rule, comparison, List.of()).failed().size())
                .thenComparing(rule -> rule.info().severity(), Comparator.reverseOrder())
                .thenComparing(rule -> rule.info().id()))
        .map(rule -> tried(rule, comparison, before));
  }

  private static NearRule tried(Conditions rule, Comparison comparison, List<String> before) {
    List<String> met = new ArrayList<>();
    List<String> failed = new ArrayList<>(before);
    for (String condition : rule.asked()) {
      Matcher asked = ASKED.matcher(condition);
      Optional<Boolean> answer =
          asked.matches() ? answer(comparison, asked.group(2)) : Optional.empty();
      if (answer.isEmpty()) {
        failed.add("its condition \"" + condition + "\" could not be tried apart from the others");
      } else {
        boolean holds = answer.get() != asked.group(1).equals("!");
        if (!holds || !ConditionWords.plain(asked.group(2))) {
          (holds ? met : failed).add(ConditionWords.of(asked.group(2), answer.get()));
        }
      }
    }
    return new NearRule(rule.info().id(), rule.info().title(), met, failed);
  }

  /** What the comparison answers to a question with yes or no. */
  private static Optional<Boolean> answer(Comparison comparison, String name) {
    String getter =
        "is" + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    for (String candidate : List.of(name, getter)) {
      try {
        Method method = comparison.getClass().getMethod(candidate);
        if (method.getReturnType() == boolean.class) {
          return Optional.of((Boolean) method.invoke(comparison));
        }
      } catch (NoSuchMethodException e) {
        // The next spelling, if any.
      } catch (IllegalAccessException | InvocationTargetException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
