package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which event a sentence without a time of its own goes on telling of. */
class RunningEventsTest {
  private static EventRef last(String paragraph) {
    var figures = Figures.in(paragraph);
    return figures.get(figures.size() - 1).anchor().event();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The last big quake came in May 2003. | It killed 212 people.",
        "A quake shook the valley in May 2003. | Many houses fell. | The quake killed 212 people.",
        "The harbour burned in May 2003. | Some 212 people died.",
      })
  void theYearsAgoThatAParagraphTellsOf(String paragraph) {
    EventRef event = last(paragraph);
    assertThat(event.ground()).isEqualTo(Ground.BACKGROUND);
    assertThat(event.when())
        .isEqualTo(new DateRange(LocalDate.of(2003, 5, 1), LocalDate.of(2003, 5, 31)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // The perfect comes back to the news.
        "The last big quake came in May 2003. | This one has killed 212 people.",
        // Another event than the one told of.
        "The siege began with an attack in May 2003. | The bombardment killed 212 people.",
        // A sentence of the present lies between.
        "The last quake came in May 2003. | Rescuers are digging. | Some 212 people died.",
        // Not long ago.
        "The quake came on Sunday. | It killed 212 people.",
        // Two times told at once.
        "Quakes came in May 2003 and in June 2008. | They killed 212 people.",
      })
  void theNews(String paragraph) {
    assertThat(last(paragraph).ground()).isEqualTo(Ground.MAIN);
  }

  @Test
  void aTimeOfItsOwnStands() {
    EventRef event = last("The last quake came in May 2003. | On Monday a fire killed 12 people.");
    assertThat(event.when()).isEqualTo(DateRange.on(LocalDate.of(2024, 2, 5)));
  }
}
