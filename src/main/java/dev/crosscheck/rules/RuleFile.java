package dev.crosscheck.rules;

import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule file read as a text, without the rule compiler: its metadata and the comment above the
 * rule. This is all that listing and explaining rules needs, so neither loads the compiler.
 *
 * @param info what the file says of its rule
 * @param text the whole file
 * @param masked the file with comments and the insides of strings blanked out, same length
 */
record RuleFile(RuleInfo info, String text, String masked) {
  static final String SUFFIX = ".drl";
  private static final Pattern RULE =
      Pattern.compile("(?m)^[ \\t]*rule[ \\t]+(\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"']+)");
  private static final Pattern BODY = Pattern.compile("(?m)\\b(when|then)\\b");
  private static final Pattern TAG = Pattern.compile("@([A-Za-z]+)\\s*\\(");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** A rule in the file: its name and where it begins. */
  private record Head(String name, int offset) {}

  /**
   * Reads a rule file.
   *
   * @param path as shown in messages; its last part names the rule
   * @throws RuleException when it does not hold exactly one rule with its metadata
   */
  static RuleFile of(String path, String text) {
    List<Problem> problems = new ArrayList<>();
    String masked = Masking.mask(text);
    String id = stem(path);
    if (!ID.matcher(id).matches()) {
      problems.add(
          new Problem(
              path,
              "a rule file is named after its rule in lower-case words joined by hyphens, such as"
                  + " figure-conflict.drl; found '"
                  + id
                  + "'. Rename the file and the rule."));
    }
    Head head = head(path, text, masked, id, problems);
    if (head == null) {
      throw new RuleException(problems);
    }
    int line = lineAt(text, head.offset());
    Map<String, String> tags = tags(text, masked, head.offset());
    Severity severity = severity(path, line, tags.get("severity"), problems);
    String title = required(path, line, "title", "a line for lists", tags, problems);
    boolean enabled = enabled(path, line, tags.get("enabled"), problems);
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    RuleComment comment = RuleComment.above(text, head.offset());
    return new RuleFile(
        new RuleInfo(
            id,
            title,
            severity,
            enabled,
            tags.getOrDefault("since", ""),
            comment.why(),
            comment.fires(),
            comment.silent(),
            path,
            line),
        text,
        masked);
  }

  /** Id of the rule that a rule or helper rule of that name belongs to. */
  static String idOf(String ruleName) {
    int slash = ruleName.indexOf('/');
    return slash < 0 ? ruleName : ruleName.substring(0, slash);
  }

  /** Line of a character, from 1. */
  static int lineAt(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static String stem(String path) {
    String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  private static @Nullable Head head(
      String path, String text, String masked, String id, List<Problem> problems) {
    Head main = null;
    List<Head> strangers = new ArrayList<>();
    Matcher rules = RULE.matcher(masked);
    while (rules.find()) {
      String name = unquote(text.substring(rules.start(1), rules.end(1)));
      Head head = new Head(name, rules.start(1));
      if (name.equals(id)) {
        if (main != null) {
          problems.add(at(path, text, head, "the rule '" + id + "' stands here a second time."));
        }
        main = main == null ? head : main;
      } else if (!idOf(name).equals(id)) {
        strangers.add(head);
      }
    }
    if (main == null && strangers.isEmpty()) {
      problems.add(
          new Problem(path, "no rule found. Expected: rule \"" + id + "\" … when … then … end."));
    } else if (main == null && strangers.size() == 1) {
      problems.add(
          at(
              path,
              text,
              strangers.get(0),
              "the rule is called '"
                  + strangers.get(0).name()
                  + "' but the file '"
                  + id
                  + SUFFIX
                  + "'. Give both the same name."));
    } else {
      for (Head stranger : strangers) {
        problems.add(
            at(
                path,
                text,
                stranger,
                "a file holds one rule, here '"
                    + id
                    + "'. Move '"
                    + stranger.name()
                    + "' to its own file, or name it '"
                    + id
                    + "/…' when it only helps this one."));
      }
    }
    return main;
  }

  private static Problem at(String path, String text, Head head, String message) {
    return new Problem(path, "line " + lineAt(text, head.offset()) + ": " + message);
  }

  private static Map<String, String> tags(String text, String masked, int from) {
    Matcher body = BODY.matcher(masked);
    int to = body.find(from) ? body.start() : masked.length();
    Map<String, String> tags = new LinkedHashMap<>();
    Matcher tag = TAG.matcher(masked).region(from, to);
    while (tag.find()) {
      int close = masked.indexOf(')', tag.end());
      if (close >= 0 && close < to) {
        tags.put(tag.group(1), unquote(text.substring(tag.end(), close).strip()));
      }
    }
    return tags;
  }

  private static String required(
      String path,
      int line,
      String name,
      String what,
      Map<String, String> tags,
      List<Problem> problems) {
    String value = tags.getOrDefault(name, "");
    if (value.isBlank()) {
      problems.add(
          new Problem(
              path,
              "line "
                  + line
                  + ": @"
                  + name
                  + "(…) is missing, "
                  + what
                  + ". Add it below the name of the rule."));
    }
    return value;
  }

  private static Severity severity(
      String path, int line, @Nullable String value, List<Problem> problems) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(value == null ? "" : value.toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    problems.add(
        new Problem(
            path,
            "line "
                + line
                + (value == null
                    ? ": @severity(…) is missing. Add"
                    : ": '" + value + "' is not a severity. Write")
                + " @severity(error), @severity(warning) or @severity(note) below the name of the"
                + " rule."));
    return Severity.NOTE;
  }

  private static boolean enabled(
      String path, int line, @Nullable String value, List<Problem> problems) {
    if (value != null && !value.equals("true") && !value.equals("false")) {
      problems.add(
          new Problem(
              path, "line " + line + ": @enabled takes true or false, found '" + value + "'."));
    }
    return !"false".equals(value);
  }

  private static String unquote(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
