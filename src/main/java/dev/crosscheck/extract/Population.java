package dev.crosscheck.extract;

import dev.crosscheck.extract.number.NumberWords;
import dev.crosscheck.extract.number.Numerals;
import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who or what is counted, beyond the bare noun: "three children", "12 workers from the plant". */
final class Population {
  /** Words before a noun that do not narrow whom it means. */
  private static final Set<String> EMPTY =
      WordList.of(
          """
          more least total further far additional many few same new first last confirmed
          estimated reported known innocent own such several different whole entire full
          good great so as than about around up dead injured wounded missing killed non
          tragic precious late latest early
          """);

  private static final Set<String> NARROWING =
      Set.of("of", "from", "with", "under", "over", "without", "between");

  private static final Set<String> OTHERS = Set.of("other", "others", "remaining", "rest");

  private static final Set<String> HURT = WordList.of("injure injured wound wounded hurt");

  private static final Set<String> DEAD = WordList.of("kill killed die dead death deaths");

  private static final Set<String> THESE =
      Set.of("these", "those", "them", "they", "whom", "this", "that");

  private static final int ATTACKER_REACH = 10;

  private Population() {}

  /**
   * Lemmas that narrow the counted noun, the noun itself among them when it names a group.
   *
   * @param amongThem whether the text is telling of a part of all, so that a number without a noun
   *     is taken from that part: "Of the 44 children, 29 were saved. Eight are missing."
   */
  static Set<String> terms(
      Tree tree, Counted counted, @Nullable Token evidence, boolean amongThem) {
    Set<String> terms = new TreeSet<>();
    Token noun = counted.noun();
    if (!counted.amount().unit().isEmpty()) {
      MeasuredThing.head(tree, counted)
          .ifPresent(thing -> addModifiers(tree, thing, terms, evidence, false));
      // "a 7.2 magnitude quake" is no narrower a thing than a quake.
      terms.remove(counted.amount().unit());
      return terms;
    }
    if (noun == null) {
      Token whole = counted.whole();
      if (whole != null) {
        // "forty of the dead", unlike "a dozen of them", says itself that there are more.
        terms.add(
            MeasureWords.adjective(MeasureWords.lower(whole)).isPresent()
                    || MeasureWords.noun(whole.lemma()).isPresent()
                ? "part"
                : "of");
        addModifiers(tree, whole, terms, evidence, false);
        terms.removeIf(t -> ownerOf(tree, whole, t));
      }
      if (whole == null && amongThem) {
        terms.add("part");
      }
      if (whole == null && ofThese(tree, counted)) {
        terms.add("of");
      }
      addOthers(tree, counted, terms);
      addAttacker(tree, counted, terms);
      return terms;
    }
    boolean anyone = PersonWords.isAnyone(noun.lemma());
    if (MeasureReader.isPeople(noun) && !anyone) {
      terms.add(PersonWords.canonical(noun.lemma()));
    }
    addModifiers(tree, noun, terms, evidence, true);
    for (Token prep : tree.children(noun, "prep")) {
      boolean cause = prep.lemma().equals("from") && MeasureWords.noun(noun.lemma()).isPresent();
      if (NARROWING.contains(prep.lemma()) && !cause) {
        tree.children(prep, "pobj").forEach(p -> addPhrase(tree, p, terms));
      }
    }
    addOthers(tree, counted, terms);
    addAttacker(tree, counted, terms);
    return terms;
  }

  /** "killing 30 and injuring 55 others": others than the dead, so all the injured. */
  private static boolean afterTheDead(Tree tree, Counted counted) {
    int number = counted.number().index();
    boolean hurt =
        tree.tokens().subList(Math.max(0, number - 3), Math.min(tree.size(), number + 5)).stream()
            .anyMatch(t -> HURT.contains(t.lemma()) || HURT.contains(MeasureWords.lower(t)));
    return hurt
        && tree.tokens().subList(0, number).stream()
            .anyMatch(t -> DEAD.contains(t.lemma()) || DEAD.contains(MeasureWords.lower(t)))
        && tree.tokens().subList(Math.max(0, number - 4), number).stream()
            .noneMatch(t -> t.lemma().equals("another"));
  }

  /** "Of these, 105 were freed": some of those told of before. */
  private static boolean ofThese(Tree tree, Counted counted) {
    int at = counted.number().index() - 1;
    at -= at >= 0 && tree.token(at).form().equals(",") ? 1 : 0;
    return at >= 1
        && THESE.contains(tree.token(at).lemma())
        && tree.token(at - 1).lemma().equals("of");
  }

  /** "the other three": not those told of before. */
  private static void addOthers(Tree tree, Counted counted, Set<String> terms) {
    int number = counted.number().index();
    for (Token word :
        tree.tokens().subList(Math.max(0, number - 2), Math.min(tree.size(), number + 3))) {
      if (afterTheDead(tree, counted)) {
        return;
      }
      boolean more = word.lemma().equals("another") && counted.noun() != null;
      if (more || OTHERS.contains(word.lemma())) {
        terms.add("other");
      }
    }
  }

  /** "two people were killed, including the gunman": another count than that of his victims. */
  private static void addAttacker(Tree tree, Counted counted, Set<String> terms) {
    for (Token including : tree.tokens()) {
      boolean belongs =
          including.lemma().matches("include|including")
              && including.index() > counted.number().index()
              && including.index() - counted.number().index() <= ATTACKER_REACH;
      if (belongs
          && tree.descendants(including).stream()
              .anyMatch(t -> VictimWords.ATTACKERS.contains(t.lemma()))) {
        terms.add("with-attacker");
      }
    }
  }

  /** "Thirty-four of the city's wells": whose they are is told by the story. */
  private static boolean ownerOf(Tree tree, Token noun, String term) {
    return tree.children(noun, "poss").stream().anyMatch(p -> p.lemma().equals(term));
  }

  private static void addModifiers(
      Tree tree, Token noun, Set<String> terms, @Nullable Token evidence, boolean owners) {
    for (Token child : tree.children(noun, "amod", "nmod", "compound", "poss")) {
      boolean owner = child.relation().equals("poss");
      boolean narrows =
          child.index() < noun.index()
              && !isNumber(child)
              && !child.pos().startsWith("PRP")
              && (owners || !owner || child.pos().startsWith("NNP"));
      boolean day = TimeWords.WEEKDAYS.containsKey(child.lemma().toLowerCase(Locale.ROOT));
      if (narrows && !day && !EMPTY.contains(child.lemma()) && !child.equals(evidence)) {
        terms.add(PersonWords.canonical(child.lemma()));
      }
    }
  }

  private static void addPhrase(Tree tree, Token head, Set<String> terms) {
    if (!isNumber(head) && !PersonWords.isAnyone(head.lemma())) {
      terms.add(PersonWords.canonical(head.lemma()));
    }
    for (Token child : tree.children(head, "amod", "compound", "nmod")) {
      if (!isNumber(child) && !EMPTY.contains(child.lemma())) {
        terms.add(child.lemma());
      }
    }
  }

  private static boolean isNumber(Token token) {
    return token.pos().equals("CD")
        || NumberWords.SCALE.containsKey(token.lemma())
        || !Numerals.find(token.form()).isEmpty();
  }
}
