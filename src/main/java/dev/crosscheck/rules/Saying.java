package dev.crosscheck.rules;

import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Verdict;

/**
 * What a rule says to an editor.
 *
 * @param verdict what the comparison came to
 * @param decidedBy the dimension that decided it
 * @param message one line that is understood without context and names both sides
 * @param explanation why the sides do not go together, and what the texts leave open
 * @param suggestion what to do about it
 */
public record Saying(
    Verdict verdict, Dimension decidedBy, String message, String explanation, String suggestion) {}
