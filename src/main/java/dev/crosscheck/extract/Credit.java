package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;

/**
 * A place in a sentence that credits words to somebody.
 *
 * @param source the head of the noun phrase that names who
 * @param cue the wording that credits it
 * @param at the word that bears the cue
 * @param scope the topmost word of what is credited
 */
record Credit(Token source, String cue, Token at, Token scope) {
  boolean pronoun() {
    return source.pos().startsWith("PRP");
  }
}
