package dev.crosscheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of time phrasings. All are read as of Tuesday, 6 February 2024. */
class TimeExpressionsTest {
  private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2024-02-06T10:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | words found | kind | range
          It began on October 7.                    | October 7             | DATE     | 2023-10-07
          The 7 October attack went on.             | 7 October             | DATE     | 2023-10-07
          It began on 7 October 2021.               | 7 October 2021        | DATE     | 2021-10-07
          It began on October 7th, 2021, at sea.    | October 7th, 2021     | DATE     | 2021-10-07
          The raid of Oct. 7 was the first.         | Oct. 7                | DATE     | 2023-10-07
          On the 3rd of January they met.           | 3rd of January        | DATE     | 2024-01-03
          Published 2024-01-29 in the capital.      | 2024-01-29            | DATE     | 2024-01-29
          Signed 29/01/2024 in haste.               | 29/01/2024            | DATE     | 2024-01-29
          Signed 29.01.2024 in haste.               | 29.01.2024            | DATE     | 2024-01-29
          Signed 03/02/2024 in haste.               | 03/02/2024            | DATE     | 2024-02-03..2024-03-02
          The vote falls on 20 March.               | 20 March              | DATE     | 2024-03-20
          It rained in October.                     | October               | RANGE    | 2023-10-01..2023-10-31
          The November truce ended.                 | November              | RANGE    | 2023-11-01..2023-11-30
          The May election was close.               | May                   | RANGE    | 2024-05-01..2024-05-31
          It froze in late November.                | late November         | RANGE    | 2023-11-16..2023-11-30
          By mid-January 40 had gone.               | By mid-January        | UNTIL    | ..2024-01-22
          It opened in early 2023.                  | early 2023            | RANGE    | 2023-01-01..2023-04-30
          It ended at the end of July 2022.         | end of July 2022      | RANGE    | 2022-07-16..2022-07-31
          It opened in March 2022.                  | March 2022            | RANGE    | 2022-03-01..2022-03-31
          The 2003 earthquake was worse.            | 2003                  | RANGE    | 2003-01-01..2003-12-31
          The 2003 floods were worse.               | 2003                  | RANGE    | 2003-01-01..2003-12-31
          The mine closed in 2019.                  | 2019                  | RANGE    | 2019-01-01..2019-12-31
          The league of the 1990s folded.           | 1990s                 | RANGE    | 1990-01-01..1999-12-31
          The treaty (2017) lapsed.                 | 2017                  | RANGE    | 2017-01-01..2017-12-31
          The mayor in office 2019-21 left in 2022. | 2022                  | RANGE    | 2022-01-01..2022-12-31
          It has run since 2017.                    | since 2017            | SINCE    | 2017-01-01..2024-02-06
          It has run since Monday.                  | since Monday          | SINCE    | 2024-02-05..2024-02-06
          After 2 January prices rose.              | After 2 January       | SINCE    | 2024-01-02..2024-02-06
          They left on Monday.                      | Monday                | DATE     | 2024-02-05
          They left on Tuesday evening.             | Tuesday evening       | DATE     | 2024-02-06
          They left early on Wednesday.             | early on Wednesday    | DATE     | 2024-01-31
          After Monday's storm it cleared.          | Monday                | DATE     | 2024-02-05
          The pier is shut until Thursday.          | until Thursday        | UNTIL    | ..2024-02-08
          It opens by the end of April.             | by the end of April   | UNTIL    | ..2024-04-30
          After the 7 October attack they left.     | 7 October             | DATE     | 2023-10-07
          Monday's storm was brief.                 | Monday                | DATE     | 2024-02-05
          They left last Thursday.                  | last Thursday         | DATE     | 2024-02-01
          They left last Monday.                    | last Monday           | DATE     | 2024-01-29..2024-02-05
          They met on Thursday, 21 November 2024.   | Thursday, 21 November 2024 | DATE | 2024-11-21
          They met on Sunday 4 February.            | Sunday 4 February     | DATE     | 2024-02-04
          They met on Monday (Feb. 5) at sea.       | Monday (Feb. 5)       | DATE     | 2024-02-05
          They met on Mon, Feb 5 at sea.            | Mon, Feb 5            | DATE     | 2024-02-05
          They left yesterday.                      | yesterday             | DATE     | 2024-02-05
          They left today.                          | today                 | DATE     | 2024-02-06
          They meet tonight.                        | tonight               | DATE     | 2024-02-06
          They left overnight.                      | overnight             | DATE     | 2024-02-05..2024-02-06
          They left this morning.                   | this morning          | DATE     | 2024-02-06
          They left last night.                     | last night            | DATE     | 2024-02-05..2024-02-06
          They left last week.                      | last week             | RANGE    | 2024-01-29..2024-02-04
          They left last month.                     | last month            | RANGE    | 2024-01-01..2024-01-31
          They left last year.                      | last year             | RANGE    | 2023-01-01..2023-12-31
          They left last weekend.                   | last weekend          | RANGE    | 2024-01-27..2024-02-04
          They left last autumn.                    | last autumn           | RANGE    | 2022-12-06..2024-01-06
          They left a week ago.                     | a week ago            | RANGE    | 2024-01-27..2024-02-02
          They left two days ago.                   | two days ago          | DATE     | 2024-02-04
          They left a few weeks ago.                | a few weeks ago       | RANGE    | 2023-12-12..2024-01-23
          They left four years ago.                 | four years ago        | RANGE    | 2019-05-06..2020-11-06
          They left decades ago.                    | decades ago           | RANGE    | ..2014-02-06
          They left the following day.              | the following day     | DATE     | -
          They left two days later.                 | two days later        | DATE     | -
          So far 12 have left.                      | So far                | UNTIL    | ..2024-02-06
          As of Monday evening 12 had left.         | As of Monday evening  | DATE     | 2024-02-05
          By nightfall 12 had left.                 | By nightfall          | UNTIL    | ..2024-02-06
          Progress up to and including Sunday 4 February. | up to and including Sunday 4 February | UNTIL | ..2024-02-04
          In the past 24 hours 12 left.             | In the past 24 hours  | PERIOD   | 2024-02-05..2024-02-06
          Over the last three days 12 left.         | Over the last three days | PERIOD | 2024-02-03..2024-02-06
          They bake 90 loaves a day here.           | a day                 | PERIOD   | -
          They bake 90 loaves per week here.        | per week              | PERIOD   | -
          They camped for eleven weeks.             | for eleven weeks      | DURATION | -
          They talked for twenty-four hours.        | for twenty-four hours | DURATION | -
          She was found after 29 hours.             | after 29 hours        | DURATION | -
          The weeklong fair opened.                 | weeklong              | DURATION | -
          The ten-day fair opened.                  | ten-day               | DURATION | -
          It shook for 14 seconds.                  | for 14 seconds        | DURATION | -
          It fell between 2 and 5 January.          | between 2 and 5 January | RANGE  | 2024-01-02..2024-01-05
          It fell on 2-5 January.                   | 2-5 January           | RANGE    | 2024-01-02..2024-01-05
          It fell on Jan. 2-5, 2022, at sea.        | Jan. 2-5, 2022        | RANGE    | 2022-01-02..2022-01-05
          It ran from Monday to Friday.             | from Monday to Friday | RANGE    | 2024-02-05..2024-02-09
          It ran from 30 January to 2 February.     | from 30 January to 2 February | RANGE | 2024-01-30..2024-02-02
          It ran between 2015 and 2019.             | between 2015 and 2019 | RANGE    | 2015-01-01..2019-12-31
          It struck at 4:52 a.m. local time.        | at 4:52 a.m. local time | CLOCK  | -
          It opened shortly after 3 p.m. and shut.  | shortly after 3 p.m.  | CLOCK    | -
          The ship docked at noon.                  | at noon               | CLOCK    | -
          It struck at 10:30 IST and ended.         | at 10:30 IST          | CLOCK    | -
          It fell on the third of May 2021.         | third of May 2021     | DATE     | 2021-05-03
          It fell on May 3 of 2021.                 | May 3 of 2021         | DATE     | 2021-05-03
          It fell on the 4th of May of 2021.        | 4th of May of 2021    | DATE     | 2021-05-04
          It fell on 3-May-2021 at sea.             | 3-May-2021            | DATE     | 2021-05-03
          Filed 2021/05/23 in haste.                | 2021/05/23            | DATE     | 2021-05-23
          The well was dug in nineteen ninety-six.  | nineteen ninety-six   | RANGE    | 1996-01-01..1996-12-31
          The well was dug in April of 1987.        | April of 1987         | RANGE    | 1987-04-01..1987-04-30
          It ran from May to July 2021.             | from May to July 2021 | RANGE    | 2021-05-01..2021-07-31
          It ran from 26 June to 2 July 2021.       | from 26 June to 2 July 2021 | RANGE | 2021-06-26..2021-07-02
          It fell between the 2nd and the 5th of May 2021. | between the 2nd and the 5th of May 2021 | RANGE | 2021-05-02..2021-05-05
          It rained in the first week of May 2021.  | first week of May 2021 | RANGE   | 2021-05-03..2021-05-09
          It rained in the last week of May 2021.   | last week of May 2021 | RANGE    | 2021-05-24..2021-05-30
          It rained in the week of 12 May 2021.     | week of 12 May 2021   | RANGE    | 2021-05-10..2021-05-16
          Sales fell in the third quarter.          | third quarter         | RANGE    | 2023-07-01..2023-09-30
          Sales fell in the third quarter of 2021.  | third quarter of 2021 | RANGE    | 2021-07-01..2021-09-30
          Sales fell in Q2 2021 again.              | Q2 2021               | RANGE    | 2021-04-01..2021-06-30
          They left in the first half of last year. | first half of last year | RANGE  | 2023-01-01..2023-06-30
          They left in the first ten months of 2021. | first ten months of 2021 | RANGE | 2021-01-01..2021-10-31
          Debt fell in fiscal 2021 again.           | fiscal 2021           | RANGE    | 2020-04-01..2022-03-31
          The bridge dates from the mid-1980s.      | mid-1980s             | RANGE    | 1983-01-01..1986-12-31
          The bridge of the 19th century stands.    | 19th century          | RANGE    | 1800-01-01..1900-12-31
          They left earlier this month.             | earlier this month    | RANGE    | 2024-02-01..2024-02-06
          They left last quarter.                   | last quarter          | RANGE    | 2023-10-01..2023-12-31
          They left last November.                  | last November         | RANGE    | 2023-11-01..2023-11-30
          They left on Christmas Eve.               | Christmas Eve         | DATE     | 2023-12-24
          They left on New Year's Day.              | New Year's Day        | DATE     | 2024-01-01
          They left after Easter 2018 at last.      | after Easter 2018     | SINCE    | 2018-04-01..2024-02-06
          They left on Tue evening.                 | Tue evening           | DATE     | 2024-02-06
          We meet on Friday of next week.           | Friday of next week   | DATE     | 2024-02-16
          They left the day before yesterday.       | the day before yesterday | DATE  | 2024-02-04
          Over the next three days it will rain.    | Over the next three days | RANGE | 2024-02-07..2024-02-09
          Forty people died within 24 hours.        | within 24 hours       | PERIOD   | -
          They left two weeks before 20 May 2021.   | two weeks before 20 May 2021 | RANGE | 2021-05-03..2021-05-09
          THEY LEFT ON 12 JAN 90.                   | 12 JAN 90             | DATE     | 1990-01-12
          They left before the end of May 2021.     | before the end of May 2021 | UNTIL | ..2021-05-31
          """)
  void reads(String sentence, String words, TimeExpression.Kind kind, String range) {
    List<TimeExpression> found = TimeExpressions.find(sentence, TUESDAY);
    assertThat(found).hasSize(1);
    TimeExpression time = found.get(0);
    assertThat(time.in(sentence)).isEqualTo(words);
    assertThat(time.kind()).isEqualTo(kind);
    assertThat(show(time.range())).isEqualTo(range);
  }

  private static String show(@Nullable DateRange range) {
    if (range == null) {
      return "-";
    }
    return range.singleDay()
        ? String.valueOf(range.from())
        : (range.from() == null ? "" : range.from())
            + ".."
            + (range.to() == null ? "" : range.to());
  }

  @ParameterizedTest(name = "no time in: {0}")
  @ValueSource(
      strings = {
        "They may leave.",
        "May Ellison said no.",
        "The plan, drafted by May and her aides, failed.",
        "Ellison's second raid failed.",
        "March on the capital, they cried.",
        "The march on the capital failed.",
        "About 1,500 people left.",
        "He waited in room 2003.",
        "It cost 2019 crowns.",
        "More than 2000 people left.",
        "A study of 1800 patients was halted.",
        "She bought a Sunday paper.",
        "She reads the Sunday Herald.",
        "Black Friday sales fell.",
        "The girl was 10 years old.",
        "A ten-year-old boy waved.",
        "The vote was 3:2 in favour.",
        "A second shot was given.",
        "It let 900 cubic metres a second through.",
        "They quarrelled on the last day.",
        "I am 9.",
        "So far from home, they sang.",
        "The sun and the wed pair.",
        "Augustus and Julian ruled.",
        "The Oct group and 7 others met.",
        "THE SHIPS MAY LEAVE THE HARBOUR SOON.",
        "The choir may first sing.",
        "She is in her nineties, or 90s.",
        "She is in her mid-nineties.",
        "The market sold Christmas trees.",
        "They scored twice in the first half.",
        "Call 138-2010-20156 now.",
        "The old town won 3-1 and then 2-2.",
        "They won by 4/5 of the votes.",
        "Ask for version 2.10.4 of it."
      })
  void staysSilent(String sentence) {
    assertThat(TimeExpressions.find(sentence, TUESDAY)).isEmpty();
  }

  @Test
  void withoutPublicationDateRelativeTimesStayOpen() {
    for (String sentence :
        List.of("It fell on Monday.", "It fell last week.", "On October 7 it fell.", "So far 2.")) {
      assertThat(TimeExpressions.find(sentence, null))
          .singleElement()
          .satisfies(t -> assertThat(t.range()).isNull())
          .satisfies(t -> assertThat(t.yearKnown()).isFalse());
    }
  }

  @Test
  void yearIsKnownOnlyWhenSafe() {
    assertThat(only("They meet on 9 March.").yearKnown()).isTrue();
    assertThat(only("They met on 7 October.").yearKnown()).isTrue();
    assertThat(only("The fair is on 2 July.").yearKnown()).isFalse();
    TimeExpression past = TimeExpressions.find("In 1998, on 3 March, it fell.", TUESDAY).get(1);
    assertThat(past.range()).isNull();
    assertThat(past.yearKnown()).isFalse();
  }

  @Test
  void keepsWeekdayAndStatedDay() {
    TimeExpression time = only("They met on Friday, 4 February.");
    assertThat(time.weekday()).hasToString("FRIDAY");
    assertThat(time.statedDate()).hasToString("2024-02-04");
    assertThat(only("They met on Friday.").statedDate()).isNull();
  }

  @Test
  void findsSeveral() {
    String sentence = "On Monday 3 fell, in March 2022 none, and 4 within ten days.";
    assertThat(TimeExpressions.find(sentence, TUESDAY))
        .extracting(t -> t.in(sentence))
        .containsExactly("Monday", "March 2022", "within ten days");
  }

  @Test
  void takesTimeInProportionToLength() {
    String sentence =
        "From early October 7 to Monday, since 2017 and 1,500 a day ago, ".repeat(8000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(10),
        () -> assertThat(TimeExpressions.find(sentence, TUESDAY)).isNotEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | in the past | to come | open
          It fell on Thursday.  | 2024-02-01 | 2024-02-08 | 2024-02-01
          It fell on Tuesday.   | 2024-02-06 | 2024-02-06 | 2024-02-06
          It fell on 20 March.  | 2023-03-20 | 2024-03-20 | 2024-03-20
          It fell on 9 February.| 2024-02-09 | 2024-02-09 | 2024-02-09
          It fell on 20 January.| 2024-01-20 | 2024-01-20 | 2024-01-20
          It fell in March.     | 2023-03-01 | 2024-03-01 | 2024-03-01
          It fell in May.       | 2023-05-01 | 2024-05-01 | 2024-05-01
          """)
  void looksTheWayTheTenseLooks(String sentence, LocalDate past, LocalDate future, LocalDate open) {
    assertThat(first(sentence, null, Tense.PAST)).isEqualTo(past);
    assertThat(first(sentence, null, Tense.FUTURE)).isEqualTo(future);
    assertThat(first(sentence, null, Tense.OPEN)).isEqualTo(open);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The previous day it fell.     | 2024-01-19
          It fell a day earlier.        | 2024-01-19
          It fell the same day.         | 2024-01-20
          That night it fell.           | 2024-01-20
          It fell two days later.       | 2024-01-22
          It fell the following week.   | 2024-01-22
          It fell the previous month.   | 2023-12-01
          """)
  void startsFromTheDayToldLast(String sentence, LocalDate from) {
    assertThat(first(sentence, LocalDate.of(2024, 1, 20), Tense.PAST)).isEqualTo(from);
    assertThat(first(sentence, null, Tense.PAST)).isNull();
  }

  @Test
  void withinOneSentenceToo() {
    assertThat(TimeExpressions.find("It fell on 2 May 2021 and two days later rose.", TUESDAY))
        .extracting(t -> show(t.range()))
        .containsExactly("2021-05-02", "2021-05-04");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "It fell two days after the attack.",
        "It fell the day after the vote.",
        "It fell a week before the talks."
      })
  void whatAnEventAloneDatesStaysOpen(String sentence) {
    assertThat(first(sentence, LocalDate.of(2024, 1, 20), Tense.PAST)).isNull();
  }

  private static @Nullable LocalDate first(String sentence, @Nullable LocalDate told, Tense tense) {
    TimeContext context =
        new TimeContext(
            TUESDAY.toLocalDate(), told == null ? null : DateRange.on(told), offset -> tense);
    List<TimeExpression> found = TimeExpressions.read(sentence, context);
    assertThat(found).hasSize(1);
    DateRange range = found.get(0).range();
    return range == null ? null : range.from();
  }

  @Test
  void keepsTheReadingsThatTheWordsLeaveOpen() {
    assertThat(only("Signed 03/02/2024 in haste.").readings())
        .extracting(TimeExpressionsTest::show)
        .containsExactly("2024-02-03", "2024-03-02");
    assertThat(only("It is on Thursday.").readings())
        .extracting(TimeExpressionsTest::show)
        .containsExactly("2024-02-01", "2024-02-08");
    assertThat(only("They left two weeks ago.").readings())
        .extracting(TimeExpressionsTest::show)
        .containsExactly("2024-01-23");
    assertThat(only("They left on 2 May 2021.").readings())
        .extracting(TimeExpressionsTest::show)
        .containsExactly("2021-05-02");
  }

  @Property(tries = 200)
  void relativeDaysMoveWithTheReference(
      @ForAll @net.jqwik.api.constraints.IntRange(min = -500, max = 500) int weeks,
      @ForAll Tense tense) {
    LocalDate today = TUESDAY.toLocalDate();
    for (String sentence :
        List.of(
            "It fell on Monday.",
            "It fell yesterday.",
            "It fell overnight.",
            "It fell last week.",
            "It is next Friday.",
            "It fell two days ago.",
            "It fell last weekend.")) {
      DateRange here = range(sentence, today, tense);
      DateRange there = range(sentence, today.plusWeeks(weeks), tense);
      LocalDate from = java.util.Objects.requireNonNull(here.from());
      LocalDate to = java.util.Objects.requireNonNull(here.to());
      assertThat(there).isEqualTo(new DateRange(from.plusWeeks(weeks), to.plusWeeks(weeks)));
    }
  }

  private static DateRange range(String sentence, LocalDate today, Tense tense) {
    List<TimeExpression> found =
        TimeExpressions.read(sentence, new TimeContext(today, null, offset -> tense));
    assertThat(found).hasSize(1);
    return java.util.Objects.requireNonNull(found.get(0).range());
  }

  @Property(tries = 300)
  void noReadingEndsBeforeItStarts(
      @ForAll("phrases") String phrase,
      @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 4000) int day,
      @ForAll Tense tense) {
    LocalDate today = LocalDate.of(2016, 2, 29).plusDays(day);
    TimeContext context =
        new TimeContext(today, DateRange.on(today.minusDays(day % 40)), offset -> tense);
    for (TimeExpression time : TimeExpressions.read("It rained " + phrase + ".", context)) {
      for (DateRange reading : time.readings()) {
        assertThat(
                reading.from() == null
                    || reading.to() == null
                    || !reading.to().isBefore(reading.from()))
            .isTrue();
      }
    }
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> phrases() {
    net.jqwik.api.Arbitrary<String> word =
        net.jqwik.api.Arbitraries.of(
            "from",
            "to",
            "between",
            "and",
            "since",
            "until",
            "before",
            "after",
            "the",
            "of",
            "in",
            "on",
            "last",
            "next",
            "early",
            "late",
            "mid",
            "end",
            "first",
            "third",
            "two",
            "29",
            "31",
            "2nd",
            "week",
            "weeks",
            "month",
            "quarter",
            "half",
            "year",
            "day",
            "days",
            "ago",
            "later",
            "February",
            "Feb",
            "May",
            "December",
            "Monday",
            "Sunday",
            "2015",
            "2016",
            "1990s",
            "-",
            ",",
            "Easter",
            "Christmas",
            "fiscal",
            "century",
            "19th",
            "02/03/2016",
            "that",
            "previous");
    return word.list().ofMinSize(1).ofMaxSize(7).map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void withoutAReferenceOnlyWrittenYearsHaveDays(@ForAll("phrases") String phrase) {
    for (TimeExpression time : TimeExpressions.find("It rained " + phrase + ".", null)) {
      boolean written = time.in("It rained " + phrase + ".").matches(".*(?:\\d{4}|century|19th).*");
      assertThat(written || time.readings().isEmpty()).isTrue();
    }
  }

  private static TimeExpression only(String sentence) {
    List<TimeExpression> found = TimeExpressions.find(sentence, TUESDAY);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutOverlap(@ForAll String noise) {
    String sentence = noise + " on May 3-" + noise + " 31 February 2024 " + noise;
    int end = 0;
    for (TimeExpression time : TimeExpressions.find(sentence, TUESDAY)) {
      assertThat(time.start()).isGreaterThanOrEqualTo(end);
      assertThat(time.end()).isGreaterThan(time.start());
      end = time.end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "late in the last five years",
        "the end of the last three weeks",
        "early in the last two days",
        "mid last quarter",
        "late in the third quarter",
        "early in the past hundred years",
        "the middle of the last weekend"
      })
  void aPartOfAnySpanIsWithinIt(String words) {
    for (int day = 1; day <= 28; day += 9) {
      for (TimeExpression time :
          TimeExpressions.find("Profit fell " + words + ".", TUESDAY.withDayOfMonth(day))) {
        DateRange range = time.range();
        LocalDate from = range == null ? null : range.from();
        LocalDate to = range == null ? null : range.to();
        if (from != null && to != null) {
          assertThat(from).as(words).isBeforeOrEqualTo(to);
        }
      }
    }
  }
}
