package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who a sentence credits a word to. Credits can hold each other ("the paper reported that police
 * said ..."): they are ordered from the innermost, the original source, outwards.
 */
final class Credits {
  private static final Set<String> VIEW_PREPOSITIONS = Set.of("by", "on", "in", "from", "per");

  private Credits() {}

  /** All credits that govern the word, the original source first. */
  static List<Credit> of(Tree tree, Token word) {
    List<Credit> credits = new ArrayList<>(Sayings.of(tree, word));
    credits.addAll(prepositions(tree, word));
    headline(tree, word).ifPresent(credits::add);
    if (credits.isEmpty()) {
      EndTag.of(tree, word).ifPresent(credits::add);
    }
    credits.sort(inward(tree, word));
    List<Credit> chain = new ArrayList<>();
    for (Credit credit : credits) {
      relayed(tree, credit).ifPresent(chain::add);
      chain.add(credit);
      quotedBy(tree, credit).ifPresent(chain::add);
    }
    // "the mayor said he believed": the pronoun adds nobody.
    while (chain.size() > 1 && chain.get(0).pronoun()) {
      chain.remove(0);
    }
    return chain;
  }

  private static Comparator<Credit> inward(Tree tree, Token word) {
    return Comparator.<Credit>comparingInt(c -> steps(tree, c.scope(), word))
        .thenComparing((a, b) -> sameScope(tree, a, b, word));
  }

  private static int steps(Tree tree, Token above, Token word) {
    int steps = 0;
    for (Token at = word; !at.equals(above) && at.head() >= 0; at = tree.token(at.head())) {
      steps++;
    }
    return steps;
  }

  /**
   * Of two cues for the same clause the nearer is the inner one; across it, one set off is outer.
   */
  private static int sameScope(Tree tree, Credit a, Credit b, Token word) {
    boolean sameSide = a.at().index() < word.index() == b.at().index() < word.index();
    if (sameSide) {
      return Integer.compare(
          Math.abs(a.at().index() - word.index()), Math.abs(b.at().index() - word.index()));
    }
    boolean firstVerb = a.at().pos().startsWith("V") && !a.cue().equals("according to");
    Credit phrase = firstVerb ? b : a;
    boolean outer = setOff(tree, phrase.at());
    return phrase.equals(a) == outer ? 1 : -1;
  }

  private static boolean setOff(Tree tree, Token cue) {
    return cue.index() == 0 || tree.token(cue.index() - 1).form().equals(",");
  }

  /** "according to X", "per X", "by X's count", "on X's account". */
  private static List<Credit> prepositions(Tree tree, Token word) {
    List<Credit> credits = new ArrayList<>();
    for (Token at : tree.tokens()) {
      Optional<Token> head = governor(tree, at);
      if (head.isEmpty() || !tree.isAncestor(head.get(), word) || tree.isAncestor(at, word)) {
        continue;
      }
      boolean according = at.form().equalsIgnoreCase("according");
      boolean per = at.lemma().equals("per") && setOff(tree, at);
      Optional<Token> source = according ? accordingTo(tree, at) : tree.firstChild(at, "pobj");
      boolean view =
          VIEW_PREPOSITIONS.contains(at.lemma())
              && source.filter(s -> CueWords.isView(s.lemma())).isPresent()
              && source.flatMap(s -> owner(tree, s)).isPresent();
      boolean cue = according || view || per && source.filter(Credits::named).isPresent();
      if (!cue || source.isEmpty() || Sayings.anotherClause(tree, head.get(), at, word)) {
        continue;
      }
      Token said = source.get();
      String words = according ? "according to" : per ? "per" : at.lemma() + " " + said.lemma();
      credits.add(new Credit(view ? owner(tree, said).orElse(said) : said, words, at, head.get()));
    }
    return credits;
  }

  /** What the phrase is about: set off by a comma the whole clause, not the noun before it. */
  private static Optional<Token> governor(Tree tree, Token preposition) {
    Optional<Token> head = tree.head(preposition);
    boolean noun = head.map(h -> h.pos().matches("N.*|CD|\\$")).orElse(false);
    Optional<Token> clause =
        noun && setOff(tree, preposition)
            ? head.flatMap(h -> Clauses.verbOf(tree, h)).or(() -> head)
            : head;
    return clause
        .filter(c -> setOff(tree, preposition))
        .map(c -> whole(tree, c, preposition))
        .or(() -> clause);
  }

  /**
   * The clause that a phrase at the end speaks of: in "12 died and three houses burned, according
   * to police" both, in "seized a boat that was near the coast, according to police" the first.
   */
  private static Token whole(Tree tree, Token clause, Token preposition) {
    Token at = clause;
    while (at.head() >= 0 && at.index() < preposition.index()) {
      Token head = tree.token(at.head());
      boolean joined =
          at.relation().equals("conj")
              && tree.children(head, "cc").stream().anyMatch(c -> c.lemma().equals("and"));
      boolean described = at.relation().equals("relcl") || at.relation().equals("acl");
      if (joined) {
        at = head;
      } else if (described) {
        at = Clauses.verbOf(tree, head).orElse(head);
        if (!at.pos().startsWith("V")) {
          return clause;
        }
      } else {
        return at;
      }
    }
    return at;
  }

  private static Optional<Token> accordingTo(Tree tree, Token according) {
    Optional<Token> to = tree.firstChild(according, "prep");
    if (to.isEmpty() && according.index() + 1 < tree.size()) {
      to = Optional.of(tree.token(according.index() + 1)).filter(t -> t.lemma().equals("to"));
    }
    return to.flatMap(t -> tree.firstChild(t, "pobj"));
  }

  private static boolean named(Token source) {
    return source.pos().startsWith("NNP")
        || SourceWords.isSpeaker(source.lemma())
        || CueWords.isRecord(source.lemma());
  }

  /** Whose words or figures: "the ministry's count", "ministry figures", "a report by police". */
  static Optional<Token> owner(Tree tree, Token record) {
    Optional<Token> by =
        tree.children(record, "prep", "agent").stream()
            .filter(p -> Set.of("from", "by", "of").contains(p.lemma()))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .filter(Credits::named)
            .findFirst();
    return by.or(() -> tree.firstChild(record, "poss").filter(p -> !p.pos().startsWith("PRP")))
        .or(() -> madeBy(tree, record))
        .or(
            () ->
                tree.children(record, "compound", "nmod").stream()
                    .filter(c -> c.pos().startsWith("N") && named(c))
                    .reduce((a, b) -> b));
  }

  /** "research carried out by the institute", "a report published by the ministry". */
  private static Optional<Token> madeBy(Tree tree, Token record) {
    return tree.children(record, "acl").stream()
        .filter(v -> v.pos().equals("VBN"))
        .flatMap(v -> tree.children(v, "agent").stream())
        .flatMap(by -> tree.children(by, "pobj").stream())
        .findFirst();
  }

  /** "the agency said, citing hospital officials": who is cited. */
  private static Optional<Credit> relayed(Tree tree, Credit credit) {
    for (Token token : tree.tokens()) {
      boolean cites =
          CueWords.relays(token.lemma()) && token.pos().equals("VBG") && !token.equals(credit.at());
      boolean beside =
          token.head() == credit.at().index() || token.head() == credit.source().index();
      if (cites && beside) {
        Optional<Token> source = tree.firstChild(token, "dobj", "pobj");
        if (source.isPresent()) {
          return source.map(
              s ->
                  new Credit(
                      s, token.form().toLowerCase(java.util.Locale.ROOT), token, credit.scope()));
        }
      }
    }
    return Optional.empty();
  }

  /** "the paper quoted the mayor as saying", "the mayor was quoted by the paper as saying". */
  private static Optional<Credit> quotedBy(Tree tree, Credit credit) {
    Optional<Token> as = tree.head(credit.at()).filter(h -> credit.at().relation().equals("pcomp"));
    Optional<Token> quoted = as.flatMap(tree::head).filter(q -> CueWords.relays(q.lemma()));
    return quoted.flatMap(
        q ->
            tree.firstChild(q, "agent")
                .flatMap(by -> tree.firstChild(by, "pobj"))
                .or(() -> tree.firstChild(q, "nsubj"))
                .map(s -> new Credit(s, q.form(), q, credit.scope())));
  }

  /** "Police: 12 dead in blast", "12 dead in blast: police". */
  private static Optional<Credit> headline(Tree tree, Token word) {
    for (Token colon : tree.tokens()) {
      if (!colon.form().equals(":")) {
        continue;
      }
      int last = tree.token(tree.size() - 1).pos().matches("\\p{Punct}") ? 2 : 1;
      Token before = colon.index() > 0 ? tree.token(colon.index() - 1) : colon;
      Token behind = tree.token(tree.size() - last);
      boolean first =
          colon.index() <= 3 && word.index() > colon.index() && headlineSource(tree, before);
      boolean end =
          behind.index() > colon.index()
              && behind.index() - colon.index() <= 3
              && word.index() < colon.index()
              && headlineSource(tree, behind);
      if (first || end) {
        return Optional.of(
            new Credit(first ? before : behind, ":", colon, tree.root().orElse(word)));
      }
    }
    return Optional.empty();
  }

  private static boolean headlineSource(Tree tree, Token token) {
    return CueWords.inHeadlines(token.lemma()) && !tree.hasChild(token, "det");
  }
}
