package dev.crosscheck.extract;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.syntax.SentenceParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads all claims of a document: the one door of this room. Thread-safe. */
public final class ClaimExtractor {
  private final SentenceParser parser;
  private final List<Grammar> grammars;

  /**
   * An extractor with all grammars.
   *
   * @param parser reads sentences; shared between threads
   */
  public ClaimExtractor(SentenceParser parser) {
    this.parser = parser;
    this.grammars =
        List.of(
            new PositionGrammar(),
            new CalendarGrammar(),
            new ParticipantsGrammar(),
            new EventGrammar(),
            new VerbatimGrammar());
  }

  /** The claims of a document in {@link Claim#ORDER}. */
  public List<Claim> extract(Document document) {
    List<Claim> claims = new ArrayList<>();
    List<List<Figure>> figures = new ArrayList<>();
    List<Passage> passages = Passage.of(document, parser);
    for (Passage passage : passages) {
      FigureReader.Found found = FigureReader.read(passage);
      figures.add(found.figures());
      claims.addAll(found.asides());
      for (Grammar grammar : grammars) {
        claims.addAll(grammar.read(passage));
      }
    }
    claims.addAll(QuotationReader.read(passages));
    List<QuantityClaim> counts = new ArrayList<>(Sums.tie(Revisions.mark(figures)));
    counts.addAll(VictimClaims.of(passages, figures));
    claims.addAll(EventMentions.date(passages, RunningEvents.carry(passages, counts)));
    claims.addAll(UnanchoredTimes.of(passages));
    claims.addAll(ZeroClaims.of(passages, counts));
    claims.addAll(ClockReader.of(passages));
    claims.addAll(RoleClaims.of(passages));
    claims.sort(Claim.ORDER);
    return distinct(claims);
  }

  /** Two counts may refer to one list; the list is one claim. */
  private static List<Claim> distinct(List<Claim> claims) {
    Set<String> ids = new HashSet<>();
    return claims.stream().filter(c -> ids.add(c.id())).toList();
  }
}
