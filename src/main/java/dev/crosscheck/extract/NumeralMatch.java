package dev.crosscheck.extract;

import dev.crosscheck.extract.Numeral.Form;
import java.math.BigDecimal;

/**
 * A number found among the pieces of a sentence.
 *
 * @param next the piece behind its last one
 * @param value what it says
 * @param form how it is used
 */
record NumeralMatch(int next, BigDecimal value, Form form) {}
