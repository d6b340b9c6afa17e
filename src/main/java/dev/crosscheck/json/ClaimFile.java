package dev.crosscheck.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file with claims, one a line, or a {@code .json} file with one.
 *
 * @param claims what could be read, in the order of the file
 * @param problems what could not, each with file, line, JSON pointer, expected and found
 */
public record ClaimFile(List<Claim> claims, List<Problem> problems) {
  public ClaimFile {
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  /** Whether a JSON text is one claim, so that a file of it is no news item. */
  public static boolean isClaim(String json) {
    return SourceJson.topLevelText(json, "schema").filter(ClaimJson.VERSION::equals).isPresent();
  }

  /** Reads a file; a bad line is a problem and the rest is still read. */
  public static ClaimFile read(Path file) {
    return new Reading(file).read();
  }

  private static final class Reading {
    private final Path file;
    private final SchemaCheck check = new SchemaCheck(Schemas.CLAIMS);
    private final List<Claim> claims = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();

    Reading(Path file) {
      this.file = file;
    }

    ClaimFile read() {
      boolean single = file.toString().endsWith(".json");
      try (InputStream in = Files.newInputStream(file)) {
        if (single) {
          line(1, in.readAllBytes());
        } else {
          lines(in);
        }
        if (claims.isEmpty() && problems.isEmpty()) {
          problem("expected claims, found an empty file; fill or remove it");
        }
      } catch (IOException e) {
        problem("expected a readable file, found: " + e.getMessage());
      }
      return new ClaimFile(claims, problems);
    }

    private void lines(InputStream in) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      byte[] chunk = new byte[1 << 16];
      int number = 1;
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        int from = 0;
        for (int i = 0; i < n; i++) {
          if (chunk[i] == '\n') {
            line.write(chunk, from, i - from);
            line(number++, line.toByteArray());
            line.reset();
            from = i + 1;
          }
        }
        line.write(chunk, from, n - from);
      }
      line(number, line.toByteArray());
    }

    private void line(int number, byte[] bytes) {
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!json.isBlank()) {
          claim(number, JsonMappers.EXACT.readTree(json));
        }
      } catch (CharacterCodingException e) {
        problem("line " + number + ": expected UTF-8, found other bytes; save the file as UTF-8");
      } catch (JacksonException e) {
        MalformedException fault = JsonTree.malformed(e);
        problem(
            "line "
                + (number + fault.line() - 1)
                + ", column "
                + fault.column()
                + ": "
                + fault.getMessage());
      }
    }

    private void claim(int number, JsonNode json) {
      List<String> faults = check.problems(json);
      if (!faults.isEmpty()) {
        problem("line " + number + ", " + String.join("; ", faults));
        return;
      }
      try {
        Claim claim = new ClaimReader(json, file.getFileName() + ":" + number).read();
        Integer earlier = lineOfId.putIfAbsent(claim.id(), number);
        if (earlier != null) {
          throw new ClaimFault(
              "/id",
              "expected an id of its own, found \"" + claim.id() + "\" as in line " + earlier);
        }
        claims.add(claim);
      } catch (ClaimFault e) {
        problem("line " + number + ", " + e.getMessage());
      }
    }

    private void problem(String message) {
      problems.add(new Problem(file.toString(), message));
    }
  }
}
