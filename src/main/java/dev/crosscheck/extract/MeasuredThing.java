package dev.crosscheck.extract;

import dev.crosscheck.extract.number.UnitWords;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.UnitOfMeasure;
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
      WordList.of(
          """
          be stand reach amount total come rise fall climb drop grow increase decline
          run measure weigh remain hit exceed average jump slip peak estimate value
          cover last cost shrink decrease double triple quadruple halve trade close open
          end gain lose add edge ease slide sink dip tumble plunge plummet surge soar
          rally shed advance expand contract accelerate slow account contribute sell
          yield settle finish rebound recover range
          """);

  private MeasuredThing() {}

  /**
   * The thing measured: what stands behind "of" ("900 cubic metres of water"), else the subject
   * that has the amount ("the aid has reached 120 million crowns"), else the noun that it is
   * attached to ("a depth of 10 km"); "amount" when the text does not tell.
   */
  static String of(Tree tree, Counted counted) {
    Optional<Token> head = head(tree, counted);
    boolean deed = head.filter(h -> h.pos().startsWith("V")).isPresent();
    if (counted.amount().unit().equals(UnitOfMeasure.MAGNITUDE.id())) {
      return "earthquake";
    }
    return deed && speed(counted) ? "speed" : head.map(MeasureReader::name).orElse("amount");
  }

  /** "entered the curve at 128 km/h": the unit says what is measured. */
  private static boolean speed(Counted counted) {
    return UnitOfMeasure.of(counted.amount().unit())
        .filter(u -> u.dimension().equals("speed"))
        .isPresent();
  }

  /** The word that names the thing measured. */
  static Optional<Token> head(Tree tree, Counted counted) {
    Token whole = counted.whole();
    if (whole != null && !whole.pos().startsWith("PRP")) {
      return Optional.of(whole);
    }
    Token noun = counted.noun();
    if (noun != null) {
      return Optional.of(noun);
    }
    Token phrase = counted.phrase();
    Optional<Predicate> predicate = Predicate.of(tree, phrase);
    if (predicate.isPresent()) {
      Token word = predicate.get().word();
      boolean nominal = predicate.get().role() == Predicate.Role.NOMINAL;
      Optional<Token> subject = subject(tree, nominal ? verbAbove(tree, word) : word, phrase);
      if (nominal && word.pos().startsWith("N")) {
        return Optional.of(word);
      }
      if (predicate.get().role() == Predicate.Role.OBLIQUE
          && predicate.get().preposition().equals("by")
          && subject.isEmpty()) {
        // "lower annual costs by 210 million crowns"
        Optional<Token> changed =
            tree.firstChild(word, "dobj", "nsubjpass").filter(o -> o.pos().startsWith("NN"));
        if (changed.isPresent()) {
          return changed;
        }
      }
      return subject.isPresent() || nominal ? subject : Optional.of(word);
    }
    if (phrase.relation().equals("npadvmod")) {
      Optional<Token> subject = subject(tree, verbAbove(tree, phrase), phrase);
      if (subject.isPresent()) {
        return subject;
      }
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

  /** What has the amount by a verb that says no more than that. */
  private static Optional<Token> subject(Tree tree, Token verb, Token phrase) {
    if (!STATIVE.contains(verb.lemma())) {
      return Optional.empty();
    }
    // "Revenue is expected to reach 20 million": the subject stands with the verb above.
    Token at = verb;
    while (at.relation().equals("xcomp") && !tree.hasChild(at, "nsubj", "nsubjpass")) {
      at = tree.token(at.head());
    }
    return tree.firstChild(at, "nsubj", "nsubjpass")
        .filter(s -> !s.equals(phrase) && s.pos().startsWith("N"));
  }

  /** The verb that "worth 3 million" or "up from 51 percent" says more of. */
  private static Token verbAbove(Tree tree, Token word) {
    Token head = tree.head(word).orElse(word);
    return Set.of("acomp", "advmod").contains(head.relation())
        ? tree.head(head).orElse(head)
        : head;
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
