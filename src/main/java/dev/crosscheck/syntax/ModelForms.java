package dev.crosscheck.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the model writes a token, with words it knows: {@code ~} is "about", {@code 2.3bn} is a
 * number. Straight quotation marks gave better trees than the treebank's own in a comparison on a
 * thousand news sentences, for the word clusters of the model were made from plain text.
 */
final class ModelForms {
  private static final Pattern NUMBER_WITH_SCALE =
      Pattern.compile("([0-9][0-9.,]*)(?:k|m|mn|bn|b|tn)", Pattern.CASE_INSENSITIVE);

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
    Matcher scaled = NUMBER_WITH_SCALE.matcher(plain);
    return scaled.matches() ? List.of(scaled.group(1)) : Hyphens.parts(plain.toString());
  }

  private static String mark(char c) {
    if (Characters.isDash(c)) {
      return "--";
    } else if (c == '\u2026') {
      return "...";
    } else if (c == '~' || c == '\u2248') {
      return "about";
    } else if (Characters.isDoubleQuote(c)) {
      return "\"";
    }
    return Characters.isApostrophe(c) ? "'" : String.valueOf(c);
  }
}
