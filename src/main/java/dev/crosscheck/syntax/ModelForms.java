package dev.crosscheck.syntax;

import java.util.List;

/**
 * How the model writes a token. It knows straight quotation marks best: training texts had PTB
 * quotes, but the word clusters it leans on were made from plain text.
 */
final class ModelForms {
  private ModelForms() {}

  /** The word, or the words, the model reads for a token. */
  static List<String> of(String form) {
    if (form.length() == 1) {
      return List.of(mark(form.charAt(0)));
    }
    StringBuilder plain = new StringBuilder(form);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Characters.isApostrophe(c)) {
        plain.setCharAt(i, '\'');
      } else if (Characters.isHyphen(c) || Characters.isDash(c)) {
        plain.setCharAt(i, '-');
      } else if (Characters.isNumberSpace(c)) {
        plain.setCharAt(i, ',');
      }
    }
    return Hyphens.parts(plain.toString());
  }

  private static String mark(char c) {
    if (Characters.isDash(c)) {
      return "--";
    } else if (c == '\u2026') {
      return "...";
    } else if (Characters.isDoubleQuote(c)) {
      return "\"";
    }
    return Characters.isApostrophe(c) ? "'" : String.valueOf(c);
  }
}
