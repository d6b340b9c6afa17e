package dev.crosscheck.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizersNumbersTest {
  private static String table(Path root, NumberSpec spec, String... lines) throws Exception {
    return table(root, spec, text -> List.of(), lines);
  }

  private static String table(
      Path root, NumberSpec spec, NumberSpec.Product product, String... lines) throws Exception {
    Path folder = Files.createDirectories(root.resolve("recognizers"));
    for (NumberSpec each : NumberSpec.values()) {
      Files.writeString(folder.resolve(each.file()), "");
    }
    Files.writeString(folder.resolve(spec.file()), String.join("\n", lines));
    assertThat(new RecognizersNumbers().in(root)).isTrue();
    Counts counts = new Counts();
    new RecognizersNumbers().score(root, product, counts);
    return counts.table(true).replaceAll(" +", " ");
  }

  private static String entry(String text, int start, int end, String resolution) {
    return "{\"id\":\"x\",\"text\":\"%s\",\"gold\":[{\"start\":%d,\"end\":%d,\"type\":\"t\",\"resolution\":{%s}}]}"
        .formatted(text, start, end, resolution);
  }

  @Test
  void aNumberNeedsItsPlaceAndItsValue(@TempDir Path root) throws Exception {
    assertThat(
            table(
                root,
                NumberSpec.NUMBER,
                entry("12 hats", 0, 2, "\"value\":\"12\""),
                entry("13 hats", 0, 2, "\"value\":\"14\""),
                entry("15 hats here", 8, 12, "\"value\":\"15\""),
                entry("two thirds", 0, 10, "\"value\":\"0.66666666\"")))
        .contains("number 4 4 2 ")
        .contains("MISSED number 14 @0", "ALARM number 13 @0", "MISSED number 15 @8");
  }

  @Test
  void endsOfRangesCountAsClosed(@TempDir Path root) throws Exception {
    assertThat(
            table(
                root,
                NumberSpec.RANGE,
                entry("between 20 and 30 hats", 0, 17, "\"value\":\"[20,30)\""),
                entry("more than 20 hats", 0, 12, "\"value\":\"(20,)\""),
                entry("at most 20 hats", 0, 10, "\"value\":\"(,20]\"")))
        .contains("numberrange 3 3 3 ");
  }

  @Test
  void centsAreHundredths(@TempDir Path root) throws Exception {
    assertThat(
            table(
                root,
                NumberSpec.MONEY,
                entry("50 cents", 0, 8, "\"value\":\"50\",\"unit\":\"Cent\""),
                entry("3 pounds", 0, 8, "\"value\":\"3\",\"unit\":\"Pound\""),
                entry(
                    "3 euros", 0, 7, "\"value\":\"3\",\"unit\":\"Euro\",\"isoCurrency\":\"EUR\"")))
        .contains("money 3 3 3 ");
  }

  @Test
  void agesAreTheClaimsOfTheProduct(@TempDir Path root) throws Exception {
    assertThat(
            table(
                root,
                NumberSpec.AGE,
                new Pipeline()::figures,
                entry("She is 60 years old.", 7, 19, "\"value\":\"60\",\"unit\":\"Year\""),
                entry("He is 40 to 50 years old.", 12, 24, "\"value\":\"50\",\"unit\":\"Year\""),
                entry("a man of age 87", 9, 15, "\"value\":\"87\",\"unit\":\"Age\""),
                entry("It lasted 60 years.", 10, 18, "\"value\":\"60\",\"unit\":\"Year\"")))
        .contains("age 4 3 3 ")
        .contains("MISSED age 60 year @10");
  }

  @Test
  void whatIsLeftOutIsCountedAndStillShown(@TempDir Path root) throws Exception {
    assertThat(table(root, NumberSpec.NUMBER, entry("4 over 5", 0, 8, "\"value\":\"0.8\"")))
        .contains("number (all) 1 2 0 ", "left out: 1 of 1 texts")
        .doesNotContain("\nnumber 1 ");
  }

  @Test
  void classes() {
    assertThat(SpecClass.of("it is equal to 20")).isEqualTo(SpecClass.EQUALITY);
    assertThat(SpecClass.of("less than or equal to 20")).isNull();
    assertThat(SpecClass.of("it ran over 3 years")).isNull();
    assertThat(SpecClass.of("10.0.0.1")).isEqualTo(SpecClass.CODE_OR_DATE);
  }
}
