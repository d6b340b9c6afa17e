package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Reading;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who a word of a sentence names, if it names somebody who can want something.
 *
 * @param name in the fullest form of the document
 * @param reading likely when a pronoun had to be resolved
 * @param start UTF-16 index of the phrase in its own sentence
 */
record Actors(String name, Reading reading, int start) {
  private static final Set<String> HE = Set.of("he", "she");
  private static final Set<String> IT = Set.of("it", "they");
  private static final Set<String> I = Set.of("i", "we");

  /** Nouns for bodies that take positions though nobody in them is named. */
  private static final Set<String> BODIES =
      WordList.of(
          """
          government cabinet ministry party group movement army military parliament
          assembly senate opposition coalition union company council commission
          committee delegation side country league rebel farmer family fraction court
          board secretariat authority agency alliance bank church club federation
          association office house congress administration regime militia faction bloc
          """);

  private static final Set<String> POINTERS =
      WordList.of(
          """
          its his her their our my all both the a an
          """);

  /** What informs but wants nothing. */
  private static final Set<String> PAPERS =
      WordList.of(
          """
          study report survey poll statement media figure data number
          """);

  /** Nouns that, with nothing but an article, take up what was named before. */
  private static final Set<String> ANAPHORS =
      Set.of(
          "group",
          "party",
          "movement",
          "company",
          "club",
          "organisation",
          "organization",
          "militia");

  /** Words that stand for nobody in particular. */
  private static final Set<String> VAGUE =
      WordList.of(
          """
          some critic many other everyone people nobody one none all most anyone few
          somebody half percent number majority official
          """);

  /** Whoever the word names; empty when that is a thing, nobody in particular or unclear. */
  static Optional<Actors> of(Passage passage, Token word, Token verb) {
    String form = word.form().toLowerCase(Locale.ROOT);
    if (word.pos().startsWith("PRP")) {
      return pronoun(passage, form, verb).map(n -> new Actors(n, Reading.LIKELY, word.start()));
    }
    boolean bare =
        ANAPHORS.contains(word.lemma())
            && !passage.tree().hasChild(word, "compound", "nmod", "poss", "prep");
    return bare
        ? pronoun(passage, "it", verb)
            .map(n -> new Actors(n, Reading.LIKELY, word.start()))
            .or(() -> named(passage, word))
        : named(passage, word);
  }

  private static Optional<Actors> named(Passage passage, Token word) {
    Tree tree = passage.tree();
    boolean capital = Character.isUpperCase(word.form().charAt(0)) && word.index() > 0;
    boolean proper = word.pos().startsWith("NNP") || (capital && word.pos().startsWith("NN"));
    boolean office = TitleWords.isOffice(word.lemma());
    boolean body = BODIES.contains(word.lemma());
    boolean determined = tree.hasChild(word, "det", "poss", "compound", "nmod", "num");
    boolean speaker = SourceWords.isSpeaker(word.lemma()) && !PAPERS.contains(word.lemma());
    boolean able = proper || office || body || speaker || isPeople(word);
    if (!able
        || VAGUE.contains(word.lemma())
        || (!proper && word.pos().equals("NN") && !determined)) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.of(tree, word);
    Names names = passage.names();
    // "the prime minister, Aksel Thorne"
    Optional<Token> apposed =
        proper
            ? Optional.empty()
            : tree.firstChild(word, "appos").filter(a -> a.pos().startsWith("NNP"));
    String text = apposed.map(a -> Phrase.of(tree, a).text()).orElse(phrase.text());
    return Optional.of(new Actors(names.fullest(stripped(text)), Reading.SURE, phrase.start()));
  }

  private static boolean isPeople(Token word) {
    return word.pos().equals("NNS") && PersonWords.isPerson(word.lemma());
  }

  /** The name without what only counts or points: "all 12 Greens" are the Greens. */
  private static String stripped(String text) {
    String rest = text;
    while (true) {
      String[] first = rest.split(" ", 2);
      String word = first[0].toLowerCase(Locale.ROOT);
      boolean points = POINTERS.contains(word) || TimeWords.NUMBERS.containsKey(word);
      if (first.length < 2 || !(points || word.matches("\\d+"))) {
        return rest.replaceAll("['’]s?$", "");
      }
      rest = first[1];
    }
  }

  private static Optional<String> pronoun(Passage passage, String pronoun, Token verb) {
    Tree tree = passage.tree();
    if (I.contains(pronoun)) {
      return Speakers.of(passage, verb)
          .filter(n -> Character.isUpperCase(n.charAt(0)) && n.length() > 2);
    }
    if (!HE.contains(pronoun) && !IT.contains(pronoun)) {
      return Optional.empty();
    }
    boolean person = HE.contains(pronoun);
    // "Orland said that it accepted": the subject of the governing clause.
    Token at = verb;
    while (at.head() >= 0) {
      Token head = tree.token(at.head());
      Optional<Token> subject = Clauses.subject(tree, head).filter(s -> head.pos().startsWith("V"));
      if (subject.isPresent()
          && !subject.get().equals(at)
          && subject.get().index() < verb.index()) {
        Optional<String> name = candidate(passage, subject.get(), person);
        if (name.isPresent()) {
          return name;
        }
      }
      at = head;
    }
    List<Passage> before = passage.before();
    for (int back = 1; back <= Math.min(2, before.size()); back++) {
      Passage earlier = before.get(before.size() - back);
      if (back > 1 && !earlier.block().equals(passage.block())) {
        return Optional.empty();
      }
      Optional<Token> subject =
          earlier.tree().root().flatMap(r -> Clauses.subject(earlier.tree(), r));
      if (subject.isPresent() && !subject.get().pos().startsWith("PRP")) {
        return candidate(earlier, subject.get(), person);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> candidate(Passage passage, Token subject, boolean person) {
    if (subject.pos().startsWith("PRP")) {
      return Optional.empty();
    }
    return named(passage, subject)
        .map(Actors::name)
        .filter(name -> passage.names().isPerson(name) == person);
  }
}
