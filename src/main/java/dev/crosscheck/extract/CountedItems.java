package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the list behind a colon or copula is of what was counted before: "Three points are open:
 * ...", "The six objects are ...".
 */
final class CountedItems {
  /** What a sentence says that goes on with a list that was too short. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)\\b(?:also|other|another|remaining|last|final|finally|lastly|missing|add|added|"
              + "plus|besides|too|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|rest)\\b");

  private static final int AHEAD = 2;

  /** What is counted to tell how much, not which. */
  private static final Set<String> AMOUNTS =
      WordList.of("time percent vote goal euro dollar pound crown franc mile metre kilometre");

  private CountedItems() {}

  /**
   * The list of what a number counts.
   *
   * @param mark the colon or copula before the list
   */
  static Optional<NameList> of(Passage passage, int count, Token number, Token noun, Token mark) {
    Tree tree = passage.tree();
    boolean people = PersonWords.isPerson(noun.lemma()) || TitleWords.isOffice(noun.lemma());
    boolean colon = mark.form().equals(":");
    boolean copula = mark.lemma().equals("be") && definite(tree, number) && !people;
    int from = mark.index() + 1;
    if (!(colon || copula) || measure(noun) || from >= tree.size()) {
      return Optional.empty();
    }
    if (colon && taken(tree, noun, mark)) {
      return Optional.empty();
    }
    boolean bare = !tree.token(from).pos().matches("DT|PRP.|NNP");
    if (bare) {
      return colon ? NameList.plain(tree, from) : Optional.empty();
    }
    Optional<NameList> list =
        people ? PersonList.of(tree, from, count) : ItemList.of(tree, from, count);
    return list.filter(l -> count <= l.names().size() || !goesOn(passage))
        .filter(l -> colon || count >= l.names().size() || definite(tree.token(from)));
  }

  static boolean definite(Tree tree, Token number) {
    return number.index() > 0 && definite(tree.token(number.index() - 1));
  }

  private static boolean definite(Token token) {
    return Set.of("the", "these", "those", "its", "their", "his", "her")
        .contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean measure(Token noun) {
    return TimeWords.UNITS.containsKey(noun.lemma()) || AMOUNTS.contains(noun.lemma());
  }

  /** Another noun between the count and the colon may be what the list tells. */
  private static boolean taken(Tree tree, Token noun, Token colon) {
    boolean next = noun.index() + 1 == colon.index();
    boolean restricted = !next && tree.token(noun.index() + 1).pos().matches("IN|TO");
    for (Token token : tree.tokens().subList(noun.index() + 1, colon.index())) {
      boolean thing = token.pos().startsWith("NN") && !time(token);
      boolean open = token.lemma().matches("include|example|instance|among|like|not|of");
      boolean outOf = token.lemma().equals("of") && token.index() > noun.index() + 1;
      if ((open && !outOf) || (thing && !restricted) || token.pos().equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean time(Token token) {
    return TimeWords.UNITS.containsKey(token.lemma())
        || TimeWords.WEEKDAYS.containsKey(token.lemma())
        || TimeWords.MONTHS.containsKey(token.lemma())
        || Set.of("night", "morning", "evening", "afternoon", "debate", "vote")
            .contains(token.lemma());
  }

  /** Whether one of the sentences just behind may name the rest. */
  static boolean goesOn(Passage passage) {
    int here = passage.sentence().index();
    return passage.block().sentences().stream()
        .filter(s -> s.index() > here && s.index() <= here + AHEAD)
        .anyMatch(s -> GOES_ON.matcher(s.text()).find());
  }
}
