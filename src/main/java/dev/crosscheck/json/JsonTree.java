package dev.crosscheck.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.crosscheck.model.MappedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds {@link SourceJson} from Jackson's tokens; Jackson limits the depth of the recursion. */
final class JsonTree {
  private JsonTree() {}

  static SourceJson read(JsonParser parser, MappedText json) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, SourceJson> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, read(parser, json));
      }
      return new SourceJson.Fields(members);
    }
    if (token == JsonToken.START_ARRAY) {
      List<SourceJson> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, json));
      }
      return new SourceJson.Array(items);
    }
    if (token == JsonToken.VALUE_STRING) {
      int quote = (int) parser.currentTokenLocation().getCharOffset();
      // Asking for the text makes the parser read the string to its end and so check it.
      return new SourceJson.Text(unescape(json, quote + 1, parser.getText().length()));
    }
    return new SourceJson.Literal(parser.getText());
  }

  /** Undoes the escapes of the string that starts at {@code from} and has {@code length} chars. */
  private static MappedText unescape(MappedText json, int from, int length) {
    String raw = json.text();
    MappedText.Builder out = new MappedText.Builder(json);
    int at = from;
    while (out.length() < length) {
      if (raw.charAt(at) != '\\') {
        int end = at;
        while (end < raw.length() && end - at < length - out.length() && raw.charAt(end) != '\\') {
          end++;
        }
        out.copy(at, end);
        at = end;
        continue;
      }
      int end = at + (raw.charAt(at + 1) == 'u' ? 6 : 2);
      char first = escaped(raw, at);
      if (Character.isHighSurrogate(first) && raw.startsWith("\\u", end)) {
        char second = escaped(raw, end);
        if (Character.isLowSurrogate(second)) {
          // Two escapes, one character: neither half has a place of its own.
          out.rewrite(String.valueOf(new char[] {first, second}), at, end + 6);
          at = end + 6;
          continue;
        }
      }
      // A lone surrogate is no character; it would make the output unwritable.
      out.rewrite(Character.isSurrogate(first) ? "\uFFFD" : String.valueOf(first), at, end);
      at = end;
    }
    return out.build();
  }

  private static char escaped(String raw, int backslash) {
    char c = raw.charAt(backslash + 1);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> (char) Integer.parseInt(raw.substring(backslash + 2, backslash + 6), 16);
      default -> c;
    };
  }

  static MalformedException malformed(JacksonException e) {
    JsonLocation at = e.getLocation();
    return new MalformedException(
        at == null ? 1 : Math.max(1, at.getLineNr()),
        at == null ? 1 : Math.max(1, at.getColumnNr()),
        "expected JSON, found a fault: " + plain(e.getOriginalMessage()));
  }

  /** The parser's own words without its advice to programmers. */
  static String plain(String message) {
    String first = message.replaceFirst(" \\(for .*|, from `[^`]*`", "").strip();
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
