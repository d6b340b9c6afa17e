package dev.crosscheck.json;

import dev.crosscheck.model.MappedText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads the plain part of YAML: mappings, lists, scalars. Anchors, aliases, custom tags, repeated
 * keys and deep nesting are rejected, so that a file means what it shows and none can blow up.
 */
public final class Yaml {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_CODE_POINTS = 16 << 20;

  private final MappedText text;
  private final YamlScalars scalars;

  private Yaml(MappedText text) {
    this.text = text;
    this.scalars = new YamlScalars(text);
  }

  /** As {@link #mapping(MappedText)}, for a text of its own. */
  public static YamlValue.Mapping mapping(String text) throws MalformedException {
    return mapping(MappedText.verbatim(text, 0));
  }

  /**
   * Reads a text that is one mapping; an empty text is an empty mapping.
   *
   * @param text the YAML with its place in the file
   * @throws MalformedException when it is not YAML, or YAML of another kind
   */
  public static YamlValue.Mapping mapping(MappedText text) throws MalformedException {
    return new Yaml(text).read();
  }

  /**
   * Reads the metadata of a document. As {@link #mapping(MappedText)}, but when the text is no YAML
   * and consists of lines {@code key: value} only, each value reaches to the end of its line:
   * headlines have colons, and few writers know that YAML then wants quotation marks.
   *
   * @throws MalformedException when it is not YAML and not such lines
   */
  public static YamlValue.Mapping metadata(MappedText text) throws MalformedException {
    try {
      return mapping(text);
    } catch (MalformedException e) {
      return FlatYaml.read(text).orElseThrow(() -> e);
    }
  }

  private YamlValue.Mapping read() throws MalformedException {
    Node root = compose();
    if (root == null || (root instanceof ScalarNode s && s.getValue().isEmpty())) {
      return new YamlValue.Mapping(Map.of(), 1, 1);
    }
    YamlValue value = convert(root);
    if (value instanceof YamlValue.Mapping mapping) {
      return mapping;
    }
    throw value.wrong("keys with values (\"key: value\")");
  }

  private @Nullable Node compose() throws MalformedException {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(MAX_CODE_POINTS);
    try {
      return new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text.text()));
    } catch (MarkedYAMLException e) {
      Mark at = e.getProblemMark();
      throw new MalformedException(
          at == null ? 1 : at.getLine() + 1,
          at == null ? 1 : at.getColumn() + 1,
          "expected YAML, found a fault: " + problem(e) + hint(e));
    } catch (YAMLException e) {
      String message = String.valueOf(e.getMessage());
      throw new MalformedException(
          1, 1, "expected YAML, found a fault: " + message.lines().findFirst().orElse(message));
    }
  }

  /** SnakeYAML says some of its problems as the end of a sentence: "but found another document". */
  private static String problem(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    return problem.startsWith("but ") && e.getContext() != null
        ? e.getContext() + " " + problem
        : problem;
  }

  /** The most common slip: a colon in an unquoted headline. */
  private static String hint(MarkedYAMLException e) {
    return String.valueOf(e.getProblem()).contains("mapping values are not allowed")
        ? "; put a value that contains \": \" in quotation marks"
        : "";
  }

  private YamlValue convert(Node node) throws MalformedException {
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    if (node.getAnchor() != null) {
      throw new MalformedException(
          line, column, "expected a value, found the anchor &" + node.getAnchor() + "; repeat it");
    }
    if (!node.getTag().startsWith(Tag.PREFIX)) {
      throw new MalformedException(
          line, column, "expected a plain value, found the tag " + node.getTag().getValue());
    }
    if (node instanceof MappingNode mapping) {
      return entries(mapping, line, column);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> values = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        values.add(convert(item));
      }
      return new YamlValue.Items(values, line, column);
    }
    return scalars.read((ScalarNode) node, line, column);
  }

  private YamlValue.Mapping entries(MappingNode node, int line, int column)
      throws MalformedException {
    Map<String, YamlValue.Mapping.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      YamlValue key = convert(tuple.getKeyNode());
      if (!(key instanceof YamlValue.Scalar name)) {
        throw key.wrong("a name as key");
      }
      YamlValue value = convert(tuple.getValueNode());
      if (entries.put(name.text(), new YamlValue.Mapping.Entry(value, name.line(), name.column()))
          != null) {
        throw new MalformedException(
            name.line(),
            name.column(),
            "expected each key once, found \"" + name.text() + "\" again; keep one of them");
      }
    }
    return new YamlValue.Mapping(entries, line, column);
  }
}
