package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries an event of the past on through its paragraph: "The last big quake came in 2003. It
 * killed 212 people." A sentence without a time of its own that stays in the past tense goes on
 * telling of the event before it; one with a time of its own, or that says what is or has been so,
 * comes back to what the document reports.
 */
final class RunningEvents {
  private static final Set<String> NOW = Set.of("has", "have", "'ve", "’ve", "now", "today");

  private final Map<Integer, Passage> bySentence = new HashMap<>();

  private RunningEvents(List<Passage> passages) {
    passages.forEach(p -> bySentence.put(p.sentence().span().start(), p));
  }

  /** The claims, those of running events of the past with its time. */
  static List<QuantityClaim> carry(List<Passage> passages, List<QuantityClaim> claims) {
    RunningEvents running = new RunningEvents(passages);
    return claims.stream().map(running::settled).toList();
  }

  private QuantityClaim settled(QuantityClaim claim) {
    Anchor anchor = claim.anchor();
    Passage passage = bySentence.get(anchor.sentence().start());
    boolean open =
        anchor.event().when() == null
            && anchor.asOf() == null
            && anchor.event().ground() == Ground.MAIN;
    if (!open || passage == null || ownTime(passage) || !past(passage.tree())) {
      return claim;
    }
    DateRange when = told(passage, anchor.event().label());
    return when == null
        ? claim
        : claim.at(new EventRef(anchor.event().label(), when, Ground.BACKGROUND));
  }

  /** The time of the past that the sentences before in the paragraph tell of; null when none. */
  private static @Nullable DateRange told(Passage passage, String label) {
    Optional<Passage> before = passage.previousInBlock();
    while (before.isPresent()) {
      Passage at = before.get();
      if (ownTime(at)) {
        return tellsOf(at.tree(), label) ? past(at) : null;
      }
      if (!past(at.tree())) {
        return null;
      }
      before = at.previousInBlock();
    }
    return null;
  }

  /**
   * Whether a sentence may tell of the event that a later one names: "the attack of October" is not
   * the bombardment of the next sentence.
   */
  private static boolean tellsOf(Tree tree, String label) {
    List<String> events =
        tree.tokens().stream()
            .filter(t -> t.pos().startsWith("N"))
            .map(Token::lemma)
            .filter(EventNouns::isEvent)
            .toList();
    return label.isEmpty() || events.isEmpty() || events.contains(label);
  }

  private static boolean ownTime(Passage passage) {
    return passage.plainTimes().stream().anyMatch(RunningEvents::point);
  }

  private static boolean point(TimeExpression time) {
    return switch (time.kind()) {
      case DATE, RANGE, SINCE -> time.range() != null || !time.candidates().isEmpty();
      default -> false;
    };
  }

  /** The one time that a sentence tells, when it lies well before the document. */
  private static @Nullable DateRange past(Passage passage) {
    List<TimeExpression> points = passage.times().stream().filter(RunningEvents::point).toList();
    if (points.size() != 1 || points.get(0).kind() == TimeExpression.Kind.SINCE) {
      return null;
    }
    DateRange range = points.get(0).range();
    return Circumstances.longAgo(passage.document(), range) ? range : null;
  }

  /** Whether the main verb is in the simple past or the past perfect. */
  private static boolean past(Tree tree) {
    for (Token token : tree.tokens()) {
      if (NOW.contains(MeasureWords.lower(token)) || token.pos().equals("MD")) {
        return false;
      }
    }
    return tree.tokens().stream().anyMatch(t -> t.pos().equals("VBD"))
        && tree.tokens().stream()
            .filter(t -> t.head() < 0)
            .noneMatch(t -> t.pos().equals("VBZ") || t.pos().equals("VBP"));
  }
}
