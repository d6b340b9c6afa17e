package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number counts as far as its neighbours tell, when no grammar understands it. */
final class BareThing {
  /** The measure, and without a noun the unit, of a number that is not understood. */
  static final String NUMBER = "number";

  /** Words that may stand between a number and the noun that it counts. */
  private static final Set<String> BETWEEN =
      Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNP", "NNPS", "POS", "RB");

  /** A plural that the lemmatiser does not know: "corsos", "sit-ups"; not "series", "buses". */
  private static final Pattern PLURAL = Pattern.compile("[^suix]s$(?<!ies|ses|ics)");

  private static final int REACH = 6;

  private BareThing() {}

  /** The lemma of the noun that the number counts, "person" for people. */
  static String unit(Tree tree, Counted counted) {
    if (counted.compound() != null) {
      return PersonWords.isPerson(counted.compound()) ? "person" : counted.compound();
    }
    Token noun = counted.noun() != null ? counted.noun() : counted.whole();
    if (noun == null || !noun.pos().startsWith("N")) {
      noun = behind(tree, counted);
    }
    return noun == null ? NUMBER : unit(noun);
  }

  /** The unit that things called so are counted in. */
  static String unit(Token noun) {
    if (MeasureReader.isPeople(noun)) {
      return "person";
    }
    String lemma = noun.lemma();
    boolean plural = noun.pos().equals("NNS") && PLURAL.matcher(lemma).find();
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** The first plural behind the number that nothing parts from it: "five Orm League matches". */
  private static @Nullable Token behind(Tree tree, Counted counted) {
    int last =
        tree.tokensIn(counted.amount().numberStart(), counted.amount().numberEnd()).stream()
            .mapToInt(Token::index)
            .max()
            .orElse(counted.number().index());
    for (int i = last + 1; i < Math.min(tree.size(), last + REACH); i++) {
      Token token = tree.token(i);
      if (token.pos().equals("NNS")) {
        return token;
      }
      if (!BETWEEN.contains(token.pos())) {
        return null;
      }
    }
    return null;
  }
}
