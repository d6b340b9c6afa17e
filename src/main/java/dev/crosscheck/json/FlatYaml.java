package dev.crosscheck.json;

import dev.crosscheck.model.MappedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of the form {@code key: value}, where the value is whatever follows. */
final class FlatYaml {
  private static final Pattern ENTRY =
      Pattern.compile("(?<key>[A-Za-z][\\w-]*):(?:[ \\t]+(?<value>\\S.*?))?[ \\t]*");
  private static final Pattern NOTHING = Pattern.compile("---[ \\t]*|[ \\t]*(?:#.*)?");

  /** A value that YAML gives a meaning of its own is not taken literally. */
  private static final String SPECIAL = "[]{}>|*&!%@`";

  private static final Pattern LINE = Pattern.compile("(?<text>[^\r\n]*)(?:\r\n|\r|\n|\\z)");

  private FlatYaml() {}

  /** The entries, or nothing when some line is of another form or a key comes twice. */
  static Optional<YamlValue.Mapping> read(MappedText text) {
    Map<String, YamlValue.Mapping.Entry> entries = new LinkedHashMap<>();
    Matcher lines = LINE.matcher(text.text());
    for (int number = 1; lines.find(); number++) {
      Matcher line = ENTRY.matcher(text.text()).region(lines.start("text"), lines.end("text"));
      if (NOTHING.matcher(lines.group("text")).matches()) {
        continue;
      }
      if (!line.matches()) {
        return Optional.empty();
      }
      YamlValue.Scalar value = value(text, line, number, lines.start("text"));
      boolean special = !value.text().isEmpty() && SPECIAL.indexOf(value.text().charAt(0)) >= 0;
      if (special
          || entries.put(line.group("key"), new YamlValue.Mapping.Entry(value, number, 1))
              != null) {
        return Optional.empty();
      }
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new YamlValue.Mapping(entries, 1, 1));
  }

  /** The value without quotation marks around it. */
  private static YamlValue.Scalar value(MappedText text, Matcher line, int number, int lineStart) {
    String written = line.group("value");
    if (written == null) {
      return new YamlValue.Scalar("", null, number, line.end("key") - lineStart + 2);
    }
    int from = line.start("value");
    int to = line.end("value");
    char first = written.charAt(0);
    if (written.length() > 1
        && (first == '"' || first == '\'')
        && written.indexOf(first, 1) == written.length() - 1
        && written.indexOf('\\') < 0) {
      from++;
      to--;
    }
    MappedText mapped = from < to ? text.slice(from, to) : null;
    String value = mapped == null ? "" : mapped.text();
    return new YamlValue.Scalar(value, mapped, number, from - lineStart + 1);
  }
}
