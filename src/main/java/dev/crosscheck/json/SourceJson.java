package dev.crosscheck.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.crosscheck.model.MappedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value whose strings know where each of their characters stands in the file. */
public sealed interface SourceJson {
  /** A string, its escapes undone. */
  record Text(MappedText value) implements SourceJson {}

  /** A number, true, false or null, as written. */
  record Literal(String value) implements SourceJson {}

  /** An array. */
  record Array(List<SourceJson> items) implements SourceJson {
    public Array {
      items = List.copyOf(items);
    }
  }

  /** An object, its members in the order of the file. */
  record Fields(Map<String, SourceJson> members) implements SourceJson {
    public Fields {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** The member of that name, when this is an object that has it. */
  default Optional<SourceJson> get(String name) {
    return this instanceof Fields fields
        ? Optional.ofNullable(fields.members().get(name))
        : Optional.empty();
  }

  /** The string in the member of that name, when there is one. */
  default Optional<MappedText> text(String name) {
    return get(name).filter(Text.class::isInstance).map(t -> ((Text) t).value());
  }

  /** The elements, when this is an array. */
  default List<SourceJson> elements() {
    return this instanceof Array array ? array.items() : List.of();
  }

  /**
   * Reads one JSON value. Nesting deeper than 1,000 and repeated member names are rejected.
   *
   * @param json the notation, with its place in the file
   * @throws MalformedException when it is not JSON
   */
  static SourceJson parse(MappedText json) throws MalformedException {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(json.text())) {
      if (parser.nextToken() == null) {
        throw new MalformedException(1, 1, "expected a JSON value, found nothing");
      }
      SourceJson value = JsonTree.read(parser, json);
      if (parser.nextToken() != null) {
        JsonLocation at = parser.currentTokenLocation();
        throw new MalformedException(
            at.getLineNr(), at.getColumnNr(), "expected one JSON value, found a second one");
      }
      return value;
    } catch (JacksonException e) {
      throw JsonTree.malformed(e);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /** Whether a text is one JSON value. */
  static boolean isJson(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** The string in a member of the top-level object, when it can be read as far as that. */
  static Optional<String> topLevelText(String json, String name) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean wanted = parser.currentName().equals(name);
          if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
            return Optional.of(parser.getText());
          }
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** The names of the top-level object's members, as far as the text can be read. */
  static List<String> topLevelNames(String json) {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      return List.copyOf(names);
    }
    return List.copyOf(names);
  }
}
