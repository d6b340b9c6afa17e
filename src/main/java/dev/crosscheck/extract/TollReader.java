package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of counts that a noun heads: "the death toll rose to 15 from 12". */
final class TollReader {
  /** "an increase of 20". */
  private static final Set<String> CHANGES =
      WordList.of("increase rise jump drop fall decrease decline");

  /** Verbs with which something makes a total of another size. */
  private static final Set<String> RAISE = WordList.of("bring raise take push lift put");

  /** "gave the toll as 12", "listed the number of injured at 40". */
  private static final Set<String> GIVE = WordList.of("give list state report quote");

  private static final Set<String> GIVEN = Set.of("as", "at");

  private static final Set<String> REVISE =
      WordList.of("revise correct amend lower cut reduce raise increase update");

  private static final Pattern FROM_TO = Pattern.compile("\\b(from|to)\\s*$");
  private static final int FAR = 25;

  private static final Set<String> BODIES = WordList.of("body corpse");

  private final Tree tree;
  private final ClauseMeasures clauses;

  TollReader(Tree tree, ClauseMeasures clauses) {
    this.tree = tree;
    this.clauses = clauses;
  }

  /** "the death toll rose to 47", "the number of missing was revised down from 120 to 85". */
  Optional<MeasureReading> read(Counted counted) {
    Token noun = counted.noun();
    if (noun != null && !PersonWords.isAnyone(noun.lemma())) {
      return Optional.empty();
    }
    Optional<Predicate> found = Predicate.of(tree, counted.phrase());
    Optional<MeasureReading> equated = noun == null ? equated(counted) : Optional.empty();
    if (found.isEmpty() || equated.isPresent()) {
      return equated.or(() -> revised(counted));
    }
    Optional<MeasureReading> governed = governed(counted, found.get());
    return governed.isPresent() ? governed : revised(counted);
  }

  /** The value of a count that its own verb or noun gives. */
  private Optional<MeasureReading> governed(Counted counted, Predicate found) {
    Predicate predicate = found;
    Token word = predicate.word();
    if (predicate.role() == Predicate.Role.NOMINAL) {
      boolean of = predicate.preposition().equals("of") || predicate.preposition().equals("at");
      Breakdown.Role moved = role(predicate.preposition());
      boolean governed =
          tree.head(word)
              .flatMap(h -> h.pos().startsWith("V") ? Optional.of(h) : tree.head(h))
              .filter(v -> MeasureWords.VALUE_VERBS.contains(v.lemma()))
              .isPresent();
      if (moved != null && governed && MeasureWords.TOTALS.contains(word.lemma())) {
        // "revised down its death toll from 40": the phrase hangs on the noun, for the parse.
        return total(word, moved);
      }
      if (predicate.preposition().equals("of") && CHANGES.contains(word.lemma())) {
        return change(word);
      }
      return of && MeasureWords.TOTALS.contains(word.lemma()) && counted.noun() == null
          ? total(word, null)
          : Optional.empty();
    }
    boolean givenAs = GIVE.contains(word.lemma()) && GIVEN.contains(predicate.preposition());
    if (!givenAs && !MeasureWords.VALUE_VERBS.contains(word.lemma())
        || predicate.role() == Predicate.Role.SUBJECT
        || predicate.role() == Predicate.Role.PASSIVE) {
      return Optional.empty();
    }
    Breakdown.Role change = role(predicate.preposition());
    for (Token subject : subjects(word, counted.number())) {
      if (MeasureWords.TOTALS.contains(subject.lemma()) && !subject.equals(counted.phrase())) {
        Optional<MeasureReading> total = total(subject, change);
        if (total.isPresent()) {
          return total;
        }
      }
      if (Set.of("dead", "death", "missing", "injured", "wounded", "casualty", "fatality")
          .contains(subject.lemma())) {
        return MeasureWords.noun(subject.lemma()).map(m -> new MeasureReading(m, subject, change));
      }
    }
    return Optional.empty();
  }

  /**
   * "revised the number of people infected in the outbreak in Varda down from 40 to 36": so far
   * behind the verb the parse hangs the numbers on other words.
   */
  private Optional<MeasureReading> revised(Counted counted) {
    Matcher said = FROM_TO.matcher(tree.text().substring(0, counted.amount().start()));
    if (counted.noun() != null || !said.find()) {
      return Optional.empty();
    }
    for (int i = counted.number().index() - 1;
        i >= Math.max(0, counted.number().index() - FAR);
        i--) {
      Token token = tree.token(i);
      if (token.pos().matches("VBZ|VBP|MD") || token.form().matches("[.;:]|and|while|but")) {
        return Optional.empty();
      }
      boolean moved =
          MeasureWords.TOTALS.contains(token.lemma())
              && tree.head(token).filter(v -> REVISE.contains(v.lemma())).isPresent();
      if (moved) {
        return total(token, role(said.group(1)));
      }
    }
    return Optional.empty();
  }

  private static Breakdown.@Nullable Role role(String preposition) {
    return switch (preposition) {
      case "from" -> Breakdown.Role.BEFORE;
      case "by" -> Breakdown.Role.CHANGE;
      case "to" -> Breakdown.Role.AFTER;
      default -> null;
    };
  }

  /** "The number of pupils was therefore 121": the parse loses the number behind the adverb. */
  private Optional<MeasureReading> equated(Counted counted) {
    List<Token> words = tree.tokensIn(counted.amount().start(), counted.amount().end());
    int at = (words.isEmpty() ? counted.number() : words.get(0)).index() - 1;
    int adverbs = 0;
    while (at > 0 && tree.token(at).pos().startsWith("RB") && adverbs < 2) {
      at--;
      adverbs++;
    }
    if (adverbs == 0 || at <= 0 || !Set.of("be", "stand").contains(tree.token(at).lemma())) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= Math.max(0, at - 9); i--) {
      Token token = tree.token(i);
      if (token.pos().matches("VBD|VBZ|VBP|MD") || token.pos().startsWith("W")) {
        return Optional.empty();
      }
      if (MeasureWords.TOTALS.contains(token.lemma())) {
        return total(token, null);
      }
    }
    return Optional.empty();
  }

  /** Subject and object of the verb; when the parse gives none, the count named around it. */
  private List<Token> subjects(Token verb, Token number) {
    List<Token> own = tree.children(verb, "nsubjpass", "dobj", "nsubj");
    boolean object = own.stream().anyMatch(t -> !t.relation().equals("nsubj"));
    if (!object && verb.index() < number.index()) {
      // "revised down its death toll from 40": an object of the adverb, for the parse.
      for (Token token : tree.tokens().subList(verb.index() + 1, number.index())) {
        if (token.pos().startsWith("V")) {
          break;
        }
        if (MeasureWords.TOTALS.contains(token.lemma()) && token.relation().equals("pobj")) {
          return List.of(token);
        }
      }
    }
    if (!own.isEmpty()) {
      return own;
    }
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 9); i--) {
      Token token = tree.token(i);
      if (MeasureWords.TOTALS.contains(token.lemma())) {
        return List.of(token);
      }
      if (token.pos().matches("VBD|VBZ|VBP|MD")) {
        break;
      }
    }
    return List.of();
  }

  /** "the toll of missing fell": the word is taken for a verb by the parse. */
  private Optional<Token> missing(Token of) {
    int next = of.index() + 1;
    return next < tree.size() && tree.token(next).form().equals("missing")
        ? Optional.of(tree.token(next))
        : Optional.empty();
  }

  /** "The toll stands at 140, an increase of 20": a change of the count told before it. */
  private Optional<MeasureReading> change(Token noun) {
    for (int i = noun.index() - 1; i >= 0; i--) {
      Token token = tree.token(i);
      if (MeasureWords.TOTALS.contains(token.lemma()) && token.pos().startsWith("N")) {
        return total(token, Breakdown.Role.CHANGE);
      }
    }
    return Optional.empty();
  }

  /** "Three more bodies brought the total to 15": the total of what the sentence counts before. */
  private Optional<MeasureReading> unnamed(Token head, Breakdown.@Nullable Role change) {
    boolean raised = tree.head(head).filter(v -> RAISE.contains(v.lemma())).isPresent();
    if (!raised || !Set.of("total", "toll", "number", "count").contains(head.lemma())) {
      return Optional.empty();
    }
    for (int i = head.index() - 1; i >= 0; i--) {
      Token token = tree.token(i);
      Optional<String> measure =
          BODIES.contains(token.lemma())
              ? Optional.of("killed")
              : token.pos().startsWith("N")
                  ? MeasureWords.noun(token.lemma())
                  : token.pos().startsWith("V")
                      ? MeasureWords.acted(token.lemma())
                          .or(() -> MeasureWords.undergone(token.lemma()))
                      : Optional.empty();
      if (measure.isPresent()) {
        return measure.map(m -> new MeasureReading(m, head, change));
      }
    }
    return Optional.empty();
  }

  private Optional<MeasureReading> total(Token head, Breakdown.@Nullable Role change) {
    for (Token child : tree.children(head, "compound", "nmod", "amod")) {
      Optional<String> measure =
          MeasureWords.noun(child.lemma())
              .or(() -> MeasureWords.adjective(MeasureWords.lower(child)));
      if (measure.isPresent()) {
        return measure.map(m -> new MeasureReading(m, head, change));
      }
    }
    Optional<MeasureReading> own = clauses.on(head);
    if (own.isPresent()) {
      return own.map(r -> new MeasureReading(r.measure(), head, change));
    }
    Token of =
        tree.firstChild(head, "prep")
            .filter(p -> p.lemma().equals("of"))
            .flatMap(p -> tree.firstChild(p, "pobj", "pcomp").or(() -> missing(p)))
            .filter(t -> !t.pos().equals("CD"))
            .orElse(null);
    if (of != null) {
      Optional<String> measure =
          MeasureWords.adjective(MeasureWords.lower(of))
              .or(() -> MeasureWords.noun(of.lemma()))
              .or(() -> clauses.on(of).map(MeasureReading::measure));
      if (of.lemma().equals("life")) {
        measure = Optional.of("killed");
      }
      boolean anyone = PersonWords.isAnyone(of.lemma());
      String name = measure.orElse(anyone ? "people" : PersonWords.canonical(of.lemma()));
      return Optional.of(new MeasureReading(name, head, change));
    }
    Optional<MeasureReading> unnamed = unnamed(head, change);
    if (unnamed.isPresent()) {
      return unnamed;
    }
    return head.lemma().equals("toll")
        ? Optional.of(new MeasureReading("killed", head, change))
        : Optional.empty();
  }
}
