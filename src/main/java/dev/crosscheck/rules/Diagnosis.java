package dev.crosscheck.rules;

import dev.crosscheck.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * What the rule compiler says, in the words and lines of the rule file. Its messages speak of
 * generated code, have no line, or end in a stack trace; the word they complain about is looked up
 * in the file.
 */
final class Diagnosis {
  private static final Pattern SYNTAX =
      Pattern.compile("(?s)(?:\\[ERR \\d+] )?Line (\\d+):\\d+ (.*)");
  private static final Pattern FIELD =
      Pattern.compile("Unable to (?:parse left part of expression:|Analyse Expression) *(.*?):? *");
  private static final Pattern MEMBER =
      Pattern.compile("Unknown field (\\w+) on class (?:\\w+\\.)*(\\w+)");
  private static final Pattern TYPE = Pattern.compile("Unable to find class: (.+)");
  private static final Pattern CONSEQUENCE =
      Pattern.compile("(?s)Unable to parse consequence.*?\\(line (\\d+),col \\d+\\) (.*?)");
  private static final Pattern METHOD = Pattern.compile("The method (\\w+)\\(.*");
  private static final Pattern UNRESOLVED = Pattern.compile("(\\S+) cannot be resolved.*");

  private final RuleFile file;
  private final List<Problem> problems = new ArrayList<>();

  private Diagnosis(RuleFile file) {
    this.file = file;
  }

  /** Problems for the errors of a compilation of this file. */
  static List<Problem> of(RuleFile file, List<Message> errors) {
    Diagnosis diagnosis = new Diagnosis(file);
    for (Message error : errors) {
      diagnosis.add(error);
    }
    if (diagnosis.problems.isEmpty()) {
      diagnosis.put(file.info().line(), firstLine(errors.get(0).getText()));
    }
    return diagnosis.problems.stream().distinct().toList();
  }

  /** Problems for a compiler that gave up on this file. */
  static List<Problem> of(RuleFile file, RuntimeException failure) {
    Diagnosis diagnosis = new Diagnosis(file);
    int unit = diagnosis.find("\\bunit\\b");
    if (unit > 0) {
      diagnosis.put(unit, "'unit' is a reserved word of the rule language. Write countedIn.");
    } else {
      diagnosis.put(
          file.info().line(),
          "the rule compiler cannot read this rule ("
              + firstLine(String.valueOf(failure.getMessage()))
              + "). Check brackets, quotation marks and commas between when and then.");
    }
    return diagnosis.problems;
  }

  private void add(Message error) {
    String text = error.getText();
    Matcher syntax = SYNTAX.matcher(text);
    Matcher field = FIELD.matcher(firstLine(text));
    Matcher member = MEMBER.matcher(firstLine(text));
    Matcher type = TYPE.matcher(firstLine(text));
    Matcher consequence = CONSEQUENCE.matcher(text);
    if (syntax.matches()) {
      put(
          Integer.parseInt(syntax.group(1)),
          "the rule cannot be read here: "
              + firstLine(syntax.group(2))
              + ". Check the brackets and commas of the line above, and that the rule ends in end.");
    } else if (field.matches()) {
      field(field.group(1));
    } else if (member.matches()) {
      put(find("\\b" + member.group(1) + "\\b"), Facts.missing(member.group(2), member.group(1)));
    } else if (type.matches()) {
      put(
          find("\\b" + Pattern.quote(type.group(1)) + "\\b"),
          "there is no kind of fact called '"
              + type.group(1)
              + "'. Rules see the claims and comparisons of dev.crosscheck.model; import it and"
              + " check the spelling.");
    } else if (consequence.matches()) {
      put(
          thenLine() + Integer.parseInt(consequence.group(1)) - 1,
          "what follows then is not Java: "
              + firstLine(consequence.group(2))
              + ". Check brackets, commas and semicolons.");
    } else if (error.getLine() > 0 && error.getPath().endsWith(".java")) {
      java(firstLine(text));
    } else if (!text.startsWith("Parser returned") && !text.startsWith("Java source of")) {
      put(error.getLine(), firstLine(text));
    }
  }

  private void field(String expression) {
    int line = find(loosely(expression));
    put(
        line,
        "'"
            + expression
            + "' cannot be read: "
            + Facts.advice(file.masked(), lineStart(line), expression));
  }

  private void java(String message) {
    if (message.contains("alphaIndexedBy") || message.contains("betaIndexedBy")) {
      put(
          find("\\bwhen\\b"),
          "a condition below compares values of two types, such as a text with one of a fixed list."
              + " Import the list and write, for instance, scope == Scope.CUMULATIVE.");
      return;
    }
    Matcher name = METHOD.matcher(message);
    if (!name.matches()) {
      name = UNRESOLVED.matcher(message);
    }
    int line = name.matches() ? find(Pattern.quote(name.group(1))) : 0;
    put(line > 0 ? line : thenLine(), message + ". Check the names and types used in this line.");
  }

  /** The expression as the compiler prints it, whose white space may differ from the file's. */
  private static String loosely(String expression) {
    StringBuilder pattern = new StringBuilder();
    for (String word : expression.split("\"[^\"]*\"|\\s+")) {
      if (!word.isEmpty()) {
        pattern.append(pattern.length() == 0 ? "" : "\\s*").append(Pattern.quote(word));
      }
    }
    return pattern.toString();
  }

  /** First line of the rule that has the pattern; 0 when none has. */
  private int find(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(file.masked());
    return matcher.find(lineStart(file.info().line()))
        ? RuleFile.lineAt(file.text(), matcher.start())
        : 0;
  }

  private int thenLine() {
    return Math.max(file.info().line(), find("\\bthen\\b"));
  }

  private int lineStart(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = file.text().indexOf('\n', start) + 1;
    }
    return start;
  }

  private void put(int line, String message) {
    int known = line > 0 ? line : file.info().line();
    problems.add(new Problem(file.info().source(), "line " + known + ": " + message));
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("").strip();
  }
}
