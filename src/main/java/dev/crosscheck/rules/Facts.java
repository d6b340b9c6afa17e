package dev.crosscheck.rules;

import dev.crosscheck.model.Claim;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule can ask of a fact, for messages about a field that is not there. */
final class Facts {
  private static final Pattern OPEN = Pattern.compile("([A-Z]\\w*)\\s*\\(");
  private static final Pattern FIRST_WORD = Pattern.compile("!*([A-Za-z]\\w*).*", Pattern.DOTALL);

  private Facts() {}

  /**
   * What is wrong with {@code expression}, which stands after {@code offset} in the pattern of some
   * fact.
   */
  static String advice(String masked, int offset, String expression) {
    Matcher word = FIRST_WORD.matcher(expression);
    String fact = factAround(masked, offset);
    List<String> fields = fields(fact);
    return !word.matches() || fields.isEmpty() || fields.contains(word.group(1))
        ? "check the names, the types on both sides, and that every $name is bound above."
        : missing(fact, word.group(1));
  }

  /** That a fact has no such field, and which it has. */
  static String missing(String fact, String field) {
    List<String> fields = fields(fact);
    String nearest =
        fields.stream()
            .min(Comparator.comparingInt(f -> RuleCatalogue.distance(f, field)))
            .map(name -> " Did you mean '" + name + "'?")
            .orElse("");
    return "the %s has no '%s'.%s It has %s."
        .formatted(fact, field, nearest, String.join(", ", fields));
  }

  private static String factAround(String masked, int offset) {
    int lineEnd = masked.indexOf('\n', offset);
    Matcher open = OPEN.matcher(masked).region(0, lineEnd < 0 ? masked.length() : lineEnd);
    String last = "";
    while (open.find()) {
      last = open.group(1);
    }
    return last;
  }

  private static List<String> fields(String fact) {
    try {
      Class<?> type = Class.forName(Claim.class.getPackageName() + "." + fact);
      return Arrays.stream(type.getMethods())
          .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class)
          .filter(m -> m.getDeclaringClass() != Object.class)
          .map(Method::getName)
          .filter(n -> !List.of("hashCode", "toString", "unit").contains(n))
          .distinct()
          .sorted()
          .toList();
    } catch (ClassNotFoundException e) {
      return List.of();
    }
  }
}
