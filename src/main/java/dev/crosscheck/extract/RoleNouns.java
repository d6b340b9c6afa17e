package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.model.Interval;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Parts told by a noun: "the mediators, Qatar and Egypt", "the mediators were Qatar and Egypt". */
final class RoleNouns {
  private RoleNouns() {}

  /** Who plays the part that a plural noun names. */
  static Optional<RoleUse> of(Passage passage, Token noun, String role) {
    return noun.pos().equals("NNS")
        ? beside(passage, noun, role)
            .or(() -> listed(passage, noun, role))
            .or(() -> equated(passage, noun, role))
        : Optional.empty();
  }

  /** "Two mediators, the kingdom of Norway and Sweden, worked on the deal". */
  private static Optional<RoleUse> beside(Passage passage, Token noun, String role) {
    Tree tree = passage.tree();
    Optional<Token> first =
        tree.children(noun, "appos").stream().filter(a -> a.index() > noun.index()).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    RoleMembers members = RoleMembers.of(tree, first.get());
    boolean counted =
        passage.amounts().stream()
            .filter(a -> a.end() <= noun.start() && modifies(tree, noun, a))
            .anyMatch(a -> a.interval().equals(Interval.of(members.heads().size())));
    Set<String> activity = activity(tree, noun);
    return members.whole() && counted
        ? Optional.of(use(passage, noun, role, members, activity, true))
        : Optional.empty();
  }

  private static boolean modifies(Tree tree, Token noun, Amount amount) {
    return tree.children(noun).stream()
        .anyMatch(c -> c.start() >= amount.start() && c.end() <= amount.end());
  }

  /** What the noun takes part in, else what its verb says that they work on. */
  private static Set<String> activity(Tree tree, Token noun) {
    Set<String> own = RoleUse.activity(tree, noun);
    if (!own.isEmpty()) {
      return own;
    }
    Set<String> terms = new TreeSet<>();
    for (Token place : List.of(noun, tree.head(noun).orElse(noun))) {
      for (Token preposition : tree.children(place, "prep")) {
        if (Set.of("on", "for", "of", "in", "to").contains(preposition.lemma())) {
          tree.children(preposition, "pobj").forEach(p -> terms.addAll(RoleUse.activity(tree, p)));
        }
      }
    }
    return terms;
  }

  /** "the mediators, Qatar, Egypt and the United States". */
  private static Optional<RoleUse> listed(Passage passage, Token noun, String role) {
    Tree tree = passage.tree();
    for (NameList list : NameList.in(tree)) {
      int gap = list.first() - noun.index();
      boolean mark = gap == 2 && tree.token(noun.index() + 1).form().matches("[,:(–—-]");
      if (gap == 1 || mark) {
        List<String> members =
            list.names().stream().map(n -> RoleMembers.full(passage, n)).distinct().toList();
        int end = tree.token(list.next() - 1).end();
        return Optional.of(
            new RoleUse(
                role,
                noun,
                members,
                RoleUse.activity(tree, noun),
                false,
                false,
                noun.start(),
                end));
      }
    }
    return Optional.empty();
  }

  /** "the mediators of the deal were Norway and Sweden". */
  private static Optional<RoleUse> equated(Passage passage, Token noun, String role) {
    Tree tree = passage.tree();
    Set<String> activity = activity(tree, noun);
    boolean definite = tree.children(noun, "det").stream().anyMatch(d -> d.lemma().equals("the"));
    Optional<Token> first =
        tree.head(noun)
            .filter(v -> v.lemma().equals("be") && noun.relation().equals("nsubj"))
            .flatMap(v -> tree.firstChild(v, "attr"));
    if (activity.isEmpty() || !definite || first.isEmpty()) {
      return Optional.empty();
    }
    RoleMembers members = RoleMembers.of(tree, first.get());
    return members.whole()
        ? Optional.of(use(passage, noun, role, members, activity, false))
        : Optional.empty();
  }

  private static RoleUse use(
      Passage passage,
      Token noun,
      String role,
      RoleMembers members,
      Set<String> activity,
      boolean counted) {
    Tree tree = passage.tree();
    int start = RoleUse.start(tree, noun);
    int end = Phrase.of(tree, members.last(noun)).end();
    List<String> names = List.copyOf(members.names(passage));
    return new RoleUse(role, noun, names, activity, true, counted, start, end);
  }
}
