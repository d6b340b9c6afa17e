package dev.crosscheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Severity;
import org.junit.jupiter.api.Test;

/** A rule file gives its metadata and its comment without being compiled. */
class RuleFileTest {
  @Test
  void readsMetadataAndBlockComment() {
    RuleInfo info =
        RuleFile.of(
                "own/late-figure.drl",
                """
                package p;
                // rule "not-this" in a comment
                /*
                 * Why: Readers ask
                 *      when.
                 * Fires: Always: each time.
                 * Silent: Never.
                 */
                rule "late-figure"
                  @title("Late, and (not) \\"sure\\"")
                  @severity( warning )
                  @since(1.2) @enabled(false)
                when
                  $s : String(this == "rule \\"nor-this\\"")
                then
                end
                """)
            .info();

    assertThat(info.id()).isEqualTo("late-figure");
    assertThat(info.title()).startsWith("Late, and (not)");
    assertThat(info.severity()).isEqualTo(Severity.WARNING);
    assertThat(info.enabledByDefault()).isFalse();
    assertThat(info.since()).isEqualTo("1.2");
    assertThat(info.why()).isEqualTo("Readers ask when.");
    assertThat(info.fires()).isEqualTo("Always: each time.");
    assertThat(info.silent()).isEqualTo("Never.");
    assertThat(info.source()).isEqualTo("own/late-figure.drl");
    assertThat(info.line()).isEqualTo(9);
  }

  @Test
  void readsLineCommentsAndDoesWithoutAny() {
    String rule = "rule late-figure @title(Late) @severity(note) when then end";

    assertThat(
            RuleFile.of("late-figure.drl", "// Why: so.\n//   And so.\n// Fires: often.\n" + rule)
                .info())
        .satisfies(
            info -> {
              assertThat(info.why()).isEqualTo("so. And so.");
              assertThat(info.fires()).isEqualTo("often.");
              assertThat(info.silent()).isEmpty();
              assertThat(info.title()).isEqualTo("Late");
            });
    assertThat(RuleFile.of("late-figure.drl", rule).info().why()).isEmpty();
  }

  @Test
  void masksCommentsAndStringsButNotApostrophes() {
    assertThat(Masking.mask("a /* b\nc */ d // e\n\"f\\\"g\" 'h' it's so\n\"\"\"\nx\n\"\"\" y"))
        .isEqualTo("a     \n     d     \n\"    \" ' ' it's so\n\"\"\"\n \n\"\"\" y");
    assertThat(Masking.mask("/* open")).isBlank();
    assertThat(Masking.mask("\"open")).isEqualTo("\"open");
  }
}
