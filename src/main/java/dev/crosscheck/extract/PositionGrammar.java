package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads positions: who wants, accepts or rejects what. Silent about questions, about holders that
 * are nobody in particular and about targets that are only a pronoun.
 */
public final class PositionGrammar implements Grammar {
  private static final int FARTHEST_HOLDER = 60;

  @Override
  public List<Claim> read(Passage passage) {
    List<Claim> claims = new ArrayList<>();
    if (!StanceWords.TRIGGERS.in(passage.beginnings())) {
      return claims;
    }
    Tree tree = passage.tree();
    List<StanceCue> cues = StanceCue.all(tree);
    if (cues.isEmpty()) {
      return claims;
    }
    List<TimeExpression> times = passage.times();
    Antecedents antecedents = new Antecedents(passage, cues);
    for (StanceCue cue : cues) {
      boolean named = cue.ballotOnly() || !empty(cue.target());
      if (!named && !Antecedents.pronoun(cue.target()) || Clauses.asks(tree, cue.verb())) {
        continue;
      }
      Optional<Antecedents.Resolved> target =
          cue.ballotOnly() ? Optional.of(vote(tree, cue)) : antecedents.resolve(cue);
      if (target.isEmpty()) {
        continue;
      }
      for (Token who : joined(tree, cue.holder())) {
        Optional<Actors> holder = Actors.of(passage, who, cue.verb());
        if (holder.isPresent()) {
          claims.add(claim(passage, cue, holder.get(), target.get(), times, claims));
        }
      }
    }
    return claims;
  }

  /** What a vote is on that the sentence does not name. */
  private static Antecedents.Resolved vote(Tree tree, StanceCue cue) {
    int end = Ballots.end(tree, cue.verb());
    return new Antecedents.Resolved(
        new Targets(Targets.THE_VOTE, List.of("vote"), end), Reading.SURE);
  }

  /** "Orland and Velia rejected it": both did. */
  private static List<Token> joined(Tree tree, Token holder) {
    List<Token> all = new ArrayList<>(List.of(holder));
    for (int i = 0; i < all.size(); i++) {
      tree.children(all.get(i), "conj").stream()
          .filter(c -> c.pos().startsWith("N"))
          .forEach(all::add);
    }
    return all;
  }

  /** A pronoun, a bare number, "the last one": not to be compared with anything. */
  private static boolean empty(Token target) {
    boolean names = target.pos().startsWith("N") || target.pos().startsWith("VB");
    return !names || target.lemma().equals("one") || target.lemma().equals("thing");
  }

  private static PositionClaim claim(
      Passage passage,
      StanceCue cue,
      Actors holder,
      Antecedents.Resolved about,
      List<TimeExpression> times,
      List<Claim> earlier) {
    Tree tree = passage.tree();
    StanceTone tone = StanceTone.of(tree, cue);
    Targets target =
        StanceCue.maker(tree, cue).map(who -> about.target().by(tree, who)).orElse(about.target());
    Attribution attribution =
        Optional.ofNullable(Speakers.attribution(passage, cue.verb()))
            .or(() -> trailing(passage, cue.verb()))
            .orElse(null);
    boolean quotedUnnamed = attribution == null && Speakers.quoted(passage, cue.word());
    Span span = span(passage, cue, holder, target);
    int nth = (int) earlier.stream().filter(c -> c.anchor().span().equals(span)).count();
    Anchor anchor =
        new Anchor(
            ClaimIds.of('p', passage.document(), span, nth),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            attribution,
            quotedUnnamed && tone.modality() == Modality.ASSERTED
                ? Modality.REPORTED
                : tone.modality(),
            tone.negated(),
            quotedUnnamed || about.reading() == Reading.LIKELY ? Reading.LIKELY : holder.reading(),
            asOf(tree, cue.verb(), times),
            Moments.of(passage),
            EventRef.MAIN,
            null);
    return new PositionClaim(
        anchor,
        holder.name(),
        tone.stance(),
        target.text(),
        target.terms(),
        tone.condition(),
        tone.phase());
  }

  /** "Velia wanted a truce, but talks stalled, according to Orland": credits the whole sentence. */
  private static Optional<Attribution> trailing(Passage passage, Token verb) {
    Tree tree = passage.tree();
    return tree.children(verb, "conj").stream()
        .filter(c -> c.pos().startsWith("V"))
        .filter(
            c ->
                tree.children(c, "prep").stream()
                    .filter(p -> p.lemma().equals("accord") || p.form().equals("according"))
                    .filter(p -> tree.token(p.index() - 1).form().equals(","))
                    .anyMatch(p -> tree.subtreeEnd(p) >= tree.token(tree.size() - 1).start() - 1))
        .findFirst()
        .flatMap(c -> Optional.ofNullable(Speakers.attribution(passage, c)));
  }

  /** From the holder, when near, to the head of the target. */
  private static Span span(Passage passage, StanceCue cue, Actors holder, Targets target) {
    int from = cue.verb().start();
    if (cue.target().start() < from) {
      from = Phrase.of(passage.tree(), cue.target()).start();
    }
    int to = Math.max(Math.max(cue.word().end(), cue.verb().end()), target.end());
    boolean here = cue.holder().start() < to && holder.start() <= cue.holder().start();
    if (here && from - holder.start() <= FARTHEST_HOLDER && holder.start() < from) {
      from = holder.start();
    } else if (cue.holder().start() >= to && cue.holder().end() - from <= 2 * FARTHEST_HOLDER) {
      to = cue.holder().end();
    }
    return passage.sentence().content().span(from, to);
  }

  /** The day told in the clause of the verb, or at the verb that reports it. */
  private static @Nullable DateRange asOf(Tree tree, Token verb, List<TimeExpression> times) {
    Token reporting = tree.head(verb).filter(h -> verb.relation().equals("ccomp")).orElse(verb);
    DateRange reported = null;
    for (TimeExpression time : times) {
      boolean days =
          time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.RANGE;
      Optional<Token> clause =
          tree.tokenAt(time.start()).flatMap(t -> Clauses.verbOf(tree, t)).filter(v -> days);
      if (clause.isPresent() && clause.get().equals(verb)) {
        return time.range();
      }
      if (clause.isPresent() && clause.get().equals(reporting) && reported == null) {
        reported = time.range();
      }
    }
    return reported;
  }
}
