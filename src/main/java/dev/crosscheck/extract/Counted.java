package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in its tree: which word carries it and what it counts.
 *
 * @param amount the amount
 * @param number the token of the number that the others hang on
 * @param noun what is counted, or null when the text leaves it out: "another 12 were hurt"
 * @param phrase the head of the whole phrase: the noun, else the number
 * @param whole what it is a part of: "children" in "22,400 of the 21,900 children", or null
 * @param adjective the word of a measure right behind it: "dead" in "15 dead", or null
 * @param compound what is counted within the word itself: "seat" in "a 300-seat hall", or null
 */
record Counted(
    Amount amount,
    Token number,
    @Nullable Token noun,
    Token phrase,
    @Nullable Token whole,
    @Nullable Token adjective,
    @Nullable String compound) {
  private static final Set<String> SKIPPED =
      Set.of("more", "other", "others", "additional", "further", "people", "persons");

  /** "300-seat", "12-member": the number and what it counts in one word. */
  private static final Pattern COMPOUND = Pattern.compile("^[-‐‑](\\p{L}{3,})(?=[\\s-]|\\W|$)");

  /** Endings of such words that say nothing of what is counted: "100-odd farms". */
  private static final Set<String> NO_COMPOUND =
      Set.of("odd", "plus", "something", "strong", "some");

  /** Places an amount in its tree; empty when its words are no tokens of their own. */
  static Optional<Counted> of(Tree tree, Amount amount) {
    List<Token> digits = tree.tokensIn(amount.numberStart(), amount.numberEnd());
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    Token number = digits.get(digits.size() - 1);
    for (Token token : digits) {
      if (token.head() < digits.get(0).index()
          || token.head() > digits.get(digits.size() - 1).index()) {
        number = token;
      }
    }
    if (!amount.unit().isEmpty()) {
      return Optional.of(measured(tree, amount, number));
    }
    Token last = digits.get(digits.size() - 1);
    String compound = compound(tree, amount);
    if (compound != null) {
      return Optional.of(new Counted(amount, number, null, number, null, null, compound));
    }
    Token adjective = adjectiveBehind(tree, last);
    Token noun = nounOf(tree, number, last);
    Token whole = null;
    if (noun == null) {
      Optional<Token> of = tree.firstChild(number, "prep").filter(p -> p.lemma().equals("of"));
      Token behind = of.flatMap(p -> tree.firstChild(p, "pobj")).orElse(null);
      if (behind != null && amount.form() == Numeral.Form.ORDER) {
        noun = behind;
      } else {
        whole = behind;
      }
    }
    if (adjective != null
        && noun != null
        && noun.index() > adjective.index() + 1
        && !modifies(adjective, noun)) {
      noun = null;
    }
    boolean order = amount.form() == Numeral.Form.ORDER;
    Token phrase = noun == null || order ? number : noun;
    return Optional.of(new Counted(amount, number, noun, phrase, whole, adjective, null));
  }

  private static @Nullable String compound(Tree tree, Amount amount) {
    Matcher m = COMPOUND.matcher(tree.text().substring(amount.numberEnd()));
    if (!m.find()) {
      return null;
    }
    String word = m.group(1).toLowerCase(Locale.ROOT);
    return NO_COMPOUND.contains(word) ? null : word;
  }

  private static boolean modifies(Token adjective, Token noun) {
    return adjective.head() == noun.index();
  }

  private static Counted measured(Tree tree, Amount amount, Token number) {
    List<Token> units = tree.tokensIn(amount.numberEnd(), amount.end());
    Token phrase = number;
    for (Token unit : units) {
      if (unit.pos().startsWith("NN") && unit.head() < units.get(0).index()
          || unit.head() > units.get(units.size() - 1).index()) {
        phrase = unit;
        break;
      }
      if (unit.pos().startsWith("NN")) {
        phrase = unit;
      }
    }
    Token top = phrase;
    Token of =
        tree.firstChild(top, "prep")
            .filter(p -> p.lemma().equals("of") || p.lemma().equals("in"))
            .orElse(null);
    Token thing = of == null ? null : tree.firstChild(of, "pobj").orElse(null);
    return new Counted(amount, number, null, phrase, thing, null, null);
  }

  /** The noun that the number modifies. */
  private static @Nullable Token nounOf(Tree tree, Token number, Token last) {
    Token head = tree.head(number).orElse(null);
    if (head == null || head.index() <= last.index() || head.index() - last.index() > 7) {
      return directNoun(tree, last);
    }
    boolean name = head.pos().equals("NNP") && !MeasureReader.isPeople(head);
    boolean noun = head.pos().startsWith("NN") && !name;
    boolean nominal =
        Set.of("nmod", "num", "nummod", "amod", "compound", "det").contains(number.relation());
    if (noun && nominal && !verbBetween(tree, last, head)) {
      return head;
    }
    return directNoun(tree, last);
  }

  /** A noun right behind a number whose parse went elsewhere: "300 people". */
  private static @Nullable Token directNoun(Tree tree, Token last) {
    int next = last.index() + 1;
    if (next >= tree.size()) {
      return null;
    }
    Token token = tree.token(next);
    if (token.pos().startsWith("NN") && !token.pos().startsWith("NNP")
        || PersonWords.isAnyone(token.lemma()) && token.pos().startsWith("N")) {
      while (token.index() + 1 < tree.size()
          && token.head() == token.index() + 1
          && tree.token(token.head()).pos().startsWith("NN")) {
        token = tree.token(token.head());
      }
      return token;
    }
    return null;
  }

  private static boolean verbBetween(Tree tree, Token a, Token b) {
    return tree.tokens().subList(a.index() + 1, b.index()).stream()
        .anyMatch(t -> t.pos().matches("VB[DPZ]|MD|IN") || Set.of(";", ":").contains(t.form()));
  }

  private static @Nullable Token adjectiveBehind(Tree tree, Token last) {
    int i = last.index() + 1;
    while (i < tree.size() && SKIPPED.contains(tree.token(i).form())) {
      i++;
    }
    if (i >= tree.size() || i - last.index() > 3) {
      return null;
    }
    Token token = tree.token(i);
    return MeasureWords.adjective(token.form().toLowerCase(Locale.ROOT)).isPresent() ? token : null;
  }
}
