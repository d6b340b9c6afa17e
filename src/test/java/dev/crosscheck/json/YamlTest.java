package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class YamlTest {
  private static MalformedException fault(String yaml) {
    MalformedException e = catchThrowableOfType(MalformedException.class, () -> Yaml.mapping(yaml));
    assertThat(e).as("a fault in %s", yaml).isNotNull();
    return e;
  }

  @Test
  void mappingsListsAndScalarsKeepTheirPlace() throws MalformedException {
    YamlValue.Mapping yaml =
        Yaml.mapping("name: pier\nentries:\n  - id: a1\n    reason: it's old\n  - id: a2\n");
    YamlValue second = yaml.items("entries").get(1);

    assertThat(yaml.required("name")).isEqualTo("pier");
    assertThat(second).isInstanceOf(YamlValue.Mapping.class);
    assertThat(second.line()).isEqualTo(5);
    assertThat(second.column()).isEqualTo(5);
    assertThat(((YamlValue.Mapping) second).required("id")).isEqualTo("a2");
  }

  @Test
  void anEmptyTextIsAnEmptyMapping() throws MalformedException {
    assertThat(Yaml.mapping("").entries()).isEmpty();
    assertThat(Yaml.mapping("# nothing\n").entries()).isEmpty();
    assertThat(Yaml.mapping("---\n").entries()).isEmpty();
  }

  @Test
  void charactersOfScalarsAreFoundAlsoAfterOtherPlanes() throws MalformedException {
    MappedText text = MappedText.verbatim("a: \uD83D\uDEA2\nb: 'it''s'\n", 100);
    MappedText mapped =
        Objects.requireNonNull(Yaml.mapping(text).scalar("b").orElseThrow().mapped());

    assertThat(mapped.text()).isEqualTo("it's");
    assertThat(mapped.span()).isEqualTo(new Span(109, 114));
    assertThat(mapped.span(2, 3)).isEqualTo(new Span(111, 113));
  }

  @Test
  void faultsSayWhereAndWhat() {
    assertThat(fault("a: b: c").located())
        .isEqualTo(
            "line 1, column 5: expected YAML, found a fault: mapping values are not allowed here;"
                + " put a value that contains \": \" in quotation marks");
    assertThat(fault("a: 1\na: 2").located())
        .isEqualTo("line 2, column 1: expected each key once, found \"a\" again; keep one of them");
    assertThat(fault("- a").getMessage())
        .isEqualTo("expected keys with values (\"key: value\"), found a list");
    assertThat(fault("? [a]\n: b").getMessage()).contains("expected a name as key");
    assertThat(fault("a: \u0001").getMessage()).contains("expected YAML");
  }

  @Test
  void whatCouldBlowUpIsRejected() {
    assertThat(fault("a: &x [1]\nb: *x").getMessage()).contains("the anchor &x");
    assertThat(fault("a: !!java.net.URL [\"http://x.example\"]").getMessage()).contains("tag");
    assertThat(fault("a: !secret x").getMessage()).contains("tag");
    assertThat(fault("a: " + "[".repeat(1_000)).getMessage()).contains("expected YAML");
  }

  @Test
  void wrongKindsAndUnknownKeysAreNamed() throws MalformedException {
    YamlValue.Mapping yaml = Yaml.mapping("reasn: x\nlist: [1]\nempty:\n");

    assertThat(catchThrowableOfType(MalformedException.class, () -> yaml.only(List.of("reason"))))
        .hasMessage("expected one of the keys reason, found \"reasn\" (did you mean \"reason\"?)");
    assertThat(catchThrowableOfType(MalformedException.class, () -> yaml.scalar("list")))
        .hasMessage("expected one value for \"list\", found a list");
    assertThat(catchThrowableOfType(MalformedException.class, () -> yaml.items("reasn")))
        .hasMessage("expected a list for \"reasn\", found \"x\"");
    assertThat(catchThrowableOfType(MalformedException.class, () -> yaml.required("empty")))
        .hasMessage("expected the key \"empty\", found none; add it");
  }

  @Test
  void metadataTakesLinesAsTheyAreWhenTheyAreNoYaml() throws MalformedException {
    YamlValue.Mapping yaml =
        Yaml.metadata(
            MappedText.verbatim(
                "---\ntitle: Pier: the end\r\nsource: \"The: Post\"\n# x\nurl:\n", 0));
    YamlValue.Scalar title = yaml.scalar("title").orElseThrow();

    assertThat(title.text()).isEqualTo("Pier: the end");
    assertThat(title.line()).isEqualTo(2);
    assertThat(title.column()).isEqualTo(8);
    assertThat(yaml.required("source")).isEqualTo("The: Post");
    assertThat(yaml.get("url")).isEmpty();
  }

  @Test
  void metadataThatIsNeitherIsAFault() {
    for (String text :
        List.of("title: a: b\n- x", "title: a: b\ntitle: c", "title: a: b\ntags: [x")) {
      assertThat(
              catchThrowableOfType(
                  MalformedException.class, () -> Yaml.metadata(MappedText.verbatim(text, 0))))
          .as(text)
          .isNotNull();
    }
  }
}
