package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the sudden events of a document happened, as any sentence of it tells: "A quake struck on
 * Sunday. ... At least 30 people were killed." A count of victims that tells no time belongs to the
 * one event of its kind that the document dates; where the document dates several of a kind, to
 * none of them in particular.
 */
final class EventMentions {
  /**
   * A sudden event with its time.
   *
   * @param label lemma of the noun that names it
   * @param days when, or null when only the weekday is known
   * @param weekday the weekday as written, or null
   */
  private record Mention(String label, @Nullable DateRange days, @Nullable DayOfWeek weekday) {
    boolean meets(Mention other) {
      if (days != null && other.days() != null) {
        return days.meets(other.days());
      }
      return weekday != null && weekday == other.weekday();
    }
  }

  /** Prepositions of what happens at the time of the clause: "died in the fire on Thursday". */
  private static final Set<String> WITHIN = Set.of("in", "by", "during", "at");

  private final List<Mention> mentions;

  private EventMentions(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** The claims, counts of victims with the time of the event that they belong to. */
  static List<QuantityClaim> date(List<Passage> passages, List<QuantityClaim> claims) {
    boolean any = claims.stream().anyMatch(EventMentions::open);
    if (!any) {
      return claims;
    }
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : passages) {
      boolean named =
          Stream.of(passage.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
              .anyMatch(w -> EventNouns.isSudden(singular(w)));
      if (named && !passage.plainTimes().isEmpty()) {
        mentions.addAll(in(passage));
      }
    }
    EventMentions found = new EventMentions(List.copyOf(mentions));
    return claims.stream().map(found::dated).toList();
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static List<Mention> in(Passage passage) {
    List<Mention> found = new ArrayList<>();
    Tree tree = passage.tree();
    Circumstances around = new Circumstances(passage, passage.times());
    for (Token noun : tree.tokens()) {
      boolean names =
          noun.pos().equals("NN")
              && EventNouns.isSudden(noun.lemma())
              && takesPart(tree, noun)
              && !around.otherEvent(noun);
      if (!names) {
        continue;
      }
      for (TimeExpression time : around.timesOf(noun)) {
        boolean point =
            time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.RANGE;
        boolean day =
            time.range() != null && time.range().singleDay()
                || time.range() == null && time.weekday() != null;
        if (point
            && day
            && TimeRole.of(tree, noun, time) == TimeRole.OWN
            && !around.longAgo(time.range())) {
          found.add(new Mention(noun.lemma(), time.range(), time.weekday()));
          break;
        }
      }
    }
    return found;
  }

  /**
   * Whether the time of the clause is that of the event; "shares fell on Monday after the fire".
   */
  private static boolean takesPart(Tree tree, Token noun) {
    return switch (noun.relation()) {
      case "compound", "poss", "conj" -> false;
      case "pobj" -> tree.head(noun).filter(p -> WITHIN.contains(p.lemma())).isPresent();
      default -> true;
    };
  }

  private QuantityClaim dated(QuantityClaim claim) {
    EventRef event = claim.anchor().event();
    if (!open(claim)) {
      return claim;
    }
    List<Mention> same = mentions.stream().filter(m -> m.label().equals(event.label())).toList();
    List<Mention> candidates = same.isEmpty() || event.label().isEmpty() ? mentions : same;
    if (candidates.isEmpty() || candidates.stream().anyMatch(m -> !m.meets(candidates.get(0)))) {
      return claim;
    }
    Mention mention = candidates.get(0);
    return claim.at(event.on(mention.days(), mention.days() == null ? mention.weekday() : null));
  }

  /** A count of victims of what the document reports that tells no time of its own. */
  private static boolean open(QuantityClaim claim) {
    Anchor anchor = claim.anchor();
    EventRef event = anchor.event();
    return event.when() == null
        && event.weekday() == null
        && event.ground() == Ground.MAIN
        && (MeasureWords.standard(claim.measure()) || claim.measure().equals("present"))
        && (event.label().isEmpty() || EventNouns.isSudden(event.label()));
  }
}
