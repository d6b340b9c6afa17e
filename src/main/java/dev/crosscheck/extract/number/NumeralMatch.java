package dev.crosscheck.extract.number;

import dev.crosscheck.extract.number.Numeral.Form;
import java.math.BigDecimal;

/**
 * A number found among the pieces of a sentence.
 *
 * @param next the piece behind its last one
 * @param value what it says
 * @param form how it is used
 */
record NumeralMatch(int next, BigDecimal value, Form form) {}
