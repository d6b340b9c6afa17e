package dev.crosscheck.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizersDatesTest {
  @TempDir Path root;

  private String table(String text, String words, String type, String value) throws IOException {
    int start = text.indexOf(words);
    String line =
        String.format(
            "{\"id\":\"a\",\"text\":\"%s\",\"reference_time\":\"2024-02-06T00:00:00\",\"gold\":["
                + "{\"text\":\"%s\",\"start\":%d,\"end\":%d,\"type\":\"datetimeV2.%s\","
                + "\"resolution\":{\"values\":[{%s}]}}]}",
            text, words, start, start + words.length(), type, value.replace('\'', '"'));
    Files.createDirectories(root.resolve("recognizers"));
    Files.writeString(root.resolve("recognizers").resolve("datetime.jsonl"), line);
    Counts counts = new Counts();
    new RecognizersDates().score(root, new Pipeline(), counts);
    return counts.table(true).replaceAll(" +", " ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell on Monday. | Monday | date | 'value':'2024-02-05'
          It fell on Monday. | Monday | date | 'value':'2024-02-12'
          It rained in 2019. | 2019 | daterange | 'start':'2019-01-01','end':'2020-01-01'
          It ran from 2014 to 2018. | from 2014 to 2018 | daterange | 'start':'2014-01-01','end':'2018-01-01'
          """)
  void right(String text, String words, String type, String value) throws IOException {
    assertThat(table(text, words, type, value)).contains(type + " 1 1 1 100.0%");
  }

  @Test
  void wrongMissedAndLeftOut() throws IOException {
    assertThat(table("It fell on Monday.", "Monday", "date", "'value':'2024-02-06'"))
        .contains("date 1 1 0 0.0%", "MISSED date", "ALARM date");
    assertThat(table("It fell on 10/1.", "10/1", "date", "'value':'2024-10-01'"))
        .contains("date, all 1 0 0", "left out: 1 date: two bare numbers")
        .doesNotContain("\ndate 1");
    assertThat(table("It took an hour.", "an hour", "duration", "'value':'3600'"))
        .contains("left out: 1 not days: duration");
  }
}
