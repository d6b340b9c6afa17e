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
import java.util.regex.Pattern;

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
          state nation kingdom republic province county city town society network
          institute university hospital firm operator employer owner front presidency
          department treasury team ally campaign supporter fan resident chamber
          directorate
          """);

  /** Nouns that say what a place is: "the city of Sarn". */
  private static final Set<String> LANDS =
      Set.of("state", "kingdom", "republic", "country", "nation", "city", "town", "island");

  private static final Set<String> POINTERS =
      WordList.of(
          """
          its his her their our my all both the a an whose
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

  /** A noun for somebody who does something. */
  private static final Pattern BEARER = Pattern.compile("[a-z-]{2,}(?:er|or|ist|man|woman)");

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

  /** Whether the word names somebody who can want something. */
  static boolean able(Tree tree, Token word) {
    boolean capital = Character.isUpperCase(word.form().charAt(0)) && word.index() > 0;
    boolean proper = word.pos().startsWith("NNP") || (capital && word.pos().startsWith("NN"));
    boolean speaker = SourceWords.isSpeaker(word.lemma()) && !PAPERS.contains(word.lemma());
    return proper
        || TitleWords.isOffice(word.lemma())
        || BODIES.contains(word.lemma())
        || speaker
        || isPeople(word);
  }

  /** "the island state of Velia" is Velia. */
  private static Token proper(Tree tree, Token word) {
    return tree.children(word, "prep").stream()
        .filter(p -> LANDS.contains(word.lemma()) && p.lemma().equals("of"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(p -> p.pos().startsWith("NNP"))
        .findFirst()
        .orElse(word);
  }

  private static Optional<Actors> named(Passage passage, Token mentioned) {
    Tree tree = passage.tree();
    Token word = proper(tree, mentioned);
    Optional<Phrase> part = PartHolders.of(tree, word);
    if (part.isPresent()) {
      return part.map(p -> new Actors(p.text(), Reading.SURE, p.start()));
    }
    boolean capital = Character.isUpperCase(word.form().charAt(0)) && word.index() > 0;
    boolean proper = word.pos().startsWith("NNP") || (capital && word.pos().startsWith("NN"));
    boolean determined = tree.hasChild(word, "det", "poss", "compound", "nmod", "num");
    boolean presented =
        tree.children(word, "appos").stream().anyMatch(a -> a.pos().startsWith("NNP"));
    if (!(able(tree, word) || presented)
        || VAGUE.contains(word.lemma())
        || (!proper && word.pos().equals("NN") && !determined)) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.of(tree, word);
    Optional<String> some = PartHolders.quantifier(tree, word);
    if (some.isPresent()) {
      Phrase whole = PartHolders.withBody(tree, word, phrase);
      String text = whole.text().startsWith(some.get()) ? "" : some.get() + " ";
      return Optional.of(new Actors(text + whole.text(), Reading.SURE, whole.start()));
    }
    Names names = passage.names();
    // "the prime minister, Aksel Thorne"
    Optional<Token> apposed =
        proper
            ? Optional.empty()
            : tree.firstChild(word, "appos").filter(a -> a.pos().startsWith("NNP"));
    String text = apposed.map(a -> Phrase.of(tree, a).text()).orElse(phrase.text());
    boolean pointed =
        tree.children(word, "det", "poss").stream()
            .anyMatch(d -> POINTERS.contains(d.form().toLowerCase(Locale.ROOT)));
    String name =
        untitled(names.fullest(untitled(stripped(text, pointed), phrase.start() == 0)), true);
    return Optional.of(new Actors(name, Reading.SURE, phrase.start()));
  }

  /** "Councillor Ida Moss" at the start of a sentence, "energy firm Solvent": the name alone. */
  private static String untitled(String text, boolean first) {
    List<String> words = List.of(text.split(" "));
    int from = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      String lower = words.get(i).toLowerCase(Locale.ROOT);
      boolean small = words.get(i).equals(lower) || i == 0 && first;
      boolean what = BODIES.contains(lower) || BEARER.matcher(lower).matches();
      if (small && what && Character.isUpperCase(words.get(i + 1).charAt(0))) {
        from = i + 1;
      }
    }
    // "Worker Party" is a name, "Councillor Ida Moss" has a title.
    boolean titled =
        from > 0 && words.get(from - 1).equals(words.get(from - 1).toLowerCase(Locale.ROOT));
    return titled || from > 0 && words.size() - from >= 2
        ? String.join(" ", words.subList(from, words.size()))
        : text;
  }

  private static boolean isPeople(Token word) {
    return word.pos().equals("NNS") && PersonWords.isPerson(word.lemma());
  }

  /** The name without what only counts or points: "all 12 Greens" are the Greens. */
  private static String stripped(String text, boolean determined) {
    String rest = text;
    boolean pointed = determined;
    while (true) {
      String[] first = rest.split(" ", 2);
      String word = first[0].toLowerCase(Locale.ROOT);
      boolean number = TimeWords.NUMBERS.containsKey(word) || word.matches("\\d+");
      pointed |= POINTERS.contains(word);
      if (first.length < 2 || !(POINTERS.contains(word) || pointed && number)) {
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
