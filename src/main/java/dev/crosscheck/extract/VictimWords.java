package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.Set;

/** Nouns for one person, and what they tell of him. To add one, add it to its line here. */
final class VictimWords {
  static final Set<String> MALE =
      WordList.of(
          """
          man boy male father son brother husband grandfather uncle nephew gentleman boyfriend
          grandson stepfather stepson guy priest monk he him his gunman businessman fisherman
          """);

  static final Set<String> FEMALE =
      WordList.of(
          """
          woman girl female mother daughter sister wife grandmother aunt niece lady girlfriend
          granddaughter stepmother stepdaughter nun waitress she her widow policewoman
          """);

  static final Set<String> YOUNG =
      WordList.of("boy girl child baby toddler infant newborn kid schoolboy schoolgirl");

  static final Set<String> GROWN = WordList.of("man woman gentleman lady businessman policewoman");

  /** Who shoots or is said to have. */
  static final Set<String> ATTACKERS =
      WordList.of(
          """
          suspect gunman shooter attacker robber intruder burglar assailant killer murderer bomber
          thief carjacker
          """);

  static final Set<String> OFFICERS =
      WordList.of(
          """
          officer deputy trooper policeman policewoman cop sergeant detective soldier lieutenant
          agent guard
          """);

  static final Set<String> PARENTS =
      WordList.of("mother father grandmother grandfather stepfather stepmother parent");

  static final Set<String> CHILDREN =
      WordList.of("son daughter child boy girl baby grandson granddaughter stepson stepdaughter");

  static final Set<String> KIN =
      WordList.of(
          """
          mother father grandmother grandfather stepfather stepmother parent son daughter child boy
          girl baby grandson granddaughter stepson stepdaughter wife husband brother sister uncle
          aunt nephew niece cousin girlfriend boyfriend friend sibling spouse victim
          """);

  /** Nouns for anybody. */
  static final Set<String> ANYBODY =
      WordList.of("person victim individual adult deceased survivor patient other another subject");

  /** Nouns of this house for people that name no single person. */
  private static final Set<String> NO_PERSON =
      WordList.of(
          "life death fatality body casualty soul dead injury corpse case arrest crew troop "
              + "staff people general local national chief member minister injured wounded missing one human");

  private static final Set<String> MORE =
      WordList.of(
          """
          teen teenager male female toddler infant newborn trooper clerk bystander grandmother
          grandfather rapper employee owner gunman shooter robber intruder burglar victim person
          individual gentleman lady guy boyfriend girlfriend uncle aunt cousin nephew niece
          stepfather stepmother stepson stepdaughter grandson granddaughter juvenile youth
          bartender waitress cashier manager homeowner businessman peasant nun bishop professor
          mayor governor councilman watchman thief carjacker killer deputy sergeant detective
          subject passer-by bodyguard cop roommate classmate neighbor neighbour landlord deceased
          """);

  private VictimWords() {}

  /** Whether the lemma names one person by a common noun. */
  static boolean isOne(String lemma) {
    return !NO_PERSON.contains(lemma) && (MORE.contains(lemma) || PersonWords.isPerson(lemma));
  }
}
