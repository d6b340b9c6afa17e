package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.SourceText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceJsonTest {
  private static SourceJson parse(String json) throws MalformedException {
    return SourceJson.parse(MappedText.verbatim(json, 0));
  }

  @Test
  void valuesOfAllKindsAreRead() throws MalformedException {
    SourceJson json = parse("{\"a\":[1,\"x\",{\"b\":null}],\"c\":true}");

    assertThat(json.get("a").orElseThrow().elements()).hasSize(3);
    assertThat(json.get("a").orElseThrow().elements().get(0))
        .isEqualTo(new SourceJson.Literal("1"));
    assertThat(json.get("c")).contains(new SourceJson.Literal("true"));
    assertThat(json.get("none")).isEmpty();
    assertThat(json.text("c")).isEmpty();
  }

  @Test
  void escapesAreUndoneAndKeepTheirPlace() throws MalformedException {
    String file = "{\"t\":\"\\u0041\\n\\ud83d\\udea2\\\"\uD83D\uDEA2z\"}";
    MappedText text = parse(file).text("t").orElseThrow();
    SourceText source = new SourceText(file);

    assertThat(text.text()).isEqualTo("A\n\uD83D\uDEA2\"\uD83D\uDEA2z");
    assertThat(source.slice(text.span(0, 1))).isEqualTo("\\u0041");
    assertThat(source.slice(text.span(2, 4))).isEqualTo("\\ud83d\\udea2");
    assertThat(source.slice(text.span(5, 8))).isEqualTo("\uD83D\uDEA2z");
  }

  @Test
  void halfACharacterIsReplaced() throws MalformedException {
    assertThat(parse("\"\\ud83dx\\udea2\"")).isInstanceOf(SourceJson.Text.class);
    assertThat(((SourceJson.Text) parse("\"\\ud83dx\\udea2\"")).value().text())
        .isEqualTo("\uFFFDx\uFFFD");
  }

  @Property(tries = 300)
  void writtenTextIsReadBack(@ForAll String text) throws Exception {
    String clean = text.replaceAll("[\\uD800-\\uDFFF]", "");
    MappedText read = parse("{\"t\":" + json(clean) + "}").text("t").orElseThrow();

    assertThat(read.text()).isEqualTo(clean);
  }

  private static String json(String text) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(text);
  }

  @Test
  void faultsSayWhere() {
    for (String bad : List.of("", "{", "{\"a\":1,}", "[1 2]", "1 2", "{\"a\":1,\"a\":2}", "nul")) {
      MalformedException e = catchThrowableOfType(MalformedException.class, () -> parse(bad));
      assertThat(e).as(bad).isNotNull();
      assertThat(e.getMessage()).startsWith("expected ").doesNotContain("com.fasterxml");
      assertThat(e.line()).isEqualTo(1);
    }
  }

  @Test
  void depthIsLimited() {
    assertThat(catchThrowableOfType(MalformedException.class, () -> parse("[".repeat(100_000))))
        .hasMessageContaining("depth");
  }

  @Test
  void namesAtTheTopAreSeenAlsoInBrokenText() {
    assertThat(SourceJson.topLevelNames("{\"a\":{\"x\":1},\"b\":[2],\"c\":")).contains("a", "b");
    assertThat(SourceJson.topLevelNames("[1]")).isEmpty();
    assertThat(SourceJson.topLevelText("{\"a\":{\"b\":\"no\"},\"b\":\"yes\"}", "b"))
        .contains("yes");
    assertThat(SourceJson.topLevelText("{\"b\":1}", "b")).isEmpty();
    assertThat(SourceJson.isJson("{\"a\":1}")).isTrue();
    assertThat(SourceJson.isJson("{\"a\":1} x")).isFalse();
  }
}
