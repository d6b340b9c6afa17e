package dev.crosscheck.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a YAML file, with the line on which it starts. Scalars are kept as written. */
public sealed interface YamlNode {
  /** Line in the file, from 1. */
  int line();

  /** What it is, for messages: "text", "a list", "a mapping". */
  String kind();

  /** A word, number, date or text; everything is read as text, {@code null} as an empty one. */
  record Scalar(String text, int line) implements YamlNode {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Fields by name, in the order of the file. */
  record Mapping(Map<String, YamlNode> fields, int line) implements YamlNode {
    @Override
    public String kind() {
      return "a mapping";
    }

    /** The field of that name. */
    public Optional<YamlNode> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }
  }

  /**
   * The first document of a YAML text; an empty mapping when there is none.
   *
   * @throws YamlException when it is not well-formed or repeats a field
   */
  static YamlNode parse(String yaml) throws YamlException {
    YAMLFactory factory =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(yaml)) {
      return parser.nextToken() == null ? new Mapping(Map.of(), 1) : value(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String first = e.getOriginalMessage().lines().findFirst().orElse("not well-formed");
      throw new YamlException(first, line);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private static YamlNode value(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Sequence(items, line);
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, YamlNode> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new Mapping(fields, line);
    }
    return new Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getText(), line);
  }
}
