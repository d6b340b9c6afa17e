package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a stance is about, from the head of its phrase.
 *
 * @param text the phrase in the text's words, without relative clauses
 * @param terms its content lemmas, sorted
 * @param end UTF-16 index after the core of the phrase: the head with what stands before it
 */
record Targets(String text, List<String> terms, int end) {
  /** What a vote is on that the clause does not name. */
  static final String THE_VOTE = "the vote";

  private static final int LONGEST = 200;
  private static final Set<String> LEFT_OUT =
      Set.of("relcl", "punct", "parataxis", "appos", "mark", "advcl");

  /** Nouns of which an infinitive tells the content. */
  private static final Set<String> CONTAINERS =
      WordList.of(
          """
          proposal plan deal offer draft idea agreement measure resolution demand move
          step call request project scheme package bill motion accord bid initiative
          decision compromise campaign effort attempt right law reform treaty pledge
          promise threat readiness willingness refusal pact ban appeal vote
          """);

  private static final Set<String> STOP =
      WordList.of(
          """
          be have do its his her their this that these those any all some such own
          other more new last exchange way idea start beginning
          """);

  /** Reads the target headed by a word. */
  static Targets of(Tree tree, Token head) {
    List<Token> words = new ArrayList<>();
    collect(tree, head, words, 0);
    words.sort(java.util.Comparator.comparingInt(Token::index));
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    end = Math.min(end, Math.max(head.end(), start + LONGEST));
    TreeSet<String> terms = new TreeSet<>();
    for (Token word : words) {
      if (content(word) && word.start() < end) {
        terms.add(term(word));
      }
    }
    return new Targets(
        tree.text().substring(start, Math.max(end, head.end())), List.copyOf(terms), head.end());
  }

  /** The same words, which stand for another target. */
  Targets meaning(Targets other) {
    TreeSet<String> all = new TreeSet<>(terms);
    all.addAll(other.terms);
    return new Targets(text, List.copyOf(all), end);
  }

  /** The same with somebody who is to do it. */
  Targets by(Tree tree, Token who) {
    Targets actor = of(tree, who);
    TreeSet<String> all = new TreeSet<>(terms);
    all.addAll(actor.terms);
    return new Targets(actor.text + " " + text, List.copyOf(all), end);
  }

  private static void collect(Tree tree, Token token, List<Token> into, int depth) {
    into.add(token);
    for (Token child : tree.children(token)) {
      boolean aside = LEFT_OUT.contains(child.relation());
      aside |= depth == 0 && purpose(token, child);
      boolean later = child.relation().equals("conj") && child.pos().startsWith("V") && depth == 0;
      if (!aside && !later && depth < 6 && !time(tree, child) && !stage(tree, token, child)) {
        collect(tree, child, into, depth + 1);
      }
    }
  }

  /** "the tax to finance the quay": what it is for; of a plan it would be what is planned. */
  private static boolean purpose(Token head, Token child) {
    return child.relation().equals("acl")
        && child.pos().equals("VB")
        && head.pos().startsWith("N")
        && !CONTAINERS.contains(head.lemma());
  }

  /** "before a final accord", "in the first phase": when something is to be done. */
  private static boolean stage(Tree tree, Token head, Token child) {
    boolean late =
        Set.of("before", "after", "during", "until", "within", "by").contains(child.lemma());
    boolean phase =
        tree.firstChild(child, "pobj")
            .filter(p -> Set.of("phase", "stage", "step", "time", "end").contains(p.lemma()))
            .isPresent();
    return head.pos().startsWith("V") && child.relation().equals("prep") && (late || phase);
  }

  /** "on the day", "in March", "last week": when, not what. */
  private static boolean time(Tree tree, Token child) {
    Token noun =
        child.relation().equals("prep") ? tree.firstChild(child, "pobj").orElse(child) : child;
    String lemma = noun.lemma();
    boolean named =
        TimeWords.WEEKDAYS.containsKey(lemma)
            || (TimeWords.MONTHS.containsKey(lemma) && noun.pos().startsWith("NNP"));
    boolean unit = TimeWords.UNITS.containsKey(lemma) && !child.relation().equals("compound");
    return (named || unit) && !tree.hasChild(noun, "num") && !child.relation().equals("pobj");
  }

  private static boolean content(Token word) {
    String pos = word.pos();
    boolean kind =
        pos.startsWith("NN") || pos.startsWith("JJ") || pos.startsWith("VB") || pos.equals("CD");
    boolean number = Character.isDigit(word.form().charAt(0));
    boolean light = Set.of("aux", "auxpass", "case", "det").contains(word.relation());
    return kind && !light && !STOP.contains(word.lemma()) && (word.form().length() > 1 || number);
  }

  private static String term(Token word) {
    return (word.pos().startsWith("NNP") ? TitleWords.wellKnown(word.form()) : word.lemma())
        .toLowerCase(Locale.ROOT);
  }
}
