package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words that name a source, and the fullest form that the document gives of it: "Gaza health
 * ministry" for "the ministry", "Ida Moss" for "she". Where two could be meant, it stays as it is.
 *
 * @param text the words in their sentence
 * @param start UTF-16 index in the sentence
 * @param end one past the last character
 * @param full the fullest form
 */
record SourceName(String text, int start, int end, String full) {
  /** How many sentences back a pronoun or "the agency" may point. */
  private static final int REACH = 4;

  private static final Set<String> PERSON = Set.of("he", "she");
  private static final Set<String> THING = Set.of("it");
  private static final Set<String> MANY = Set.of("they");

  /** Nouns by which a text calls a body that has a name of its own. */
  private static final Set<String> BODIES =
      WordList.of(
          """
          agency company firm group organisation organization charity club airline bank
          department ministry party union office service university institute watchdog regulator
          operator network commission association
          """);

  /** Words that pick out nobody: "local police" are still just police. */
  private static final Set<String> NO_NAME =
      WordList.of(
          """
          local senior top other several many some few former regional unnamed anonymous new same
          responding armed riot uniformed
          """);

  /** The name of the source that is headed by a token of the passage's sentence. */
  static SourceName of(Passage passage, Token head) {
    Tree tree = passage.tree();
    Phrase phrase = Phrase.of(tree, head);
    int end = phrase.end();
    Optional<Token> of =
        CueWords.isRecord(head.lemma()) ? Credits.owner(tree, head) : spokenFor(tree, head);
    if (of.isPresent() && of.get().index() > head.index()) {
      end = Math.max(end, Phrase.of(tree, of.get()).end());
    }
    String text = tree.text().substring(phrase.start(), end).strip().replaceFirst("['’]s?$", "");
    return new SourceName(text, phrase.start(), end, full(passage, head, text));
  }

  /** "a spokesman for the ministry": the ministry. */
  private static Optional<Token> spokenFor(Tree tree, Token head) {
    return CueWords.isVoice(head.lemma())
        ? tree.children(head, "prep").stream()
            .filter(p -> Set.of("for", "from", "at", "with").contains(p.lemma()))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .findFirst()
        : Optional.empty();
  }

  private static String full(Passage passage, Token head, String text) {
    Tree tree = passage.tree();
    if (head.pos().startsWith("PRP")) {
      return pronoun(passage, head.form().toLowerCase(Locale.ROOT)).orElse(text);
    }
    if (CueWords.isRecord(head.lemma())) {
      Optional<Token> owner = Credits.owner(tree, head);
      if (owner.isPresent()) {
        return of(passage, owner.get()).full();
      }
      return earlier(passage, head).orElse(text);
    }
    if (!head.pos().startsWith("NNP")) {
      Optional<Token> name = tree.firstChild(head, "appos").filter(a -> a.pos().equals("NNP"));
      if (name.isPresent() && !CueWords.isVoice(head.lemma())) {
        return passage.names().fullest(Phrase.of(tree, name.get()).text());
      }
    }
    if (CueWords.isVoice(head.lemma()) && spokenFor(tree, head).isPresent()
        || SPEAKS_FOR.matcher(text).find()) {
      // Who speaks for somebody keeps the title: the words count as the other's own.
      return text;
    }
    Optional<String> spoken = spokesman(passage, head);
    if (spoken.isPresent()) {
      return spoken.get();
    }
    String name = passage.names().fullest(text);
    if (!name.equalsIgnoreCase(text) || head.pos().startsWith("NNP")) {
      return name;
    }
    return earlier(passage, head).or(() -> body(passage, head)).orElse(name);
  }

  /**
   * "Moss" after "ministry spokesman Karl Moss": the words stay the ministry's, the person known.
   */
  private static Optional<String> spokesman(Passage passage, Token head) {
    if (!head.pos().equals("NNP")) {
      return Optional.empty();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Passage before : passage.before()) {
      // Only a sentence with the word is worth a parse.
      if (!before.text().contains(head.form())) {
        continue;
      }
      for (Token token : before.tree().tokens()) {
        if (token.form().equals(head.form()) && token.pos().equals("NNP")) {
          String name = Phrase.of(before.tree(), token).text();
          if (SPEAKS_FOR.matcher(name).find()) {
            found.add(name);
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static final java.util.regex.Pattern SPEAKS_FOR =
      java.util.regex.Pattern.compile("(?i)\\bspokes(?:man|woman|person)\\b");

  /** "police" after "Orland police", "the ministry" after "the health ministry". */
  private static Optional<String> earlier(Passage passage, Token head) {
    Tree tree = passage.tree();
    if (tree.hasChild(head, "compound", "nmod", "poss", "relcl")) {
      return Optional.empty();
    }
    boolean points =
        tree.children(head, "det").stream().anyMatch(d -> d.lemma().equals("the"))
            || head.pos().equals("NNS")
            || head.lemma().equals("police");
    if (!points) {
      return Optional.empty();
    }
    Set<String> found = new LinkedHashSet<>();
    mentions(passage, head.lemma(), head.index(), found);
    String stem = head.lemma().substring(0, Math.max(1, head.lemma().length() - 1));
    for (Passage before : passage.before()) {
      // Only a sentence with the word is worth a parse.
      if (before.text().toLowerCase(Locale.ROOT).contains(stem)) {
        mentions(before, head.lemma(), before.tree().size(), found);
      }
    }
    List<String> longest = new ArrayList<>();
    for (String name : found) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (found.stream()
          .map(f -> f.toLowerCase(Locale.ROOT))
          .noneMatch(f -> f.length() > lower.length() && f.contains(lower))) {
        longest.add(name);
      }
    }
    return longest.size() == 1 ? Optional.of(longest.get(0)) : Optional.empty();
  }

  private static void mentions(Passage passage, String lemma, int end, Set<String> found) {
    Tree tree = passage.tree();
    for (Token token : tree.tokens()) {
      if (token.index() >= end || !token.lemma().equals(lemma) || !token.pos().startsWith("N")) {
        continue;
      }
      if (CueWords.isRecord(lemma)) {
        Credits.owner(tree, token).map(o -> of(passage, o).full()).ifPresent(found::add);
        continue;
      }
      boolean named =
          tree.children(token, "prep").stream()
              .filter(p -> p.lemma().equals("of"))
              .flatMap(p -> tree.children(p, "pobj").stream())
              .anyMatch(o -> o.pos().startsWith("NNP"));
      boolean narrowed =
          named
              || tree.children(token, "compound", "nmod", "poss").stream()
                  .anyMatch(
                      m -> m.pos().matches("NNP?S?") || Character.isUpperCase(m.form().charAt(0)));
      boolean vague =
          tree.children(token).stream()
              .anyMatch(
                  m ->
                      NO_NAME.contains(m.lemma())
                          || m.pos().equals("CD")
                          || m.pos().startsWith("PRP"));
      if (narrowed && !vague) {
        found.add(Phrase.of(tree, token).text());
      }
    }
  }

  /** "the agency" after "Unicef said": the only body by name that has spoken lately. */
  private static Optional<String> body(Passage passage, Token head) {
    boolean the = passage.tree().children(head).stream().anyMatch(d -> d.lemma().equals("the"));
    if (!the
        || !BODIES.contains(head.lemma())
        || passage.tree().hasChild(head, "compound", "nmod", "poss", "prep", "relcl")) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    for (int back = 1; back <= Math.min(REACH, passage.before().size()); back++) {
      Passage earlier = passage.before().get(passage.before().size() - back);
      for (Token speaker : speakers(earlier.tree())) {
        String name = passage.names().fullest(Phrase.of(earlier.tree(), speaker).text());
        if (speaker.pos().startsWith("NNP") && !passage.names().isPerson(name)) {
          names.add(name);
        }
      }
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  private static Optional<String> pronoun(Passage passage, String pronoun) {
    for (int back = 1; back <= Math.min(REACH, passage.before().size()); back++) {
      Passage earlier = passage.before().get(passage.before().size() - back);
      Tree tree = earlier.tree();
      List<Token> candidates = new ArrayList<>(speakers(tree));
      if (candidates.isEmpty()) {
        Optional<Token> subject = tree.root().flatMap(r -> Clauses.subject(tree, r));
        subject.ifPresent(candidates::add);
        // "Otto Brand met Pavel Ortino": who "he" is remains open.
        tree.root().stream()
            .flatMap(r -> tree.children(r, "dobj").stream())
            .filter(o -> o.pos().equals("NNP") && fits(earlier, o, pronoun))
            .forEach(candidates::add);
      }
      List<Token> fitting = candidates.stream().filter(c -> fits(earlier, c, pronoun)).toList();
      if (fitting.size() == 1) {
        return Optional.of(of(earlier, fitting.get(0)).full());
      }
      boolean same = candidates.stream().anyMatch(c -> c.form().equalsIgnoreCase(pronoun));
      boolean elsewhere = back > 1 && !earlier.block().equals(passage.block());
      if (fitting.size() > 1 || !same && elsewhere) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Passage passage, Token token, String pronoun) {
    if (token.pos().startsWith("PRP") || token.pos().startsWith("W")) {
      return false;
    }
    boolean plural = token.pos().equals("NNS") || token.pos().equals("NNPS");
    boolean many = plural || token.lemma().equals("police");
    if (MANY.contains(pronoun)) {
      return many;
    }
    boolean proper = token.pos().equals("NNP");
    boolean thing = SourceWords.isBody(token.lemma()) || CueWords.isRecord(token.lemma());
    boolean person =
        passage.names().isPerson(passage.names().fullest(Phrase.of(passage.tree(), token).text()));
    if (PERSON.contains(pronoun)) {
      boolean acronym = token.form().matches("\\p{Lu}{2,}");
      boolean noun =
          PersonWords.isPerson(token.lemma())
              || TitleWords.isOffice(token.lemma())
              || CueWords.isVoice(token.lemma());
      return !many && !thing && (person || proper && !acronym || noun);
    }
    return THING.contains(pronoun) && !many && !person && (thing || proper);
  }

  /** Who speaks in a sentence, by any verb of saying. */
  static List<Token> speakers(Tree tree) {
    List<Token> found = new ArrayList<>();
    for (Token verb : tree.tokens()) {
      boolean says = verb.pos().startsWith("V") && CueWords.saysClause(verb.lemma());
      boolean clause = tree.hasChild(verb, "ccomp") || verb.relation().equals("parataxis");
      if (says && clause) {
        Sayings.source(tree, verb)
            .filter(s -> found.stream().noneMatch(f -> f.equals(s)))
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
