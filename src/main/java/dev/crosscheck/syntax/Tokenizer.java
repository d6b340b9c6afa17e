package dev.crosscheck.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words and marks, the way the model was trained to see them: {@code "$3"} is
 * two, {@code isn't} is two, {@code 26,600} and {@code U.S.} are one. Every character that is no
 * space belongs to exactly one token, whatever the text. Works from left to right in one pass.
 */
final class Tokenizer {
  private final String text;
  private final List<TextPiece> pieces = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of a sentence in order. */
  static List<TextPiece> tokenize(String sentence) {
    Tokenizer tokenizer = new Tokenizer(sentence);
    int at = 0;
    while (at < sentence.length()) {
      int c = sentence.codePointAt(at);
      at = Characters.isSpace(c) ? at + Character.charCount(c) : tokenizer.take(at);
    }
    return tokenizer.pieces;
  }

  /** Takes the token that starts here and returns where it ends. */
  private int take(int start) {
    int address = Addresses.end(text, start);
    if (address > start) {
      return add(start, address);
    }
    int mark = Marks.end(text, start);
    if (mark > start) {
      return add(start, mark);
    }
    int end = Words.end(text, start);
    int from = start;
    for (int cut : Clitics.cuts(text, start, end)) {
      from = add(from, cut);
    }
    return add(from, end);
  }

  private int add(int start, int end) {
    pieces.add(new TextPiece(start, end, ModelForms.of(text.substring(start, end))));
    return end;
  }
}
