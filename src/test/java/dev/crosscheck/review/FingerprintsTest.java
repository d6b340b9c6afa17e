package dev.crosscheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.QuantityClaim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static String of(List<Claim> all, Claim... witnesses) {
    return Fingerprints.over(all).of(Sample.conflict(witnesses));
  }

  @Property(tries = 200)
  void ignoresOrderOfSidesPlacesAndOtherClaims(
      @ForAll @IntRange(max = 10_000) int here,
      @ForAll @IntRange(max = 10_000) int there,
      @ForAll @IntRange(min = 1, max = 9_999) int one,
      @ForAll @IntRange(min = 1, max = 9_999) int two,
      @ForAll Random random) {
    Claim a = Sample.killed("a.txt", 3, one + " died", one);
    Claim b = Sample.killed("b.txt", 7, "killed " + two, two);
    Claim movedA = Sample.killed("a.txt", here, one + "\n  died", one);
    Claim movedB = Sample.killed("b.txt", there, "killed\u00a0" + two, two);
    Claim unrelated = Sample.killed("a.txt", 20_000, "10000 were killed", 10_000);
    List<Claim> later = new ArrayList<>(List.of(unrelated, movedB, movedA));
    Collections.shuffle(later, random);

    assertThat(of(later, movedB, movedA)).isEqualTo(of(List.of(a, b), a, b));
  }

  @Property(tries = 200)
  void changesWithEitherValue(
      @ForAll @IntRange(min = 1) int one,
      @ForAll @IntRange(min = 1) int two,
      @ForAll @IntRange(min = 1) int changed) {
    Assume.that(changed != one && changed != two);
    Claim a = Sample.killed("a.txt", 3, "people died", one);
    Claim b = Sample.killed("b.txt", 7, "were killed", two);
    Claim otherA = Sample.killed("a.txt", 3, "people died", changed);
    Claim otherB = Sample.killed("b.txt", 7, "were killed", changed);
    String before = of(List.of(a, b), a, b);

    assertThat(of(List.of(otherA, b), otherA, b)).isNotEqualTo(before);
    assertThat(of(List.of(a, otherB), a, otherB)).isNotEqualTo(before);
  }

  @Property(tries = 100)
  void changesWithTheWords(
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String words,
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String others) {
    Assume.that(!words.equals(others));
    Claim b = Sample.killed("b.txt", 7, "were killed", 15);
    Claim a = Sample.killed("a.txt", 3, words, 12);
    Claim reworded = Sample.killed("a.txt", 3, others, 12);

    assertThat(of(List.of(reworded, b), reworded, b)).isNotEqualTo(of(List.of(a, b), a, b));
  }

  @Test
  void thousandsOfContentsAllDiffer() {
    Map<String, String> seen = new HashMap<>();
    Claim other = Sample.killed("z.txt", 0, "none died", 0);
    for (String document : List.of("a.txt", "a.txt1", "1a.txt")) {
      for (String quote : List.of("1", "11", "1 1", "killed 1")) {
        for (int number = 1; number <= 500; number++) {
          QuantityClaim claim = Sample.killed(document, 3, quote, number);
          String content = document + "|" + quote + "|" + number;
          assertThat(seen.put(of(List.of(claim, other), claim, other), content))
              .as("shared with %s", content)
              .isNull();
        }
      }
    }
  }

  @Test
  void sameWordsTwiceInADocumentStayApart() {
    Claim first = Sample.killed("a.txt", 3, "12 died", 12);
    Claim second = Sample.killed("a.txt", 90, "12 died", 12);
    Claim other = Sample.killed("b.txt", 3, "15 died", 15);
    List<Claim> all = List.of(second, other, first);

    assertThat(of(all, first, other)).isNotEqualTo(of(all, second, other));
    assertThat(of(all, first, other)).isEqualTo(of(List.of(first, other), first, other));
  }

  @Test
  void furtherWitnessesDoNotMatter() {
    Claim a = Sample.killed("a.txt", 3, "12 died", 12);
    Claim b = Sample.killed("b.txt", 3, "15 died", 15);
    Claim c = Sample.killed("c.txt", 3, "15 dead", 15);
    List<Claim> all = List.of(a, b, c);

    assertThat(of(all, a, b, c)).isEqualTo(of(all, a, b));
  }

  @Test
  void anotherRuleIsAnotherDiscrepancy() {
    Claim a = Sample.killed("a.txt", 3, "12 died", 12);
    Fingerprints all = Fingerprints.over(List.of(a));

    assertThat(all.of(Sample.finding("toll-falls", a)))
        .isNotEqualTo(all.of(Sample.finding("figure-conflict", a)))
        .matches("[0-9a-f]{24}");
  }
}
