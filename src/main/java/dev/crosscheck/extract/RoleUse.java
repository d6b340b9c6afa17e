package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeWords;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who plays a part in what, as one clause tells it.
 *
 * @param role the part
 * @param cue the word that tells it
 * @param members who, in the fullest form of the document
 * @param activity lemmas of what they take part in
 * @param closed whether the text gives them as all there are: counted, or joined by "and"
 * @param counted whether it says so by a number or "only"
 * @param start UTF-16 index of the words that tell it
 * @param end one past their last
 */
record RoleUse(
    String role,
    Token cue,
    List<String> members,
    Set<String> activity,
    boolean closed,
    boolean counted,
    int start,
    int end) {
  private static final Set<String> COMPANY = Set.of("alongside", "with", "beside");

  /** All in a passage. */
  static List<RoleUse> in(Passage passage, List<ListCount> counts) {
    List<RoleUse> found = new ArrayList<>();
    if (!RoleWords.mayTell(passage.beginnings())) {
      return found;
    }
    Tree tree = passage.tree();
    for (Token token : tree.tokens()) {
      if (token.pos().startsWith("V") && !token.relation().equals("xcomp")) {
        RoleWords.ofVerb(token.lemma())
            .flatMap(role -> verb(passage, counts, token, role))
            .ifPresent(found::add);
      } else if (token.pos().startsWith("NN")) {
        RoleWords.ofNoun(token.lemma())
            .flatMap(role -> RoleNouns.of(passage, token, role))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<RoleUse> verb(
      Passage passage, List<ListCount> counts, Token verb, String role) {
    Tree tree = passage.tree();
    Optional<Token> object = object(tree, verb);
    Set<String> activity = object.map(o -> activity(tree, o)).orElse(Set.of());
    if (activity.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> agent = tree.firstChild(verb, "agent").flatMap(a -> tree.firstChild(a, "pobj"));
    Optional<Token> who = agent.or(() -> subject(tree, verb, object.get()));
    return who.flatMap(
        w -> {
          Optional<ListCount> counted =
              counts.stream().filter(c -> c.noun().equals(w) && namesThem(c)).findFirst();
          Set<String> members =
              counted
                  .<Set<String>>map(c -> full(passage, c.list().names()))
                  .orElseGet(() -> named(passage, verb, w, agent.isEmpty()));
          boolean all = counted.isPresent() || only(tree, w);
          RoleMembers joint = RoleMembers.of(tree, w);
          boolean joined = joint.whole() && members.size() == joint.heads().size();
          int start = Math.min(start(tree, w), Math.min(verb.start(), object.get().start()));
          int end = Math.max(Math.max(verb.end(), object.get().end()), joint.last(w).end());
          return members.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new RoleUse(
                      role, verb, List.copyOf(members), activity, all || joined, all, start, end));
        });
  }

  /** "the three officials" counts the chiefs of the lands, not the lands. */
  private static boolean namesThem(ListCount count) {
    boolean lands = count.list().names().stream().anyMatch(n -> Lands.of(n).isPresent());
    return count.count() == count.list().names().size()
        && (count.list().lead() == null
            || !lands
            || count.noun().lemma().matches("countr.*|state|nation|government|power"));
  }

  private static Optional<Token> object(Tree tree, Token verb) {
    Optional<Token> passive = tree.firstChild(verb, "nsubjpass");
    if (passive.isPresent()) {
      return passive;
    }
    if (verb.pos().equals("VBN") && verb.relation().equals("acl")) {
      return tree.head(verb);
    }
    // "leading negotiations" is often read as an adjective with its noun.
    boolean adjective = verb.pos().equals("VBG") && verb.relation().matches("nmod|amod|compound");
    return adjective
        ? tree.head(verb).filter(h -> h.index() > verb.index())
        : tree.firstChild(verb, "dobj");
  }

  private static Optional<Token> subject(Tree tree, Token verb, Token object) {
    if (verb.pos().equals("VBN") && verb.relation().equals("acl")) {
      return Optional.empty();
    }
    boolean adjective = tree.head(verb).filter(object::equals).isPresent();
    return adjective
        ? tree.head(object)
            .filter(h -> object.relation().equals("appos") && h.index() < verb.index())
        : Clauses.subject(tree, verb);
  }

  /** What a noun tells that one takes part in; empty when that is no activity of parties. */
  static Set<String> activity(Tree tree, Token noun) {
    Set<String> terms = new TreeSet<>();
    Optional<String> main = RoleWords.activity(noun.lemma());
    if (main.isEmpty()) {
      return terms;
    }
    terms.add(main.get());
    for (Token kind : tree.children(noun, "compound")) {
      terms.add(RoleWords.activity(kind.lemma()).orElse(kind.lemma()));
    }
    for (Token preposition : tree.children(noun, "prep")) {
      if (Set.of("for", "on", "over", "of", "about").contains(preposition.lemma())) {
        tree.firstChild(preposition, "pobj")
            .filter(p -> p.pos().startsWith("NN") && !TimeWords.WEEKDAYS.containsKey(p.lemma()))
            .ifPresent(p -> terms.add(RoleWords.activity(p.lemma()).orElse(p.lemma())));
      }
    }
    return terms;
  }

  /** The names joined to a word: "Qatar and the US", "Qatar, alongside the US". */
  private static Set<String> named(Passage passage, Token verb, Token word, boolean subject) {
    Tree tree = passage.tree();
    Set<String> names = new LinkedHashSet<>(RoleMembers.of(tree, word).names(passage));
    if (subject && !names.isEmpty()) {
      for (Token at : List.of(verb, word)) {
        for (Token preposition : tree.children(at, "prep")) {
          boolean early = preposition.index() < verb.index();
          boolean company = COMPANY.contains(preposition.lemma());
          if (company && (early || preposition.lemma().equals("alongside"))) {
            tree.firstChild(preposition, "pobj")
                .filter(p -> p.pos().startsWith("NNP"))
                .ifPresent(p -> names.addAll(RoleMembers.of(tree, p).names(passage)));
          }
        }
      }
    }
    return names;
  }

  private static Set<String> full(Passage passage, List<String> names) {
    Set<String> all = new LinkedHashSet<>();
    names.forEach(n -> all.add(RoleMembers.full(passage, n)));
    return all;
  }

  private static boolean only(Tree tree, Token word) {
    return tree.children(word).stream()
        .anyMatch(c -> Set.of("only", "both", "alone").contains(c.lemma()));
  }

  /** Where the words of a noun begin, with its number. */
  static int start(Tree tree, Token word) {
    int start = Phrase.of(tree, word).start();
    for (Token child : tree.children(word, "num", "nmod", "det", "predet")) {
      start = Math.min(start, child.start());
    }
    return start;
  }
}
