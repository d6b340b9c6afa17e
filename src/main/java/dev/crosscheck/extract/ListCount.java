package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.time.TimeTokens;
import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A count and the list that it counts: "the three countries" behind "officials from A, B and C",
 * "four towns: A, B, C and D".
 *
 * @param count as written
 * @param noun what is counted
 * @param number the token of the count
 * @param list what was named
 * @param where the passage in which the list stands
 */
record ListCount(int count, Token noun, Token number, NameList list, Passage where) {
  private static final int FARTHEST = 2;
  private static final int LONGEST_LIST = 20;

  /** Nouns whose bearers are lands. */
  private static final Set<String> LANDS =
      Set.of("country", "state", "nation", "government", "power", "republic", "kingdom");

  private static final Set<String> PLACES =
      WordList.of(
          """
          city town village district province region island port county
          """);

  private static final Set<String> BODIES =
      WordList.of(
          """
          party group company bank club agency union organisation organization firm
          charity league airline university faction
          """);

  /** Offices that a land or a body has one of: as many bearers as names. */
  private static final Set<String> ONE_EACH =
      WordList.of(
          """
          chief leader minister president premier head ambassador king chancellor
          mayor governor director envoy chairman commander coach captain secretary
          bishop
          """);

  /** All in a passage. */
  static List<ListCount> in(Passage passage) {
    List<ListCount> found = new ArrayList<>();
    if (passage.amountsBesideTimes().stream().noneMatch(ListCount::small)) {
      return found;
    }
    Tree tree = passage.tree();
    for (Token number : tree.tokens()) {
      int count = number.pos().equals("CD") ? value(number) : -1;
      Optional<Token> noun =
          count < 2 || count > LONGEST_LIST ? Optional.empty() : noun(tree, number);
      if (noun.isPresent() && !hedged(tree, number)) {
        introduced(passage, count, number, noun.get())
            .or(() -> apposed(passage, count, number, noun.get()))
            .or(() -> taken(passage, count, number, noun.get()))
            .or(() -> titled(passage, count, number, noun.get()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** As many as a text may list. */
  private static boolean small(Amount amount) {
    BigDecimal stated = amount.stated();
    return stated != null
        && stated.compareTo(BigDecimal.ONE) > 0
        && stated.compareTo(BigDecimal.valueOf(LONGEST_LIST)) <= 0;
  }

  private static int value(Token number) {
    TimeTokens.Count count = new TimeTokens(number.form()).count(0);
    return count.found() ? count.value() : -1;
  }

  /**
   * The plural noun that the number counts, at most two words on: "the three intelligence chiefs".
   */
  private static Optional<Token> noun(Tree tree, Token number) {
    for (int i = number.index() + 1; i <= Math.min(tree.size() - 1, number.index() + 3); i++) {
      Token token = tree.token(i);
      if (token.pos().equals("NNS")) {
        return Optional.of(token);
      }
      if (!token.pos().startsWith("NN") && !token.pos().startsWith("JJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hedged(Tree tree, Token number) {
    int of = number.index() - 1;
    if (of > 0
        && tree.token(of).form().equals("of")
        && tree.token(of - 1).pos().matches("VB[DNG]|JJ")) {
      // "convicted of four offences", "guilty of two": not out of them.
      return false;
    }
    String before = tree.text().substring(0, number.start()).stripTrailing();
    return before.matches(
        "(?is).*\\b(?:least|than|about|around|other|another|some|of|first|last|next)$");
  }

  /**
   * "four towns: A, B, C and D", "five lands have signed: ...", "the two leaders, X and Y,", "the
   * three victims were named as ...".
   */
  private static Optional<ListCount> introduced(
      Passage passage, int count, Token number, Token noun) {
    Tree tree = passage.tree();
    for (int i = noun.index() + 1; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean next = i == noun.index() + 1;
      boolean mark = token.form().matches("[(–—]|--") && next;
      boolean comma = token.form().equals(",") && next;
      boolean colon = token.form().equals(":");
      boolean named = names(tree, i, noun);
      if (mark || comma || colon || named) {
        Optional<NameList> list =
            listFrom(tree, i + 1).or(() -> CountedItems.of(passage, count, number, noun, token));
        return list.filter(l -> bearers(noun, count, l))
            .filter(l -> !comma || definite(tree, number) || fits(noun, l))
            .filter(l -> !l.open() && (!comma || closes(tree, l.next())))
            .map(l -> new ListCount(count, noun, number, l, passage));
      }
      if (token.pos().equals("CD") || token.form().matches("[;.“”\"]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The three paintings taken are "Dusk" by A. Roos, "Dawn" by P. Lind and "Noon"". */
  private static Optional<ListCount> titled(Passage passage, int count, Token number, Token noun) {
    return TitledItems.of(passage, count, number, noun)
        .map(l -> new ListCount(count, noun, number, l, passage));
  }

  /** "2 Men - Alba, Brekka": single names of another number than the people are rather places. */
  private static boolean bearers(Token noun, int count, NameList list) {
    return !isPeople(noun.lemma())
        || count == list.names().size()
        || list.names().stream().allMatch(n -> n.contains(" "));
  }

  /** "A, B and C, the two runners who won": the count stands behind its list. */
  private static Optional<ListCount> apposed(Passage passage, int count, Token number, Token noun) {
    Tree tree = passage.tree();
    int comma = number.index() - 2;
    boolean behind = comma > 0 && tree.token(comma).form().equals(",") && definite(tree, number);
    return NameList.in(tree).stream()
        .filter(l -> behind && l.next() == comma && !l.open() && l.lead() == null)
        .filter(l -> !TimeWords.UNITS.containsKey(noun.lemma()) && bearers(noun, count, l))
        .findFirst()
        .map(l -> new ListCount(count, noun, number, l, passage));
  }

  /** Whether token {@code i} ends "were named as" or is the "are" of "the three cities are". */
  private static boolean names(Tree tree, int i, Token noun) {
    Token token = tree.token(i);
    boolean as =
        token.form().equals("as") && tree.token(i - 1).lemma().matches("name|identify|list");
    boolean is =
        token.lemma().equals("be")
            && i == noun.index() + 1
            && i + 1 < tree.size()
            && tree.token(i + 1).pos().matches("NNP.*|DT");
    return as || is;
  }

  private static Optional<NameList> listFrom(Tree tree, int first) {
    return NameList.in(tree).stream()
        .filter(l -> l.first() == first && closes(tree, l.next()))
        .findFirst();
  }

  private static boolean closes(Tree tree, int next) {
    return next >= tree.size() || tree.token(next).form().matches("[,.;:–—-]|--");
  }

  private static boolean definite(Tree tree, Token number) {
    return number.index() > 0
        && Set.of("the", "these", "those", "all", "its", "their")
            .contains(tree.token(number.index() - 1).form().toLowerCase(java.util.Locale.ROOT));
  }

  /** "The three countries" behind a list of the same or of one of the sentences just before. */
  private static Optional<ListCount> taken(Passage passage, int count, Token number, Token noun) {
    Tree tree = passage.tree();
    if (!definite(tree, number) || restricted(tree, noun)) {
      return Optional.empty();
    }
    List<ListCount> fitting = new ArrayList<>();
    for (NameList list : NameList.in(tree)) {
      if (list.next() <= number.index() && fits(noun, list)) {
        fitting.add(new ListCount(count, noun, number, list, passage));
      }
    }
    List<Passage> before = passage.before();
    for (int back = 1; back <= Math.min(FARTHEST, before.size()) && fitting.isEmpty(); back++) {
      Passage earlier = before.get(before.size() - back);
      if (!earlier.block().equals(passage.block())) {
        break;
      }
      for (NameList list : NameList.in(earlier.tree())) {
        if (fits(noun, list)) {
          fitting.add(new ListCount(count, noun, number, list, earlier));
        }
      }
    }
    return fitting.size() == 1 && !fitting.get(0).list().open()
        ? Optional.of(fitting.get(0))
        : Optional.empty();
  }

  /** "the three countries that share the river" are told by what follows, not by a list. */
  private static boolean restricted(Tree tree, Token noun) {
    int next = noun.index() + 1;
    return next < tree.size()
        && (tree.token(next).pos().matches("W.*|IN|VBG|VBN")
            || tree.token(next).form().equals("that"));
  }

  /** Whether what the noun counts can be what the list names. */
  private static boolean fits(Token noun, NameList list) {
    String lemma = noun.lemma();
    boolean lands = list.names().stream().anyMatch(n -> Lands.of(n).isPresent());
    boolean shortNames = list.names().stream().noneMatch(n -> n.contains(" "));
    Token lead = list.lead();
    if (LANDS.contains(lemma)) {
      boolean persons = list.names().stream().allMatch(n -> n.contains(" ")) && !lands;
      boolean places =
          lead != null && (PLACES.contains(lead.lemma()) || BODIES.contains(lead.lemma()));
      return !persons && !places && (shortNames || lands);
    }
    // "Stone and Brook" is as likely one firm as two.
    boolean firm = list.names().size() == 2 && shortNames && lead == null;
    if (BODIES.contains(lemma) && firm) {
      return false;
    }
    if (PLACES.contains(lemma) || BODIES.contains(lemma)) {
      return !lands && (lead == null || lead.lemma().equals(lemma));
    }
    if (!isPeople(lemma)) {
      return false;
    }
    if (lead != null) {
      return ONE_EACH.contains(lead.lemma()) && lead.pos().equals("NNS");
    }
    return !lands && list.names().stream().allMatch(n -> n.contains(" "));
  }

  private static boolean isPeople(String lemma) {
    return TitleWords.isOffice(lemma)
        || (PersonWords.isPerson(lemma) && !PersonWords.isAnyone(lemma));
  }
}
