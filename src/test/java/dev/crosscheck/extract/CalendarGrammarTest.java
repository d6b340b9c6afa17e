package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.EventClaim;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates with their weekday and what happened on them; read as of 6 February 2024. */
class CalendarGrammarTest {
  private static final CalendarGrammar GRAMMAR = new CalendarGrammar();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | quote | weekday | date | known | fits
          The vote was held on Thursday, 21 November 2024. | Thursday, 21 November 2024 | THURSDAY | 2024-11-21 | true | true
          The vote was held on Friday, 21 November 2024.   | Friday, 21 November 2024   | FRIDAY   | 2024-11-21 | true | false
          They met on Sunday 4 February in Selva.          | Sunday 4 February          | SUNDAY   | 2024-02-04 | true | true
          They met on Sunday 5 February in Selva.          | Sunday 5 February          | SUNDAY   | 2024-02-05 | true | false
          They met on Monday (Feb. 5) in Selva.            | Monday (Feb. 5)            | MONDAY   | 2024-02-05 | true | true
          As of Monday, February 5, nobody had left.       | Monday, February 5         | MONDAY   | 2024-02-05 | true | true
          The fair will open on Tuesday, 2 July.           | Tuesday, 2 July            | TUESDAY  | 2024-07-02 | false | true
          """)
  void readsWeekdays(
      String sentence,
      String quote,
      DayOfWeek weekday,
      LocalDate date,
      boolean known,
      boolean fits) {
    EventClaim claim = only(sentence);
    assertThat(claim.quote()).isEqualTo(quote);
    assertThat(claim.weekday()).isEqualTo(weekday);
    assertThat(claim.date()).isEqualTo(date);
    assertThat(claim.yearKnown()).isEqualTo(known);
    assertThat(claim.weekdayFits()).isEqualTo(fits);
  }

  @Test
  void namesWhatHappened() {
    assertThat(only("Raiders seized the port on 14 January.").trigger()).isEqualTo("seize");
    assertThat(only("The seizure of the port on 14 January shook Orland.").trigger())
        .isEqualTo("seizure");
  }

  @ParameterizedTest(name = "no date in: {0}")
  @ValueSource(
      strings = {
        "They met on Monday.",
        "They met in October 2022.",
        "The port has been shut since 14 January.",
        "About 21 people met.",
        "They met between 2 and 5 January."
      })
  void staysSilent(String sentence) {
    assertThat(Passages.read(GRAMMAR, sentence)).isEmpty();
  }

  private static EventClaim only(String sentence) {
    List<EventClaim> claims =
        Passages.read(GRAMMAR, sentence).stream().map(EventClaim.class::cast).toList();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }
}
