package dev.crosscheck.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static String split(String text) {
    return Tokenizer.tokenize(text).stream()
        .map(piece -> text.substring(piece.start(), piece.end()))
        .collect(Collectors.joining("|"));
  }

  private static List<String> modelForms(String text) {
    return Tokenizer.tokenize(text).stream().flatMap(piece -> piece.modelForms().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        // Numbers
        "26,600 dead, 2.3 and 1:30; 26,600|dead|,|2.3|and|1:30",
        "$3 and US$3m, HK$5, £2.3bn; $|3|and|US$|3m|,|HK$|5|,|£|2.3bn",
        "5% or 30 percent; 5|%|or|30|percent",
        "10-15 and 250–270 people; 10-15|and|250–270|people",
        "-5 or .5 and #1; -5|or|.5|and|#1",
        "in '90s on 9/11; in|'90s|on|9/11",
        "26\u00A0600 people in 2024\u00A0300; 26\u00A0600|people|in|2024|300",
        "~300; ~|300",
        // Full stops
        "on October 7.; on|October|7|.",
        "on Jan. 26.; on|Jan.|26|.",
        "at 5 a.m. in the U.S.; at|5|a.m.|in|the|U.S.",
        "He said no. 3; He|said|no.|3",
        "He said no.; He|said|no|.",
        "Mr. J. R. Smith chose plan B.; Mr.|J.|R.|Smith|chose|plan|B|.",
        "It was I.”; It|was|I|.|”",
        "It ended.Then it began.; It|ended|.|Then|it|began|.",
        "Wait... and…; Wait|...|and|…",
        // Clitics
        "Qatar’s ministers' aides; Qatar|’s|ministers|'|aides",
        "isn't can’t cannot; is|n't|ca|n’t|can|not",
        "I'd they've we'll; I|'d|they|'ve|we|'ll",
        "O'Brien and Moody 's; O'Brien|and|Moody|'s",
        // Quotes, brackets, dashes
        "“We are”, he said.; “|We|are|”|,|he|said|.",
        "(1.2 million) [sic]; (|1.2|million|)|[|sic|]",
        "city – the best—ever -- so; city|–|the|best|—|ever|--|so",
        "person(s) said:“No!?”; person|(|s|)|said|:|“|No|!?|”",
        // Hyphens, slashes, addresses
        "The U.S.-led 24-year-old; The|U.S.-led|24-year-old",
        "killed/wounded and/or km/h; killed|/|wounded|and/or|km/h",
        "see https://example.com/a?b=c, or a.b@c.org.; see|https://example.com/a?b=c|,|or|a.b@c.org|.",
        "AT&T #tag @user; AT&T|#tag|@user",
        // Pictures and accents
        "fun😀👨‍👩‍👧!!; fun|😀|👨‍👩‍👧|!!",
        "cafe\u0301s 5°C; cafe\u0301s|5|°|C",
      })
  void splits_as_the_model_expects(String text, String expected) {
    assertThat(split(text)).isEqualTo(expected);
  }

  @Test
  void writes_marks_as_the_model_knows_them() {
    assertThat(modelForms("“Isn’t” – ‘so’…"))
        .containsExactly("\"", "Is", "n't", "\"", "--", "'", "so", "'", "...");
  }

  @Test
  void shows_the_model_the_parts_of_a_compound() {
    assertThat(modelForms("24-year-old non-binding F-16 10–15"))
        .containsExactly("24", "-", "year", "-", "old", "non-binding", "F-16", "10-15");
  }

  @Property(tries = 500)
  void covers_every_character_that_is_no_space_once_and_in_order(@ForAll("texts") String text) {
    int end = 0;
    for (TextPiece piece : Tokenizer.tokenize(text)) {
      assertThat(piece.start()).isGreaterThanOrEqualTo(end).isLessThan(piece.end());
      assertThat(text.substring(end, piece.start()).codePoints().allMatch(Characters::isSpace))
          .as("only space before " + piece)
          .isTrue();
      assertThat(piece.modelForms()).isNotEmpty().doesNotContain("");
      end = piece.end();
    }
    assertThat(text.substring(end).codePoints().allMatch(Characters::isSpace)).isTrue();
  }

  @Property(tries = 500)
  void never_cuts_a_character_in_two(@ForAll("texts") String text) {
    for (TextPiece piece : Tokenizer.tokenize(text)) {
      boolean inside =
          piece.start() > 0
              && Character.isLowSurrogate(text.charAt(piece.start()))
              && Character.isHighSurrogate(text.charAt(piece.start() - 1));
      assertThat(inside).isFalse();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> likely =
        Arbitraries.of(
                " ", " ", "a", "The", "s", "nt", "U.S", "Jan", "no", "7", "26", "600", ".", ",",
                "'", "’", "\"", "“", "-", "–", "$", "%", "/", "(", ")", "#", "@", "~", "...", "é",
                "\u0301", "\u200D", "\u00A0", "😀", "\uD83D", "\uDE00", "http://", "\n", "\t")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(30));
  }
}
