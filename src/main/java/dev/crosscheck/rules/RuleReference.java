package dev.crosscheck.rules;

import java.util.List;

/** All rules on one Markdown page, from the comments and the metadata in their files. */
public final class RuleReference {
  private RuleReference() {}

  /**
   * The page: a table of all rules, then what each is for, what it reports and what it lets pass.
   *
   * @param rules in the order of the page
   */
  public static String markdown(List<RuleInfo> rules) {
    StringBuilder page =
        new StringBuilder("# Rules\n\n| rule | severity | reports |\n| --- | --- | --- |\n");
    for (RuleInfo rule : rules) {
      page.append(
          "| [%s](#%s) | %s | %s |\n"
              .formatted(rule.id(), rule.id(), severity(rule), cell(rule.title())));
    }
    for (RuleInfo rule : rules) {
      page.append("\n## ").append(rule.id()).append("\n\n");
      page.append(
          "%s Severity: %s.%s\n\n"
              .formatted(
                  text(rule.title().endsWith("?") ? rule.title() : rule.title() + "."),
                  severity(rule),
                  rule.since().isEmpty() ? "" : " Since " + rule.since() + "."));
      page.append("- **Why:** ").append(text(rule.why())).append('\n');
      page.append("- **Fires:** ").append(text(rule.fires())).append('\n');
      page.append("- **Silent:** ").append(text(rule.silent())).append('\n');
    }
    return page.toString();
  }

  private static String severity(RuleInfo rule) {
    return rule.severity().id() + (rule.enabledByDefault() ? "" : ", off by default");
  }

  private static String cell(String words) {
    return text(words).replace("|", "\\|");
  }

  /** Words that Markdown leaves as they are; a rule of one's own may say anything. */
  private static String text(String words) {
    return words
        .replace("\\", "\\\\")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("[", "\\[")
        .replace("`", "\\`");
  }
}
