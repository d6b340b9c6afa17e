package dev.crosscheck.quality;

import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts what was found, what was missed and what is a false alarm, for each rule. An entry is
 * found strictly when one finding touches all its sides, leniently when one of its rule touches
 * one.
 */
final class Score {
  private static final String ALL = "all";

  private static final class Tally {
    private int must;
    private int strict;
    private int lenient;
    private int reported;
    private int right;
    private int falseErrors;
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> alarms = new ArrayList<>();

  /** Adds what was found in an example. */
  void add(Example example, List<Finding> all) {
    List<Finding> found =
        all.stream().filter(f -> f.severity().compareTo(example.least()) >= 0).toList();
    for (Example.Entry entry : example.must()) {
      boolean strict = found.stream().anyMatch(entry::wholeIn);
      boolean lenient = strict || found.stream().anyMatch(entry::partIn);
      for (Tally tally : of(entry.kind())) {
        tally.must++;
        tally.strict += strict ? 1 : 0;
        tally.lenient += lenient ? 1 : 0;
      }
      if (!lenient) {
        misses.add(example.name() + "  " + entry);
      }
    }
    found.forEach(finding -> reported(example, finding));
  }

  private void reported(Example example, Finding finding) {
    boolean right =
        example.must().stream().anyMatch(entry -> entry.wholeIn(finding) || entry.partIn(finding));
    for (Tally tally : of(finding.rule())) {
      tally.reported++;
      tally.right += right ? 1 : 0;
      tally.falseErrors += !right && finding.severity() == Severity.ERROR ? 1 : 0;
    }
    if (!right) {
      String trap =
          example.traps().stream()
              .filter(entry -> entry.wholeIn(finding))
              .map(entry -> " [trap: " + entry.kind() + "]")
              .findFirst()
              .orElse("");
      alarms.add(
          example.name()
              + "  "
              + finding.severity().id()
              + " "
              + finding.rule()
              + trap
              + ": "
              + finding.witnesses().stream()
                  .limit(3)
                  .map(w -> w.anchor().document() + " \"" + w.quote() + '"')
                  .collect(Collectors.joining(" | ")));
    }
  }

  private List<Tally> of(String rule) {
    return List.of(
        tallies.computeIfAbsent(ALL, key -> new Tally()),
        tallies.computeIfAbsent(rule, key -> new Tally()));
  }

  /** The table, with misses and false alarms when they are wanted. */
  String table(boolean list) {
    StringBuilder out =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-22s %5s %7s %8s %9s %6s %10s %7s%n",
                "rule",
                "must",
                "strict",
                "lenient",
                "reported",
                "right",
                "precision",
                "recall"));
    tallies.forEach(
        (rule, t) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-22s %5d %7d %8d %9d %6d %10s %7s%s%n",
                    rule,
                    t.must,
                    t.strict,
                    t.lenient,
                    t.reported,
                    t.right,
                    percent(t.right, t.reported),
                    percent(t.lenient, t.must),
                    t.falseErrors == 0 ? "" : "  false errors: " + t.falseErrors)));
    if (list) {
      misses.forEach(miss -> out.append("MISSED  ").append(miss).append('\n'));
      alarms.forEach(alarm -> out.append("ALARM   ").append(alarm).append('\n'));
    }
    return out.toString();
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.0f%%", 100.0 * part / whole);
  }
}
