package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who a sentence names at its end: "..., witnesses said.", "..., the county engineer estimates.",
 * "..., the mayor wrote in a post." Read from the words in their order, because parsers often take
 * such an end for one more noun of a list or lose its subject. It serves only where the tree
 * credits nobody.
 */
final class EndTag {
  /** How many words behind the verb may tell when, where or to whom it was said. */
  private static final int TAIL = 7;

  /** How many words may name who says it. */
  private static final int NAME = 9;

  /** Forms that are nouns as well: these tell a verb of saying only behind a speaker. */
  private static final Set<String> ALSO_NOUNS =
      WordList.of("estimates reports claims states notes comments reckons shows");

  private static final Set<String> TIMES =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday today yesterday late early
          earlier later last this week month year morning afternoon evening night
          """);

  private EndTag() {}

  /** The credit at the end of the sentence, when the word stands before it. */
  static Optional<Credit> of(Tree tree, Token word) {
    for (int i = end(tree) - 1; i > 1 && i >= end(tree) - 1 - TAIL; i--) {
      Token verb = tree.token(i);
      if (says(verb)) {
        return tail(tree, i + 1) ? credit(tree, verb, word) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** One past the last word of the sentence. */
  private static int end(Tree tree) {
    int end = tree.size();
    while (end > 0 && !tree.token(end - 1).form().matches(".*[\\p{L}\\p{Nd}].*")) {
      end--;
    }
    return end;
  }

  private static boolean says(Token verb) {
    String form = verb.form().toLowerCase(Locale.ROOT);
    boolean finite = verb.pos().matches("VBD|VBZ|VBP|VBN") && CueWords.saysClause(verb.lemma());
    return finite || verb.pos().startsWith("NN") && ALSO_NOUNS.contains(form);
  }

  /** "on Friday", "in a post", "Monday", or nothing. */
  private static boolean tail(Tree tree, int from) {
    if (from >= end(tree)) {
      return true;
    }
    Token first = tree.token(from);
    boolean opens = TIMES.contains(first.lemma()) || first.pos().equals("IN");
    return opens
        && !first.lemma().equals("that")
        && tree.tokens().subList(from, end(tree)).stream()
            .allMatch(t -> t.pos().matches("IN|DT|JJ|NN.*|RB|PRP\\$|POS|CD|HYPH"));
  }

  private static Optional<Credit> credit(Tree tree, Token verb, Token word) {
    int comma = verb.index() - 1;
    while (comma > 0 && named(tree.token(comma))) {
      comma--;
    }
    Token before = tree.token(comma);
    boolean apart = before.form().equals(",") || before.form().matches("['’\"”]+");
    boolean told = before.index() > word.index() && clause(tree, comma);
    Token source = tree.token(verb.index() - 1);
    boolean fits = verb.index() - comma - 1 <= NAME && source.index() > comma;
    boolean whole = Phrase.of(tree, source).start() >= before.end();
    return apart && told && fits && whole && speaker(tree, source, verb)
        ? Optional.of(new Credit(source, verb.form(), verb, tree.root().orElse(verb)))
        : Optional.empty();
  }

  /** A word that may stand in a name or a noun phrase without anything behind its head. */
  private static boolean named(Token token) {
    return token.pos().matches("DT|JJ|NN.*|POS|PRP\\$|HYPH|CD");
  }

  /** What is credited is more than a phrase: it has a finite verb, or opens with "there". */
  private static boolean clause(Tree tree, int end) {
    return tree.tokens().subList(0, end).stream()
        .anyMatch(t -> t.pos().matches("VBD|VBZ|VBP|MD|EX") || t.lemma().equals("there"));
  }

  /** Behind a verb that is seen as one, any noun; behind one taken for a noun, who can speak. */
  private static boolean speaker(Tree tree, Token source, Token verb) {
    boolean known =
        source.pos().startsWith("NNP")
            || SourceWords.isSpeaker(source.lemma())
            || CueWords.isRecord(source.lemma());
    boolean noun = source.pos().matches("NNS?") && !CueWords.says(source.lemma());
    boolean needed = !verb.pos().startsWith("V") || CueWords.needsSpeaker(verb.lemma());
    boolean counted =
        tree.children(source).stream().anyMatch(c -> c.pos().equals("CD"))
            || source.pos().equals("CD");
    return !counted && (known || noun && !needed);
  }
}
