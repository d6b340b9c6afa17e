package dev.crosscheck.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Validates JSON against one of the shipped schemas, in words that a user understands. */
final class SchemaCheck {
  private static final int LONGEST = 60;

  private final Schema schema;
  private final List<String> names;

  SchemaCheck(Schemas which) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(which.text(), InputFormat.JSON);
    this.names =
        schema.getSchemaNode().findValues("properties").stream()
            .flatMap(p -> p.propertyStream().map(Map.Entry::getKey))
            .distinct()
            .toList();
  }

  /** What is wrong, each with its JSON pointer; empty when nothing is. */
  List<String> problems(JsonNode json) {
    Optional<String> number = unreasonable(json, "");
    if (number.isPresent()) {
      return List.of(number.get());
    }
    return schema.validate(json).stream().map(this::message).distinct().toList();
  }

  /** Numbers with thousands of digits are an attack, not a figure; found before any arithmetic. */
  private static Optional<String> unreasonable(JsonNode node, String pointer) {
    if (node.isBigDecimal()) {
      int scale = node.decimalValue().scale();
      return Math.abs((long) scale) > 40 || node.decimalValue().precision() > 60
          ? Optional.of(pointer + ": expected a number of at most 40 digits, found a longer one")
          : Optional.empty();
    }
    List<Optional<String>> inner = new ArrayList<>();
    node.properties()
        .forEach(e -> inner.add(unreasonable(e.getValue(), pointer + "/" + e.getKey())));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        inner.add(unreasonable(node.get(i), pointer + "/" + i));
      }
    }
    return inner.stream().flatMap(Optional::stream).findFirst();
  }

  private String message(Error error) {
    String pointer = error.getInstanceLocation().toString();
    String where = pointer.isEmpty() ? "the claim" : pointer;
    JsonNode rule = error.getSchemaNode();
    String found = error.getInstanceNode() == null ? "nothing" : shown(error.getInstanceNode());
    String keyword = String.valueOf(error.getKeyword());
    return switch (keyword) {
      case "type" -> where + ": expected " + words(rule) + ", found " + found;
      case "required" ->
          where + ": expected the property \"" + error.getProperty() + "\", found none; add it";
      case "const" -> where + ": expected " + shown(rule) + ", found " + found;
      case "enum" ->
          where + ": expected one of " + words(rule) + ", found " + found + hint(error, rule);
      case "additionalProperties", "propertyNames" -> {
        String name = String.valueOf(error.getProperty());
        yield where
            + ": expected only properties that belong here, found \""
            + name
            + "\""
            + Nearest.hint(name, names);
      }
      case "pattern" -> where + ": expected a text like " + shown(rule) + ", found " + found;
      case "minLength" -> where + ": expected a text that is not empty, found " + found;
      case "minimum" -> where + ": expected " + shown(rule) + " or more, found " + found;
      case "maximum" -> where + ": expected " + shown(rule) + " or less, found " + found;
      default -> where + ": " + error.getMessage();
    };
  }

  private static String hint(Error error, JsonNode allowed) {
    return error.getInstanceNode() == null
        ? ""
        : Nearest.hint(error.getInstanceNode().asText(), texts(allowed).toList());
  }

  private static String words(JsonNode rule) {
    return String.join(rule.size() > 3 ? ", " : " or ", texts(rule).toList());
  }

  private static Stream<String> texts(JsonNode rule) {
    return rule.isArray() ? rule.valueStream().map(JsonNode::asText) : Stream.of(rule.asText());
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
