package dev.crosscheck.extract;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an amount of money, a share or a length is the amount of. */
final class MeasuredThing {
  private static final Set<String> FROM_TO = Set.of("from", "to", "by");

  /** Verbs that only tie a thing to its amount. */
  private static final Set<String> STATIVE =
      Set.of(
          "be",
          "stand",
          "reach",
          "amount",
          "total",
          "come",
          "rise",
          "fall",
          "climb",
          "drop",
          "grow",
          "increase",
          "decline",
          "run",
          "measure",
          "weigh",
          "remain",
          "hit",
          "exceed",
          "average",
          "jump",
          "slip",
          "peak",
          "shrink");

  private MeasuredThing() {}

  /**
   * The thing measured: what stands behind "of" ("900 cubic metres of water"), else the subject
   * that has the amount ("the aid has reached 120 million crowns"), else the noun that it is
   * attached to ("a depth of 10 km"); "amount" when the text does not tell.
   */
  static String of(Tree tree, Counted counted) {
    return head(tree, counted).map(MeasureReader::name).orElse("amount");
  }

  /** The word that names the thing measured. */
  static Optional<Token> head(Tree tree, Counted counted) {
    Token whole = counted.whole();
    if (whole != null && !whole.pos().startsWith("PRP")) {
      return Optional.of(whole);
    }
    Token phrase = counted.phrase();
    Optional<Predicate> predicate = Predicate.of(tree, phrase);
    if (predicate.isPresent()) {
      Token word = predicate.get().word();
      if (predicate.get().role() == Predicate.Role.NOMINAL) {
        return Optional.of(word);
      }
      Optional<Token> subject =
          tree.firstChild(word, "nsubj", "nsubjpass")
              .filter(
                  s -> !s.equals(phrase) && !s.pos().startsWith("PRP") && s.pos().startsWith("N"));
      return subject.isPresent() && STATIVE.contains(word.lemma()) ? subject : Optional.of(word);
    }
    Optional<Token> head = modified(tree, phrase);
    return head.isPresent() && UnitWords.isUnit(head.get().lemma())
        ? modified(tree, head.get())
        : head;
  }

  private static Optional<Token> modified(Tree tree, Token phrase) {
    boolean modifier = Set.of("nmod", "compound", "npadvmod").contains(phrase.relation());
    return tree.head(phrase).filter(h -> modifier && h.pos().startsWith("N"));
  }

  /** Whether the amount is where a change starts, where it ends, or its size; null when neither. */
  static Breakdown.@Nullable Role change(Tree tree, Counted counted) {
    Optional<Predicate> predicate = Predicate.of(tree, counted.phrase());
    if (predicate.isEmpty()
        || predicate.get().role() != Predicate.Role.OBLIQUE
        || !FROM_TO.contains(predicate.get().preposition())
        || !MeasureWords.VALUE_VERBS.contains(predicate.get().word().lemma())) {
      return null;
    }
    return switch (predicate.get().preposition()) {
      case "from" -> Breakdown.Role.BEFORE;
      case "by" -> Breakdown.Role.CHANGE;
      default -> Breakdown.Role.AFTER;
    };
  }
}
