package dev.crosscheck.extract;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads who takes part: a count with the list that it counts ("the three countries"), and who
 * leads, mediates, hosts or signs what. A counted list makes two claims, one where the count stands
 * and one of role {@value #LISTED} where the names stand.
 */
public final class ParticipantsGrammar implements Grammar {
  /** Role of the names that a count refers to; its activity is the counted noun. */
  public static final String LISTED = "listed";

  private static final Interval NO_COUNT = new Interval(null, null);

  @Override
  public List<Claim> read(Passage passage) {
    List<Claim> claims = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<ListCount> counts = ListCount.in(passage);
    for (ListCount count : counts) {
      add(claims, ids, listed(count));
      add(claims, ids, counted(passage, count));
    }
    NumberedItems.after(passage)
        .ifPresent(
            items -> {
              add(claims, ids, announced(passage, items));
              add(claims, ids, itemised(items));
            });
    for (RoleUse use : RoleUse.in(passage, counts)) {
      add(claims, ids, role(passage, use));
    }
    return claims;
  }

  private static void add(List<Claim> claims, Set<String> ids, ParticipantsClaim claim) {
    if (ids.add(claim.id())) {
      claims.add(claim);
    }
  }

  private static ParticipantsClaim counted(Passage passage, ListCount count) {
    Tree tree = passage.tree();
    Token first = count.number();
    if (first.index() > 0 && tree.token(first.index() - 1).pos().matches("DT|PRP\\$")) {
      first = tree.token(first.index() - 1);
    }
    Anchor anchor = anchor(passage, first.start(), count.noun().end(), count.noun());
    return new ParticipantsClaim(
        anchor,
        count.noun().lemma(),
        List.of(),
        count.list().names(),
        Interval.of(count.count()),
        true);
  }

  private static ParticipantsClaim announced(Passage passage, NumberedItems items) {
    return new ParticipantsClaim(
        anchor(passage, items.number().start(), items.noun().end(), items.noun()),
        items.noun().lemma(),
        List.of(),
        items.texts(),
        Interval.of(items.count()),
        true);
  }

  private static ParticipantsClaim itemised(NumberedItems items) {
    Passage last = items.last();
    return new ParticipantsClaim(
        anchor(last, 0, last.text().length(), last.tree().token(0)),
        LISTED,
        List.of(items.noun().lemma()),
        items.texts(),
        NO_COUNT,
        false);
  }

  private static ParticipantsClaim listed(ListCount count) {
    Tree tree = count.where().tree();
    NameList list = count.list();
    Token lead = list.lead();
    int start = tree.token(list.first()).start();
    if (lead != null) {
      start = Math.min(Phrase.of(tree, lead).start(), lead.start());
    }
    int end = tree.token(list.next() - 1).end();
    return new ParticipantsClaim(
        anchor(count.where(), start, end, tree.token(list.first())),
        LISTED,
        List.of(count.noun().lemma()),
        list.names(),
        NO_COUNT,
        false);
  }

  private static ParticipantsClaim role(Passage passage, RoleUse use) {
    Interval count = use.counted() ? Interval.of(use.members().size()) : NO_COUNT;
    return new ParticipantsClaim(
        anchor(passage, use.start(), use.end(), use.cue()),
        use.role(),
        sorted(use.activity()),
        use.members(),
        count,
        use.closed());
  }

  private static List<String> sorted(Collection<String> terms) {
    return terms.stream().sorted().toList();
  }

  private static Anchor anchor(Passage passage, int start, int end, Token word) {
    Span span = passage.sentence().content().span(start, end);
    Certainty certainty = Certainty.of(passage.tree(), word);
    return new Anchor(
        ClaimIds.of('m', passage.document(), span, 0),
        passage.document().id(),
        span,
        passage.document().source().slice(span),
        passage.sentence().span(),
        Speakers.attribution(passage, word),
        certainty.modality(),
        certainty.negated(),
        Reading.SURE,
        null,
        Moments.of(passage),
        EventRef.MAIN,
        null);
  }
}
