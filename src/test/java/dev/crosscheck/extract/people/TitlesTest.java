package dev.crosscheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each title of the vocabulary is read from the example beside it. */
class TitlesTest {
  static Stream<Titles.Entry> titles() {
    return Titles.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void itsExampleBearsIt(Titles.Entry entry) {
    List<Told> told = PeopleReader.read(entry.example());
    assertThat(told)
        .as(entry.example())
        .anySatisfy(
            t -> {
              assertThat(t.name()).endsWith("Thorne");
              assertThat(t.title()).endsWith(entry.name());
              assertThat(t.tenure()).isEqualTo(entry.tenure());
            });
  }

  @Test
  void noTitleStandsTwice() {
    assertThat(titles().map(Titles.Entry::words)).doesNotHaveDuplicates();
  }
}
