package dev.crosscheck.config;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.YamlValue;
import dev.crosscheck.model.CountPolicy;
import dev.crosscheck.model.Counts;
import dev.crosscheck.model.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the section {@code counts}. */
final class CountsReader {
  private static final Pattern MEASURE = Pattern.compile("[^\\sA-Z]+");
  private static final Pattern TOLERANCE =
      Pattern.compile(
          "(?<percent>100|[0-9]{1,2}(?:\\.[0-9]{1,6})?)%|[0-9]{1,15}(?:\\.[0-9]{1,6})?");

  private CountsReader() {}

  static Counts read(YamlValue.Mapping top) throws MalformedException {
    YamlValue.Mapping section = top.mapping("counts");
    section.only(List.of("policy", "sources", "tolerance"));
    var written = section.scalar("policy");
    CountPolicy policy =
        written.isEmpty()
            ? CountPolicy.REPORT
            : Choice.of(written.get(), CountPolicy.values(), CountPolicy::id);
    List<String> sources = sources(section);
    if (policy == CountPolicy.SOURCE_PRECEDENCE && sources.isEmpty() && written.isPresent()) {
      throw new MalformedException(
          written.get().line(),
          written.get().column(),
          "expected the key \"sources\" beside source-precedence, found none; list the sources, the"
              + " most authoritative first");
    }
    return new Counts(policy, sources, tolerances(section));
  }

  private static List<String> sources(YamlValue.Mapping section) throws MalformedException {
    List<String> sources = new ArrayList<>();
    for (YamlValue item : section.items("sources")) {
      if (!(item instanceof YamlValue.Scalar source) || source.text().isBlank()) {
        throw item.wrong("the name of a source");
      }
      if (sources.contains(source.text())) {
        throw item.wrong("each source once");
      }
      sources.add(source.text());
    }
    return sources;
  }

  private static Map<String, Tolerance> tolerances(YamlValue.Mapping section)
      throws MalformedException {
    Map<String, Tolerance> tolerances = new TreeMap<>();
    for (var entry : section.mapping("tolerance").entries().entrySet()) {
      YamlValue value = entry.getValue().value();
      if (!MEASURE.matcher(entry.getKey()).matches()) {
        throw new MalformedException(
            entry.getValue().line(),
            entry.getValue().column(),
            "expected a measure as claims name it, such as killed or aid-truck, found \""
                + entry.getKey()
                + "\"");
      }
      if (!(value instanceof YamlValue.Scalar scalar)) {
        throw value.wrong("a number such as 5, or a percentage such as 5%");
      }
      Matcher number = TOLERANCE.matcher(scalar.text());
      if (!number.matches()) {
        throw value.wrong("a number such as 5, or a percentage such as 5%");
      }
      String percent = number.group("percent");
      tolerances.put(
          entry.getKey(),
          new Tolerance(
              new BigDecimal(percent == null ? scalar.text() : percent), percent != null));
    }
    return tolerances;
  }
}
