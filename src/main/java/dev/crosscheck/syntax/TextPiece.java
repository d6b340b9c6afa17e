package dev.crosscheck.syntax;

import java.util.List;

/**
 * A token before it is parsed.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param modelForms how the model writes it: with straight quotes and plain dashes, and a compound
 *     such as {@code U.S.-led} in several words
 */
record TextPiece(int start, int end, List<String> modelForms) {}
