package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosscheck.config.Config;
import dev.crosscheck.config.ConfigException;
import dev.crosscheck.model.Casualties;
import dev.crosscheck.model.CountPolicy;
import dev.crosscheck.model.Level;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader take and refuse the same files. */
class ConfigSchemaTest {
  private final SchemaCheck schema = new SchemaCheck(Schemas.CONFIG);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema: crosscheck/config/1",
        "schema:\nseverity:\npaths:\ncasualties:",
        "severity: {toll-falls: error, mine: off, all: note, a: warning}",
        "paths: []",
        "paths: [{files: archive/**, severity: {all: off}}]",
        "paths: [{files: ['*.md', '{a,b}/x'], severity: {toll-falls: note}}]",
        "casualties: ask",
        "casualties: killed",
        "casualties: killed-and-injured",
        "counts:",
        "counts: {policy: , sources: , tolerance: }",
        "counts: {policy: report}",
        "counts: {policy: range, sources: [health ministry]}",
        "counts: {policy: conservative, sources: []}",
        "counts: {policy: best-low-high}",
        "counts: {policy: source-precedence, sources: [health ministry, Red Cross]}",
        "counts: {tolerance: {killed: 0, displaced: 5%, aid-truck: 2.5, all: 0.5%}}",
        "counts: {tolerance: {killed: 100%}}",
      })
  void bothTake(String yaml) throws MalformedException {
    assertThat(schema.problems(json(Yaml.mapping(yaml)))).isEmpty();
    assertThat(read(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema: crosscheck/config/2",
        "schema: [crosscheck/config/1]",
        "colour: red",
        "severity: off",
        "severity: [toll-falls]",
        "severity: {toll-falls: loud}",
        "severity: {toll-falls: Error}",
        "severity: {toll-falls: }",
        "severity: {toll-falls: {a: off}}",
        "paths: archive/**",
        "paths: {files: a}",
        "paths: [archive/**]",
        "paths: [{files: a}]",
        "paths: [{files: a, severity: }]",
        "paths: [{files: a, severity: off}]",
        "paths: [{files: '', severity: {all: off}}]",
        "paths: [{files: [], severity: {all: off}}]",
        "paths: [{files: [['a']], severity: {all: off}}]",
        "paths: [{files: {a: b}, severity: {all: off}}]",
        "paths: [{files: /a, severity: {all: off}}]",
        "paths: [{files: a/, severity: {all: off}}]",
        "paths: [{files: 'a\\b', severity: {all: off}}]",
        "paths: [{files: 'a{b', severity: {all: off}}]",
        "paths: [{files: 'a{b,{c}}', severity: {all: off}}]",
        "paths: [{severity: {all: off}}]",
        "paths: [{files: a, severity: {all: off}, more: x}]",
        "casualties: dead",
        "casualties: [killed]",
        "counts: range",
        "counts: {policy: loud}",
        "counts: {policy: [range]}",
        "counts: {colour: red}",
        "counts: {policy: source-precedence}",
        "counts: {policy: source-precedence, sources: }",
        "counts: {policy: source-precedence, sources: []}",
        "counts: {sources: police}",
        "counts: {sources: [police, police]}",
        "counts: {sources: ['']}",
        "counts: {sources: [' ']}",
        "counts: {sources: [[police]]}",
        "counts: {tolerance: 5%}",
        "counts: {tolerance: {killed: some}}",
        "counts: {tolerance: {killed: }}",
        "counts: {tolerance: {killed: -1}}",
        "counts: {tolerance: {killed: 101%}}",
        "counts: {tolerance: {killed: 5 %}}",
        "counts: {tolerance: {killed: [5%]}}",
        "counts: {tolerance: {Killed: 5%}}",
        "counts: {tolerance: {aid truck: 5%}}",
      })
  void bothRefuse(String yaml) throws MalformedException {
    assertThat(schema.problems(json(Yaml.mapping(yaml)))).isNotEmpty();
    assertThat(read(yaml)).isFalse();
  }

  @Test
  void theSchemaKnowsTheModelsNames() throws IOException {
    same("/$defs/levels/additionalProperties/enum", Level.values(), Level::id);
    same("/properties/casualties/enum", Casualties.values(), Casualties::id);
    same("/properties/counts/properties/policy/enum", CountPolicy.values(), CountPolicy::id);
  }

  private static <E> void same(String pointer, E[] values, Function<E, String> id)
      throws IOException {
    JsonNode known = new ObjectMapper().readTree(Schemas.CONFIG.text()).at(pointer);

    assertThat(known.valueStream().filter(JsonNode::isTextual).map(JsonNode::asText))
        .containsExactlyElementsOf(Arrays.stream(values).map(id).toList());
  }

  private static boolean read(String yaml) {
    try {
      return !Config.parse(yaml, Config.NAME).name().isEmpty();
    } catch (ConfigException e) {
      return false;
    }
  }

  /** As an editor with a YAML 1.2 plug-in sees the file. */
  private static JsonNode json(YamlValue value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof YamlValue.Mapping mapping) {
      ObjectNode object = nodes.objectNode();
      mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
      return object;
    } else if (value instanceof YamlValue.Items items) {
      ArrayNode array = nodes.arrayNode();
      items.values().forEach(item -> array.add(json(item)));
      return array;
    }
    String text = ((YamlValue.Scalar) value).text();
    return text.isEmpty()
        ? nodes.nullNode()
        : text.matches("-?[0-9]+(\\.[0-9]+)?")
            ? nodes.numberNode(new BigDecimal(text))
            : nodes.textNode(text);
  }
}
