package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verbs that one person takes part in, also those joined to the verb beside him. */
final class PersonClauses {
  /**
   * A verb and how the person takes part.
   *
   * @param undergoes whether it is done to him
   */
  record Part(Token verb, boolean undergoes) {}

  /** Words that open a clause with the same subject: "after being shot". */
  private static final Set<String> OPENERS = WordList.of("after before while when upon from of by");

  private static final int DEPTH = 4;

  private final Tree tree;

  PersonClauses(Tree tree) {
    this.tree = tree;
  }

  /** The verbs of a person named by a token, nearest first. */
  List<Part> of(Token person) {
    List<Part> parts = new ArrayList<>();
    Token top = first(person);
    tree.head(top).ifPresent(verb -> clause(top, verb, parts));
    for (Token verb : tree.children(top, "acl", "relcl")) {
      boolean subject = tree.children(verb, "nsubj", "nsubjpass").stream().allMatch(this::relative);
      boolean active = tree.hasChild(verb, "nsubj") || verb.pos().equals("VBG");
      if (subject) {
        chain(verb, !active, parts, 0);
      } else if (tree.children(verb, "dobj").stream().anyMatch(this::relative)) {
        parts.add(new Part(verb, true));
      }
    }
    return parts;
  }

  private void clause(Token top, Token verb, List<Part> parts) {
    boolean object = top.relation().equals("dobj") || top.relation().equals("oprd");
    switch (top.relation()) {
      case "nsubjpass" -> chain(verb, true, parts, 0);
      case "nsubj" -> chain(verb, passive(verb) && !tells(top, verb), parts, 0);
      default -> {
        if (object && verb.pos().startsWith("V")) {
          parts.add(new Part(verb, true));
          // "shot and killed the man"
          Token at = verb;
          while (at.relation().equals("conj") && at.head() >= 0) {
            at = tree.token(at.head());
            if (at.pos().startsWith("V") && !tree.hasChild(at, "dobj")) {
              parts.add(new Part(at, true));
            }
          }
          tree.children(verb, "conj").stream()
              .filter(c -> c.pos().startsWith("V"))
              .filter(c -> !tree.hasChild(c, "dobj", "nsubj", "nsubjpass"))
              .forEach(c -> parts.add(new Part(c, true)));
        }
      }
    }
  }

  /** The first of those joined: "A, B and C were killed" is told of each. */
  private Token first(Token person) {
    Token at = person;
    for (int steps = 0; steps < 12 && at.head() >= 0; steps++) {
      Token head = tree.token(at.head());
      boolean joined = at.relation().equals("conj") && head.pos().startsWith("N");
      if (!joined && !at.relation().equals("appos")) {
        break;
      }
      at = head;
    }
    return at;
  }

  private boolean relative(Token subject) {
    return subject.pos().startsWith("W") || subject.lemma().equals("that");
  }

  private void chain(Token verb, boolean undergoes, List<Part> parts, int depth) {
    parts.add(new Part(verb, undergoes));
    if (depth >= DEPTH) {
      return;
    }
    for (Token child : tree.children(verb)) {
      boolean own = tree.hasChild(child, "nsubj", "nsubjpass", "expl");
      if (!child.pos().startsWith("V") || own) {
        continue;
      }
      switch (child.relation()) {
        case "conj" -> chain(child, undergoes(child, undergoes), parts, depth + 1);
        case "xcomp", "oprd", "advcl" -> {
          boolean done = child.pos().equals("VBN") || tree.hasChild(child, "auxpass");
          chain(child, done, parts, depth + 1);
        }
        default -> {}
      }
    }
    for (Token opener : tree.children(verb, "prep", "mark", "advmod")) {
      if (OPENERS.contains(opener.lemma())) {
        for (Token below : tree.children(opener, "pcomp")) {
          if (!tree.hasChild(below, "nsubj", "nsubjpass")) {
            chain(below, tree.hasChild(below, "auxpass"), parts, depth + 1);
          }
        }
      }
    }
  }

  /** "was shot and taken", "was shot and died". */
  private boolean undergoes(Token joined, boolean first) {
    return tree.hasChild(joined, "auxpass")
        || first && joined.pos().equals("VBN") && !tree.hasChild(joined, "aux")
        || first && joined.pos().equals("VBD") && passive(joined);
  }

  /** Also the headline's "Man shot in leg": a verb that needs an object and has none. */
  private boolean passive(Token verb) {
    if (tree.hasChild(verb, "auxpass")) {
      return true;
    }
    boolean sharesObject =
        tree.children(verb, "conj").stream().anyMatch(c -> tree.hasChild(c, "dobj"));
    if (tree.hasChild(verb, "dobj", "aux") || sharesObject) {
      return false;
    }
    boolean at = firesAt(verb);
    boolean participle = verb.pos().equals("VBN") || verb.pos().equals("VBD");
    String lemma = verb.lemma();
    boolean needsObject =
        FateWords.KILL.contains(lemma)
            || FateWords.SHOOT.contains(lemma)
            || FateWords.HURT.contains(lemma)
            || FateWords.HIT.contains(lemma);
    return verb.pos().equals("VBN") && !at || participle && needsObject && !at;
  }

  /** "The striker shot wide": a plain past tense, where a headline has no article. */
  boolean tells(Token person, Token verb) {
    return verb.pos().equals("VBD")
        && !tree.hasChild(verb, "auxpass")
        && tree.children(person, "det").stream().anyMatch(d -> d.index() < person.index());
  }

  /** "shot at", "shot twice at officers"; "shot at a party" tells where. */
  boolean firesAt(Token verb) {
    int next = verb.index() + 1;
    boolean bare =
        next < tree.size()
            && tree.token(next).lemma().equals("at")
            && !tree.hasChild(tree.token(next), "pobj");
    return bare
        || tree.children(verb, "prep").stream()
            .filter(p -> p.lemma().equals("at"))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .anyMatch(this::isTarget);
  }

  private boolean isTarget(Token object) {
    return PersonWords.isPerson(object.lemma())
        || VictimWords.isOne(object.lemma())
        || object.pos().startsWith("PRP")
        || FateWords.TARGETS.contains(object.lemma())
        || tree.children(object, "poss").stream().anyMatch(p -> VictimWords.isOne(p.lemma()));
  }
}
