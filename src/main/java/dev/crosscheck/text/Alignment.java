package dev.crosscheck.text;

import dev.crosscheck.model.MappedText;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Finds where in its notation each character of a decoded text stands. The decoding is done by the
 * library that knows the format; this follows it step by step and so proves each place right.
 */
final class Alignment {
  /** How a format writes characters that it cannot write as they are. */
  enum Notation {
    /** Character references, by name or number. */
    HTML,
    /** Character references, and a backslash before punctuation. */
    MARKDOWN
  }

  private static final int LONGEST_NAME = 40;

  private final MappedText origin;
  private final Notation notation;
  private final String decoded;
  private int to;
  private int at;
  private int done;

  private Alignment(MappedText origin, Notation notation, String decoded) {
    this.origin = origin;
    this.notation = notation;
    this.decoded = decoded;
  }

  /**
   * Adds {@code decoded}, which is written in the origin at {@code from} to {@code to}.
   *
   * @return false, having added nothing, when the notation does not give exactly that text
   */
  static boolean append(
      MappedText.Builder out,
      MappedText origin,
      int from,
      int to,
      String decoded,
      Notation notation) {
    Alignment dry = new Alignment(origin, notation, decoded);
    if (!dry.follow(null, from, to)) {
      return false;
    }
    return new Alignment(origin, notation, decoded).follow(out, from, to);
  }

  private boolean follow(
      MappedText.@org.jspecify.annotations.Nullable Builder out, int from, int end) {
    String raw = origin.text();
    at = from;
    to = end;
    while (done < decoded.length()) {
      int run = at;
      while (run < to
          && done + run - at < decoded.length()
          && plain(raw.charAt(run))
          && raw.charAt(run) == decoded.charAt(done + run - at)) {
        run++;
      }
      if (run > at) {
        if (out != null) {
          out.copy(at, run);
        }
        done += run - at;
        at = run;
        continue;
      }
      int had = done;
      int start = at;
      if (at >= to || !step(raw)) {
        return false;
      }
      if (out != null) {
        out.rewrite(decoded.substring(had, done), start, at);
      }
    }
    // Libraries strip white space from the ends of lines.
    while (at < to && Cleaner.space(raw.charAt(at))) {
      at++;
    }
    return at == to;
  }

  private boolean plain(char c) {
    return c != '&' && c != '\r' && (c != '\\' || notation == Notation.HTML);
  }

  /** Takes one character that may be written in another way. */
  private boolean step(String raw) {
    char c = raw.charAt(at);
    if (c == '&' && reference(raw)) {
      return true;
    }
    if (c == '\r' && decoded.charAt(done) == '\n') {
      boolean pair = at + 1 < to && raw.charAt(at + 1) == '\n';
      return take(pair ? 2 : 1, 1);
    }
    if (c == '\\'
        && notation == Notation.MARKDOWN
        && at + 1 < to
        && raw.charAt(at + 1) == decoded.charAt(done)
        && (raw.charAt(at + 1) != '\\' || at + 2 >= to || decoded.startsWith("\\", done))) {
      return take(2, 1);
    }
    return c == decoded.charAt(done) && take(1, 1);
  }

  private boolean take(int rawChars, int decodedChars) {
    at += rawChars;
    done += decodedChars;
    return true;
  }

  private boolean reference(String raw) {
    int end = at + 1;
    boolean number = end < to && raw.charAt(end) == '#';
    end += number ? 1 : 0;
    while (end < to && end - at < LONGEST_NAME && Character.isLetterOrDigit(raw.charAt(end))) {
      end++;
    }
    boolean closed = end < to && raw.charAt(end) == ';';
    if (number) {
      int stop = closed ? end + 1 : end;
      return matches(Parser.unescapeEntities(raw.substring(at, stop), false), stop);
    }
    String name = raw.substring(at + 1, end);
    if (closed && Entities.isNamedEntity(name) && matches(Entities.getByName(name), end + 1)) {
      return true;
    }
    for (int cut = name.length(); cut > 1; cut--) {
      String shorter = name.substring(0, cut);
      if (Entities.isBaseNamedEntity(shorter)
          && matches(Entities.getByName(shorter), at + 1 + cut)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String value, int end) {
    return !value.isEmpty() && decoded.startsWith(value, done) && take(end - at, value.length());
  }
}
