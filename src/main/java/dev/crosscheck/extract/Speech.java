package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence that credits words to somebody, with what it credits in that sentence.
 *
 * @param passage number of the sentence in the document
 * @param cue the word that credits: a verb, "according", a noun such as "claim"; of a headline the
 *     colon
 * @param wording the cue as shown
 * @param source head of who says it, or null when the sentence does not tell
 * @param content tokens of what is said as far as the tree tells, in order; empty for a cue that
 *     only stands beside quotation marks
 * @param noun whether the cue is a noun or a preposition, which credits no quotation beside it
 */
record Speech(
    int passage,
    Token cue,
    String wording,
    @Nullable Token source,
    List<Token> content,
    boolean noun) {}
