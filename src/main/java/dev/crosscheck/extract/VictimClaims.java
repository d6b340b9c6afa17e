package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.syntax.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the victims that a document tells of one by one into claims, one a victim and not one a
 * mention. "A man was shot and killed" says that one was killed and does not deny that others were:
 * the claim is "at least one", so it meets any count above, and it is an open part of a sum, {@link
 * #PART}, which no rule sets against other figures. All such claims of one document and measure
 * share the sum, so that how many persons a text tells of can be counted from its claims.
 */
final class VictimClaims {
  /** The sums of such claims, followed by their measure. */
  static final String PART = "victims-";

  private VictimClaims() {}

  /** The claims for the victims of a document. */
  static List<QuantityClaim> of(List<Passage> passages, List<List<Figure>> figures) {
    VictimLedger main = new VictimLedger();
    List<QuantityClaim> claims = new ArrayList<>();
    for (Passage passage : passages) {
      VictimReader.read(passage).forEach(main::add);
    }
    for (VictimMention mention : main.victims()) {
      QuantityClaim claim = claim(mention);
      boolean told = figures.stream().flatMap(List::stream).anyMatch(f -> same(f, mention, claim));
      if (!told) {
        claims.add(claim);
      }
    }
    return claims;
  }

  /** "One man was killed" is a figure already. */
  private static boolean same(Figure figure, VictimMention mention, QuantityClaim claim) {
    return figure.passage().equals(mention.passage())
        && figure.claim() != null
        && figure.claim().measure().equals(claim.measure())
        && mention.head().equals(figure.counted().noun());
  }

  private static QuantityClaim claim(VictimMention mention) {
    Token head = mention.head();
    FateReading fate = mention.fate().orElseThrow();
    String measure = fate.fate().measure();
    int start = Phrase.of(mention.passage().tree(), head).start();
    Amount one =
        new Amount(
            Math.min(start, head.start()),
            head.start(),
            head.end(),
            head.end(),
            BigDecimal.ONE,
            Interval.atLeast(BigDecimal.ONE),
            Hedge.AT_LEAST,
            Numeral.Form.CARDINAL,
            "",
            "");
    Counted counted = new Counted(one, head, head, head, null, null, null);
    QuantityClaim plain =
        new FigureClaims(mention.passage(), mention.passage().times())
            .read(counted, new MeasureReading(measure, fate.evidence(), null));
    Anchor at = plain.anchor();
    boolean sure = fate.fate() != Fate.SHOT && !mention.who().pronoun();
    return new QuantityClaim(
        new Anchor(
            ClaimIds.of('v', mention.passage().document(), at.span(), head.index()),
            at.document(),
            at.span(),
            at.quote(),
            at.sentence(),
            at.attribution(),
            at.modality(),
            false,
            sure ? at.reading() : Reading.LIKELY,
            at.asOf(),
            at.statedAt(),
            at.event(),
            at.area()),
        measure,
        "person",
        plain.stated(),
        plain.interval(),
        plain.hedge(),
        population(mention, fate),
        plain.population() == null ? List.of() : List.of(plain.population().split(" ")),
        plain.scope(),
        new Breakdown(PART + measure, Breakdown.Role.PART, false));
  }

  /** A name says who; of a shooter it is kept that he is one. */
  private static @Nullable String population(VictimMention mention, FateReading fate) {
    PersonDescription who = mention.who();
    Set<String> terms = new TreeSet<>();
    if (who.other()) {
      terms.add("other");
    }
    if (fate.own() || VictimWords.ATTACKERS.contains(who.noun())) {
      terms.add("attacker");
    } else if (VictimWords.OFFICERS.contains(who.noun())) {
      // A sheriff's deputy is no member of parliament.
      terms.add(who.noun());
    } else if (!who.noun().isEmpty() && !VictimWords.ANYBODY.contains(who.noun())) {
      terms.add(PersonWords.canonical(who.noun()));
    }
    return terms.isEmpty() ? null : String.join(" ", terms);
  }
}
