package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the verbs, nouns and prepositions of a sentence that credit words to somebody. */
final class SpeechReader {
  private static final Set<String> INSIDE = Set.of("ccomp");

  /** Children of a verb that are never part of what it credits. */
  private static final Set<String> PRONOUNS_OF_NOBODY =
      Set.of("that", "this", "there", "what", "which", "these", "those");

  /** More words between a quotation and its verb are more than a name. */
  private static final int LONGEST_NAME = 12;

  private final int number;
  private final Tree tree;
  private final QuotedText quoted;

  SpeechReader(int number, Passage passage, QuotedText quoted) {
    this.number = number;
    this.tree = passage.tree();
    this.quoted = quoted;
  }

  /** The cues outside quotation marks, in order. */
  List<Speech> read() {
    List<Speech> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (quoted.holds(number, token)) {
        continue;
      }
      if (token.form().equalsIgnoreCase("according")) {
        according(token).ifPresent(found::add);
      } else if (token.pos().startsWith("V")) {
        verb(token).ifPresent(found::add);
      } else if (token.pos().startsWith("NN")) {
        noun(token).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Speech> verb(Token verb) {
    boolean blames = CueWords.blames(verb.lemma());
    boolean tells = SpeechWords.tells(verb.lemma());
    boolean calls = SpeechWords.calls(verb.lemma());
    if (!blames && !tells && !calls || verb.pos().equals("VB") && imperative(verb)) {
      return Optional.empty();
    }
    Set<Token> content = tells ? content(verb) : new HashSet<>();
    if (content.isEmpty() && SpeechWords.withTo(verb.lemma())) {
      content = infinitive(verb);
    }
    if (content.isEmpty() && blames) {
      content = blamed(verb);
    }
    Optional<Token> source = source(verb, content);
    if (CueWords.relays(verb.lemma())) {
      // "quoted the mayor as saying": who says it is told by "saying".
      if (saying(verb)) {
        return Optional.empty();
      }
      source =
          tree.firstChild(verb, "dobj").filter(o -> !quoted.holds(number, o)).or(relayer(source));
    }
    boolean passive = tree.hasChild(verb, "nsubjpass", "auxpass");
    boolean hearsay = passive && SpeechWords.isHearsay(verb.lemma());
    if (source.isEmpty() && !(hearsay && !content.isEmpty())) {
      return Optional.empty();
    }
    List<Token> words = ordered(content);
    boolean bare = words.isEmpty();
    if (bare && calls && !tells && !quotedBelow(verb)) {
      return Optional.empty();
    }
    return Optional.of(new Speech(number, verb, verb.form(), source.orElse(null), words, false));
  }

  private static Supplier<Optional<Token>> relayer(Optional<Token> source) {
    return () -> source;
  }

  private boolean saying(Token verb) {
    return tree.tokens().stream()
        .anyMatch(
            t ->
                t.pos().equals("VBG")
                    && t.index() > verb.index()
                    && t.index() > 0
                    && tree.token(t.index() - 1).lemma().equals("as")
                    && SpeechWords.says(t.lemma()));
  }

  /** "Say that ...": nobody has said it. */
  private boolean imperative(Token verb) {
    return verb.head() < 0 && !tree.hasChild(verb, "nsubj", "aux", "modal");
  }

  /** What the verb credits by its place in the tree. */
  private Set<Token> content(Token verb) {
    Set<Token> content = new HashSet<>();
    for (Token child : tree.children(verb)) {
      boolean clause =
          INSIDE.contains(child.relation()) && !relative(child) || plainClause(verb, child);
      if (clause && !child.equals(verb)) {
        content.addAll(tree.descendants(child));
      }
    }
    if (!content.isEmpty()) {
      lostSubject(verb, content);
      return content;
    }
    thatBelow(verb).ifPresent(t -> content.addAll(tree.descendants(t)));
    if (!content.isEmpty() || tree.hasChild(verb, "dobj", "xcomp") && !asClause(verb)) {
      return content;
    }
    Optional<Token> head = tree.head(verb);
    if (head.isPresent() && (inserted(verb) || asClause(verb))) {
      content.addAll(tree.descendants(head.get()));
      tree.descendants(verb).forEach(content::remove);
      source(verb, Set.of()).ifPresent(s -> tree.descendants(s).forEach(content::remove));
    }
    return content;
  }

  /** "who stopped them" is no clause of saying, unless it is asked. */
  private boolean relative(Token clause) {
    Token first = tree.descendants(clause).get(0);
    return first.pos().equals("WP")
        && first.index() > 0
        && tree.token(first.index() - 1).pos().startsWith("NN");
  }

  /**
   * "said the driver, 34, was drunk": words between the verb and its clause that hang elsewhere.
   */
  private void lostSubject(Token verb, Set<Token> content) {
    int first = content.stream().mapToInt(Token::index).min().orElse(0);
    if (first <= verb.index() + 1) {
      return;
    }
    List<Token> between = tree.tokens().subList(verb.index() + 1, first);
    boolean own =
        between.stream()
            .anyMatch(
                t ->
                    t.head() == verb.index()
                        && t.relation()
                            .matches(
                                "dobj|iobj|prep|npadvmod|advmod|nsubj|advcl|agent|prt|dative"));
    boolean noun = !between.isEmpty() && between.get(0).pos().matches("DT|PRP.*|NN.*|JJ|CD");
    if (!own && noun && !tree.hasChild(verb, "dobj", "iobj")) {
      content.addAll(between);
    }
  }

  /** "12 had died by dawn, the mayor wrote": taken for an adverbial clause. */
  private boolean plainClause(Token verb, Token child) {
    boolean finite = child.pos().matches("VB[DZP]|MD") || tree.hasChild(child, "aux", "auxpass");
    return child.relation().equals("advcl")
        && child.index() < verb.index()
        && finite
        && !child.pos().equals("VBG")
        && tree.hasChild(child, "nsubj", "nsubjpass")
        && !tree.hasChild(child, "mark", "complm")
        && tree.children(child).stream().noneMatch(c -> c.pos().startsWith("W"))
        && !tree.descendants(child).get(0).pos().equals("IN");
  }

  /** "wrote in a column that 12 died": the parse hangs the clause on the noun before it. */
  private Optional<Token> thatBelow(Token verb) {
    for (Token child : tree.children(verb, "prep", "dobj", "npadvmod", "dep")) {
      if (child.index() < verb.index()) {
        continue;
      }
      for (Token token : tree.descendants(child)) {
        boolean that =
            token.pos().matches("V.*|MD")
                && tree.children(token, "mark").stream().anyMatch(m -> m.lemma().equals("that"));
        Optional<Token> above = tree.head(token);
        boolean owned = above.filter(h -> SpeechWords.isNoun(h.lemma())).isPresent();
        if (that && !owned && token.relation().matches("acl|ccomp|relcl|advcl")) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }

  /** ", she said,": a clause put into another, or hung on its end. */
  private boolean inserted(Token verb) {
    boolean subject = tree.hasChild(verb, "nsubj");
    if (verb.relation().equals("parataxis")) {
      return subject;
    }
    boolean joined =
        verb.relation().equals("conj")
            && tree.head(verb).stream()
                .flatMap(h -> tree.children(h, "cc").stream())
                .noneMatch(c -> c.index() < verb.index());
    boolean loose = Set.of("advcl", "dep").contains(verb.relation()) || joined;
    return subject && loose && setOff(verb) && !tree.hasChild(verb, "mark", "advmod");
  }

  private boolean asClause(Token verb) {
    return verb.relation().equals("advcl")
        && tree.children(verb, "mark", "advmod", "prep").stream()
            .anyMatch(m -> m.lemma().equals("as") && m.index() < verb.index())
        && (tree.hasChild(verb, "nsubj") || verb.pos().equals("VBN"));
  }

  /** Whether a comma or a closing mark stands before the verb and its subject. */
  private boolean setOff(Token verb) {
    int first = verb.index();
    for (Token subject : tree.children(verb, "nsubj")) {
      first = Math.min(first, tree.descendants(subject).get(0).index());
    }
    return first > 0 && tree.token(first - 1).form().matches(",|['\"”’]+|-+|–|—");
  }

  /** "expects to lose", "urged the council to act", "is believed to have left". */
  private Set<Token> infinitive(Token verb) {
    Set<Token> content = new HashSet<>();
    for (Token child : tree.children(verb, "xcomp", "ccomp")) {
      boolean to = tree.children(child, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
      boolean doing = child.pos().equals("VBG") && verb.lemma().matches("deny|admit|consider");
      if ((to || doing) && child.index() > verb.index()) {
        content.addAll(tree.descendants(child));
      }
    }
    return content;
  }

  /** "accused the rebels of killing 12". */
  private Set<Token> blamed(Token verb) {
    Set<Token> content = new HashSet<>();
    for (Token token : tree.descendants(verb)) {
      if (token.relation().equals("pcomp")
          && token.index() > verb.index()
          && tree.head(token).filter(p -> p.lemma().matches("of|for")).isPresent()) {
        content.addAll(tree.descendants(token));
        break;
      }
    }
    return content;
  }

  private Optional<Token> source(Token verb, Set<Token> content) {
    Optional<Token> source =
        Sayings.source(tree, verb)
            .or(
                () ->
                    EndTag.of(tree, tree.token(0))
                        .filter(t -> t.at().equals(verb))
                        .map(Credit::source));
    return source
        .filter(s -> !content.contains(s) && !s.equals(verb))
        .filter(s -> !quoted.holds(number, s))
        .or(() -> behindMarks(verb))
        .filter(s -> canSpeak(verb, s));
  }

  /**
   * What stands between a quotation and the verb, where the tree took it for a part of the words.
   */
  private Optional<Token> behindMarks(Token verb) {
    int end = -1;
    for (QuotedText.Piece piece : quoted.in(number)) {
      end = piece.end() <= verb.start() ? piece.end() : end;
    }
    if (end < 0) {
      return Optional.empty();
    }
    int from = end;
    List<Token> between =
        tree.tokens().stream()
            .filter(t -> t.start() >= from && t.end() <= verb.start())
            .filter(t -> t.form().matches(".*[\\p{L}\\p{N}].*"))
            .toList();
    boolean phrase =
        !between.isEmpty()
            && between.size() <= LONGEST_NAME
            && between.stream()
                .allMatch(t -> t.pos().matches("DT|JJ.?|NN.*|PRP.*|POS|IN|CD|CC|HYPH"));
    return between.stream()
        .filter(t -> phrase && t.pos().matches("NN.*|PRP"))
        .filter(t -> between.stream().noneMatch(b -> b.index() == t.head()))
        .findFirst();
  }

  private boolean canSpeak(Token verb, Token source) {
    String lemma = source.lemma().toLowerCase(Locale.ROOT);
    if (source.pos().startsWith("W")
        || source.pos().equals("EX")
        || PRONOUNS_OF_NOBODY.contains(lemma)
        || source.pos().matches("V.*|IN|RB.*|TO")) {
      return false;
    }
    if (!SpeechWords.needsSpeaker(verb.lemma()) && !SpeechWords.calls(verb.lemma())) {
      return true;
    }
    boolean mind = SpeechWords.thinks(verb.lemma()) && source.pos().startsWith("NN");
    return mind
        || source.pos().startsWith("NNP")
        || source.pos().equals("PRP") && !lemma.equals("it")
        || source.pos().equals("PRP") && SpeechWords.says(verb.lemma())
        || lemma.matches("many|most|some|others|few|several|half|one|majority|who")
        || CueWords.isRecord(lemma)
        || SourceWords.isBody(lemma)
        || SourceWords.isSpeaker(lemma)
        || SpeechWords.isNoun(lemma)
        || source.pos().equals("NNS") && agent(lemma);
  }

  /** Plurals of people are told by their ending where no list has them. */
  private static boolean agent(String lemma) {
    return lemma.matches(".*(?:er|or|ist|ian|ant|ent|man|woman|ee|people)");
  }

  private boolean quotedBelow(Token verb) {
    return tree.descendants(verb).stream().anyMatch(t -> quoted.holds(number, t));
  }

  private Optional<Speech> according(Token at) {
    Optional<Token> to =
        tree.firstChild(at, "prep")
            .or(
                () ->
                    at.index() + 1 < tree.size()
                        ? Optional.of(tree.token(at.index() + 1))
                        : Optional.empty())
            .filter(t -> t.lemma().equals("to"));
    Optional<Token> source = to.flatMap(t -> tree.firstChild(t, "pobj"));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Set<Token> phrase = new HashSet<>(tree.descendants(at));
    to.ifPresent(t -> phrase.addAll(tree.descendants(t)));
    Token clause = clause(at);
    Set<Token> content = new HashSet<>(tree.descendants(clause));
    content.removeAll(phrase);
    List<Token> words = ordered(content);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Speech(number, at, "according to", source.get(), words, true));
  }

  /** The clause that "according to" speaks of: set off by a comma the whole, else its own. */
  private Token clause(Token according) {
    Token at = according;
    boolean front = according.index() <= 1;
    boolean setOff =
        according.index() > 0 && tree.token(according.index() - 1).form().matches(",|[\"”’']+");
    while (at.head() >= 0) {
      Token head = tree.token(at.head());
      boolean own = !at.equals(according) && at.pos().matches("V.*|MD");
      boolean apart =
          at.relation().matches("conj|advcl|ccomp|parataxis") && !front && at.index() > 0;
      boolean joined =
          at.relation().equals("conj")
              && setOff
              && according.index() > at.index()
              && head.pos().startsWith("V");
      if (own && apart && !joined) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** "the company's claim that sales rose", "a warning by the mayor that ...". */
  private Optional<Speech> noun(Token noun) {
    if (!SpeechWords.isNoun(noun.lemma())) {
      return Optional.empty();
    }
    Optional<Token> clause =
        tree.children(noun, "acl", "ccomp", "relcl").stream()
            .filter(c -> c.index() > noun.index())
            .filter(
                c ->
                    tree.children(c, "mark").stream().anyMatch(m -> m.lemma().equals("that"))
                        || noun.lemma().matches("promise|pledge|threat|vow|proposal")
                            && tree.children(c, "aux").stream()
                                .anyMatch(a -> a.lemma().equals("to")))
            .findFirst()
            .or(() -> equated(noun));
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> source = noted(noun);
    List<Token> words = ordered(new HashSet<>(tree.descendants(clause.get())));
    return source.map(s -> new Speech(number, noun, noun.form(), s, words, true));
  }

  /** "the board's estimate is that ..." */
  private Optional<Token> equated(Token noun) {
    return tree.head(noun)
        .filter(be -> noun.relation().equals("nsubj") && be.lemma().equals("be"))
        .flatMap(be -> tree.firstChild(be, "ccomp", "attr"))
        .filter(c -> tree.children(c, "mark").stream().anyMatch(m -> m.lemma().equals("that")));
  }

  private Optional<Token> noted(Token noun) {
    Optional<Token> poss = tree.firstChild(noun, "poss");
    if (poss.isPresent()) {
      return poss;
    }
    Optional<Token> by =
        tree.children(noun, "prep", "agent").stream()
            .filter(p -> Set.of("from", "by", "of", "among").contains(p.lemma()))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .findFirst();
    if (by.isPresent()) {
      return by;
    }
    return tree.head(noun)
        .filter(v -> noun.relation().equals("dobj") && SpeechWords.utters(v.lemma()))
        .flatMap(v -> Clauses.subject(tree, v))
        .filter(s -> !s.pos().startsWith("W") && !s.pos().equals("EX"));
  }

  private static List<Token> ordered(Set<Token> tokens) {
    List<Token> all = new ArrayList<>(tokens);
    all.sort(java.util.Comparator.comparingInt(Token::index));
    return all;
  }

  /** Who is told: "told reporters", "said to the council". */
  static @Nullable Token addressee(Tree tree, Token verb) {
    if (SpeechWords.hasHearer(verb.lemma())) {
      Optional<Token> object = tree.firstChild(verb, "iobj", "dobj", "nsubjpass");
      if (object.isPresent()) {
        return object.get();
      }
    }
    return tree.children(verb, "prep", "dative").stream()
        .filter(p -> p.lemma().equals("to"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(t -> t.pos().matches("NNP.*|NNS?|PRP"))
        .filter(t -> t.pos().startsWith("NNP") || SourceWords.isSpeaker(t.lemma()))
        .findFirst()
        .orElse(null);
  }
}
