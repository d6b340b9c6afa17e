package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.CalendarNames;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What else the clause of an event tells, to know the event again.
 *
 * @param names proper names, in lower case
 * @param words content lemmas
 * @param place where it happened, or empty
 */
record HappeningTerms(List<String> names, List<String> words, String place) {
  private static final Set<String> PLACE = WordList.of("in at near off outside");

  private static final Set<String> STOP =
      WordList.of(
          """
          be have do say tell report day week month year morning evening night afternoon people
          time new old first last other more number percent official
          """);

  static HappeningTerms of(Passage passage, Token verb, Token trigger, HappeningSubject subject) {
    Tree tree = passage.tree();
    Set<String> names = new TreeSet<>(subject.names());
    Set<String> words = new TreeSet<>();
    for (Token token : tree.descendants(verb)) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean content =
          token.pos().matches("NN.*|V.*|JJ")
              && lemma.length() > 2
              && Character.isLetter(lemma.charAt(0))
              && !STOP.contains(lemma)
              && !CalendarNames.isName(lemma);
      if (!content || !sameClause(tree, verb, token)) {
        continue;
      }
      if (token.pos().startsWith("NNP")) {
        boolean inName =
            token.relation().equals("compound")
                && tree.head(token).filter(h -> h.pos().startsWith("NNP")).isPresent();
        if (!inName) {
          names.add(HappeningSubject.name(passage, token));
        }
      } else if (token.index() != trigger.index() && !token.equals(subject.head())) {
        words.add(lemma);
      }
    }
    return new HappeningTerms(
        List.copyOf(names), List.copyOf(words), place(tree, verb, trigger, subject.head()));
  }

  private static boolean sameClause(Tree tree, Token top, Token token) {
    Token at = token;
    while (at.index() != top.index() && at.head() >= 0) {
      if (at.pos().startsWith("V") && at.relation().matches("ccomp|advcl|conj|relcl|parataxis")) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  private static String place(Tree tree, Token verb, Token trigger, @Nullable Token head) {
    for (Token token : tree.tokens()) {
      boolean hangs =
          token.head() == verb.index()
              || token.head() == trigger.index()
              || head != null && token.head() == head.index();
      if (hangs && token.relation().equals("prep") && PLACE.contains(token.lemma())) {
        for (Token object : tree.children(token, "pobj")) {
          if (object.pos().startsWith("NNP")
              && !CalendarNames.isName(object.lemma().toLowerCase(Locale.ROOT))) {
            return Phrase.of(tree, object).text();
          }
        }
      }
    }
    return "";
  }
}
