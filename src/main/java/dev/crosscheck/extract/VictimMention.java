package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import java.util.Optional;

/**
 * Words that name one person of whom a fate is told, here or nearby.
 *
 * @param passage where they stand
 * @param head the word that carries them
 * @param who what they tell of the person
 * @param fate what their sentence tells of him
 * @param deed whether they name only what was done: "a homicide"
 */
record VictimMention(
    Passage passage, Token head, PersonDescription who, Optional<FateReading> fate, boolean deed) {
  /** Whether a number stands with the words, so that they are a figure of their own. */
  boolean numbered() {
    return passage.tree().children(head).stream()
        .anyMatch(c -> c.pos().equals("CD") && c.index() < head.index());
  }

  /** Whether the words bring in somebody new: "a woman". */
  boolean indefinite() {
    return passage.tree().children(head).stream().anyMatch(c -> c.lemma().matches("an?"));
  }

  /** Whether the sentence tells of a death. */
  boolean dead() {
    return fate.filter(f -> f.fate() == Fate.KILLED).isPresent();
  }

  /** Whether it is somebody of another's, and not of the family: "his driver". */
  boolean owned() {
    return !VictimWords.KIN.contains(who.noun()) && hasOwner();
  }

  /** Whether it is somebody's: "his wife". */
  boolean hasOwner() {
    return passage.tree().children(head, "poss").stream().anyMatch(c -> c.pos().startsWith("PRP"));
  }

  /** Whether the words can point back: "the man", a name, "he". */
  boolean definite() {
    return !who.name().isEmpty()
        || who.pronoun()
        || passage.tree().children(head).stream()
            .anyMatch(
                c -> c.index() < head.index() && c.lemma().matches("the|that|this|his|her|their"));
  }
}
