package dev.crosscheck.config;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.Yaml;
import dev.crosscheck.json.YamlValue;
import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.Counts;
import dev.crosscheck.model.Level;
import dev.crosscheck.model.PathGlob;
import dev.crosscheck.model.Policy;
import dev.crosscheck.model.Severities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads {@code crosscheck.yaml} section by section, so that every wrong section is told at once.
 */
final class ConfigReader {
  private final String name;
  private final List<String> faults = new ArrayList<>();
  private final List<Config.Rule> rules = new ArrayList<>();

  ConfigReader(String name) {
    this.name = name;
  }

  /** Reads one section. */
  private interface Section<T> {
    T read() throws MalformedException;
  }

  Config read(String yaml) {
    Policy policy = section(() -> policy(Yaml.mapping(yaml)), Policy.DEFAULT);
    if (!faults.isEmpty()) {
      throw new ConfigException(name, faults);
    }
    return new Config(name, policy, rules);
  }

  private Policy policy(YamlValue.Mapping top) throws MalformedException {
    top.only(List.of("schema", "severity", "paths", "casualties", "counts"));
    var schema = top.scalar("schema");
    if (schema.isPresent() && !schema.get().text().equals(Config.SCHEMA)) {
      throw schema.get().wrong("\"" + Config.SCHEMA + "\"");
    }
    Map<String, Level> levels = section(() -> levels(top, "severity"), Map.of());
    List<Severities.ForPath> paths = section(() -> paths(top), List.of());
    return new Policy(
        new Severities(levels, paths),
        section(() -> casualties(top), Casualties.ASK),
        section(() -> CountsReader.read(top), Counts.DEFAULT));
  }

  private <T> T section(Section<T> section, T otherwise) {
    try {
      return section.read();
    } catch (MalformedException e) {
      faults.add(e.located());
      return otherwise;
    }
  }

  private static Casualties casualties(YamlValue.Mapping top) throws MalformedException {
    var value = top.scalar("casualties");
    return value.isEmpty()
        ? Casualties.ASK
        : Choice.of(value.get(), Casualties.values(), Casualties::id);
  }

  private Map<String, Level> levels(YamlValue.Mapping parent, String key)
      throws MalformedException {
    Map<String, Level> levels = new TreeMap<>();
    for (var entry : parent.mapping(key).entries().entrySet()) {
      if (!(entry.getValue().value() instanceof YamlValue.Scalar level)) {
        throw entry.getValue().value().wrong("error, warning, note or off");
      }
      levels.put(entry.getKey(), Choice.of(level, Level.values(), Level::id));
      if (!entry.getKey().equals(Severities.ALL)) {
        rules.add(
            new Config.Rule(entry.getKey(), entry.getValue().line(), entry.getValue().column()));
      }
    }
    return levels;
  }

  private List<Severities.ForPath> paths(YamlValue.Mapping top) throws MalformedException {
    List<Severities.ForPath> paths = new ArrayList<>();
    for (YamlValue item : top.items("paths")) {
      if (!(item instanceof YamlValue.Mapping entry)) {
        throw item.wrong("an entry with the keys \"files\" and \"severity\"");
      }
      entry.only(List.of("files", "severity"));
      List<PathGlob> files = files(entry);
      if (entry.get("severity").isEmpty()) {
        throw entry.lacking("severity");
      }
      paths.add(new Severities.ForPath(files, levels(entry, "severity")));
    }
    return paths;
  }

  private static List<PathGlob> files(YamlValue.Mapping entry) throws MalformedException {
    YamlValue files = entry.get("files").orElseThrow(() -> entry.lacking("files"));
    List<YamlValue> patterns =
        files instanceof YamlValue.Items items ? items.values() : List.of(files);
    if (patterns.isEmpty()) {
      throw entry.lacking("files");
    }
    List<PathGlob> globs = new ArrayList<>();
    for (YamlValue pattern : patterns) {
      if (!(pattern instanceof YamlValue.Scalar text)) {
        throw pattern.wrong("a pattern of paths such as archive/**");
      }
      try {
        globs.add(PathGlob.of(text.text()));
      } catch (IllegalArgumentException e) {
        throw pattern.wrong(String.valueOf(e.getMessage()));
      }
    }
    return globs;
  }
}
