package dev.crosscheck.json;

import dev.crosscheck.model.MappedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Finds the place of each character of a scalar. */
final class YamlScalars {
  private final MappedText text;

  /** SnakeYAML counts code points, a Java string counts chars. */
  private final int[] charIndex;

  YamlScalars(MappedText text) {
    this.text = text;
    this.charIndex = new int[text.text().codePointCount(0, text.length()) + 1];
    for (int point = 0, i = 0; point < charIndex.length; point++) {
      charIndex[point] = i;
      i += i < text.length() ? Character.charCount(text.text().codePointAt(i)) : 0;
    }
  }

  YamlValue.Scalar read(ScalarNode node, int line, int column) {
    String value = node.getTag().equals(Tag.NULL) ? "" : node.getValue();
    return new YamlValue.Scalar(value, value.isEmpty() ? null : map(node, value), line, column);
  }

  private @Nullable MappedText map(ScalarNode node, String value) {
    int from = charIndex[Math.min(node.getStartMark().getIndex(), charIndex.length - 1)];
    int to = charIndex[Math.min(node.getEndMark().getIndex(), charIndex.length - 1)];
    boolean quoted =
        node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
            || node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    MappedText.Builder out = new MappedText.Builder(text);
    int at = quoted ? from + 1 : from;
    int end = quoted ? to - 1 : to;
    while (at < end && out.length() < value.length()) {
      int next = next(node.getScalarStyle(), value.charAt(out.length()), at);
      if (next - at == 1) {
        out.copy(at, next);
      } else if (next < 0 || next > end) {
        return null;
      } else {
        int point = value.codePointAt(out.length());
        out.rewrite(Character.toString(point), at, next);
      }
      at = next;
    }
    // Whatever was read is believed only when it gives the value that the parser gave.
    MappedText mapped = out.build();
    return mapped.text().equals(value) && (!quoted || at == end) ? mapped : null;
  }

  /** Where the notation of {@code wanted}, which starts at {@code at}, ends; -1 if not there. */
  private int next(ScalarStyle style, char wanted, int at) {
    String raw = text.text();
    char c = raw.charAt(at);
    if (style == ScalarStyle.SINGLE_QUOTED && c == '\'') {
      return wanted == '\'' ? at + 2 : -1;
    }
    if (style == ScalarStyle.DOUBLE_QUOTED && c == '\\' && at + 1 < raw.length()) {
      return at
          + switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
          };
    }
    return c == wanted ? at + 1 : -1;
  }
}
