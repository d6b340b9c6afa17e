package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/** What the counted noun itself says happened: "15 deaths", "15 bodies were found", "15 lives". */
final class NounMeasures {
  private static final Set<String> FOUND =
      Set.of(
          "find",
          "recover",
          "pull",
          "retrieve",
          "discover",
          "wash",
          "identify",
          "discovery",
          "recovery");
  private static final Set<String> LOST = Set.of("lose", "claim", "cost", "take");

  private final Tree tree;

  NounMeasures(Tree tree) {
    this.tree = tree;
  }

  /** deaths, casualties; bodies found; lives lost. */
  Optional<MeasureReading> counted(Counted counted, Token noun) {
    String lemma = noun.lemma();
    if (lemma.equals("body") || lemma.equals("corpse")) {
      return acts(counted, FOUND)
          ? Optional.of(new MeasureReading("killed", noun, null))
          : Optional.empty();
    }
    if (lemma.equals("life")) {
      return acts(counted, LOST)
          ? Optional.of(new MeasureReading("killed", noun, null))
          : Optional.empty();
    }
    if (lemma.equals("victim")) {
      return acts(counted, Set.of("claim"))
          ? Optional.of(new MeasureReading("killed", noun, null))
          : Optional.empty();
    }
    return MeasureWords.noun(lemma).map(m -> new MeasureReading(m, noun, null));
  }

  /** "the bodies of two kidnapped journalists". */
  boolean ofBodies(Counted counted) {
    return counted.noun() != null
        && Predicate.of(tree, counted.phrase())
            .filter(p -> p.role() == Predicate.Role.NOMINAL)
            .filter(p -> p.word().lemma().matches("body|corpse"))
            .isPresent();
  }

  /** "claimed the lives of 15 people", "the bodies of 15 miners were found". */
  Optional<String> lives(Token noun) {
    String verb = tree.head(noun).map(Token::lemma).orElse("");
    boolean killed =
        switch (noun.lemma()) {
          case "life" -> LOST.contains(verb);
          case "body", "corpse" -> FOUND.contains(verb);
          default -> false;
        };
    return killed ? Optional.of("killed") : Optional.empty();
  }

  private boolean acts(Counted counted, Set<String> verbs) {
    Optional<Predicate> predicate = Predicate.of(tree, counted.phrase());
    boolean governed = predicate.isPresent() && verbs.contains(predicate.get().word().lemma());
    return governed
        || tree.children(counted.phrase(), "acl", "relcl").stream()
            .anyMatch(v -> verbs.contains(v.lemma()));
  }
}
