package dev.crosscheck.rules.wording;

import static dev.crosscheck.rules.wording.Phrases.known;
import static dev.crosscheck.rules.wording.Phrases.places;
import static dev.crosscheck.rules.wording.Phrases.quote;
import static dev.crosscheck.rules.wording.Phrases.sentences;

import dev.crosscheck.model.AgeClash;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.NameVariant;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.RoleClash;
import dev.crosscheck.model.Verdict;
import dev.crosscheck.rules.Saying;
import java.util.ArrayList;
import java.util.List;

/** What the rules on people say. */
public final class RoleWords {
  private RoleWords() {}

  /** One person of two ages. */
  public static Saying ages(AgeClash clash) {
    RoleClaim first = clash.first();
    RoleClaim second = clash.second();
    String why =
        switch (clash.how()) {
          case AGES -> "No one birthday explains both ages.";
          case BIRTH -> "Who was born in that year is of another age.";
          case EXCHANGED -> "Two persons of one story have each other's ages.";
        };
    return new Saying(
        Verdict.CONFLICT,
        Dimension.VALUE,
        "%s or %s? Two ages of %s.".formatted(age(first), age(second), first.person()),
        sentences(
            quote(first) + " and " + quote(second) + ": " + why,
            places(first, second),
            known(clash.comparability())),
        "Find out the age, or say of which time each age is.");
  }

  /** Titles that do not go together. */
  public static Saying roles(RoleClash clash) {
    RoleClaim first = clash.first();
    RoleClaim second = clash.second();
    String message =
        switch (clash.how()) {
          case TITLES ->
              "%s or %s? Two titles of %s."
                  .formatted(titled(first), titled(second), first.person());
          case HOLDERS ->
              "%s or %s? Two holders of one office (%s)."
                  .formatted(first.person(), second.person(), titled(first));
          case SIDES ->
              "%s or %s? %s is on both sides of one event."
                  .formatted(titled(first), titled(second), first.person());
        };
    return new Saying(
        Verdict.CONFLICT,
        clash.how() == RoleClash.How.HOLDERS ? Dimension.PERSON : Dimension.VALUE,
        message,
        sentences(
            quote(first) + " and " + quote(second) + " cannot both hold at one time.",
            places(first, second),
            known(clash.comparability())),
        "Find out who holds which office, or say when: \"former\", \"acting\", \"then\".");
  }

  /** One person under two names. */
  public static Saying names(NameVariant variant) {
    RoleClaim first = variant.first();
    RoleClaim second = variant.second();
    String why =
        switch (variant.how()) {
          case SPELLING -> "The two names differ by little, and nothing shows two persons.";
          case TRANSLITERATION -> "Both are usual ways to write that name.";
          case GIVEN_NAME -> "Family name and part in the story are the same.";
        };
    return new Saying(
        Verdict.CONFLICT,
        Dimension.PERSON,
        "%s or %s? Two names of one person.".formatted(first.person(), second.person()),
        sentences(why, places(first, second), known(variant.comparability())),
        "Find out how the name is written, and write it so throughout.");
  }

  /** What a claim says in a dimension. */
  static String said(RoleClaim claim, Dimension dimension) {
    if (dimension == Dimension.PERSON) {
      return claim.person();
    }
    if (dimension == Dimension.AREA) {
      return claim.of() == null ? "not stated" : claim.of();
    }
    List<String> said = new ArrayList<>();
    if (claim.titled()) {
      said.add(titled(claim));
    }
    if (claim.aged()) {
      said.add(Numbers.of(claim.age(), "") + " years old");
    }
    if (claim.born() != null) {
      said.add(born(claim.born()));
    }
    return said.isEmpty() ? "not stated" : String.join(", ", said);
  }

  private static String born(DateRange born) {
    return born.singleDay()
        ? "born " + AnchorWords.days(born)
        : "born in " + (born.from() == null ? born.to() : born.from().getYear());
  }

  private static String age(RoleClaim claim) {
    Interval age = claim.age();
    return claim.aged()
        ? Numbers.of(age, "")
        : claim.born() == null ? quote(claim) : born(claim.born());
  }

  private static String titled(RoleClaim claim) {
    String phase =
        switch (claim.phase()) {
          case CURRENT -> "";
          case FORMER -> "former ";
          case ACTING -> "acting ";
          case ELECT -> "elected ";
          case PLANNED -> "future ";
          case DEPUTY -> claim.title().matches("(?:deputy|vice|assistant)\\b.*") ? "" : "deputy ";
        };
    return phase + claim.title() + (claim.of() == null ? "" : " (" + claim.of() + ")");
  }
}
