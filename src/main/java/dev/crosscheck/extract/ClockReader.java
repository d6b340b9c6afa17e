package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads at what hour the event that a document reports began: "The quake struck at 6:07 a.m.". A
 * text that gives two hours for events of one kind tells of two, or of stages of one, and none of
 * its hours is kept. Hours of anything else, such as an arrest, are not read.
 */
final class ClockReader {
  private static final Set<String> OTHERS =
      WordList.of("second third another other earlier previous later last next fourth separate");

  private static final Set<String> OFFICERS =
      WordList.of("police officer officers deputy trooper sniper marksman soldier troop guard");

  private static final Set<String> HEARD = WordList.of("sound report noise burst volley hail");

  /** What a sentence has somewhere that tells of a sudden event; spares the others a parse. */
  private static final Pattern SUDDEN =
      Pattern.compile(
          "(?i)quake|tremor|shak|shook|str[iu]|hit|explo|blast|sho[ot]|gun|fire|crash|colli|derail"
              + "|attack|bomb|erupt|collaps|rattl|jolt|broke|stab|kill|rock|felt|sank|sink|sunk|capsiz");

  /** Words behind the hour within which the next deed is told. */
  private static final int REACH = 5;

  private ClockReader() {}

  /** The hours of sudden events in a document, one an event. */
  static List<QuantityClaim> of(List<Passage> passages) {
    Map<String, List<QuantityClaim>> byKind = new HashMap<>();
    for (Passage passage : passages) {
      if (!SUDDEN.matcher(passage.text()).find()) {
        continue;
      }
      for (ClockTimes.Clock clock : ClockTimes.find(passage.text())) {
        read(passage, clock)
            .ifPresent(c -> byKind.computeIfAbsent(c.measure(), k -> new ArrayList<>()).add(c));
      }
    }
    List<QuantityClaim> kept = new ArrayList<>();
    for (List<QuantityClaim> one : byKind.values()) {
      Interval all = one.get(0).interval();
      if (one.stream().allMatch(c -> c.interval().meets(all))) {
        kept.addAll(one);
      }
    }
    return kept;
  }

  private static Optional<QuantityClaim> read(Passage passage, ClockTimes.Clock clock) {
    Tree tree = passage.tree();
    Optional<Token> at = tree.tokenAt(clock.number());
    for (int steps = 0; steps < 6 && at.isPresent(); steps++) {
      Token token = at.get();
      boolean outside = token.start() >= clock.end() || token.end() <= clock.start();
      if (outside && token.pos().matches("V.*|NN.*")) {
        Optional<String> kind = kind(tree, token, clock);
        if (kind.isPresent() || token.pos().startsWith("V")) {
          return kind.flatMap(k -> claim(passage, clock, token, k));
        }
      }
      at = tree.head(token);
    }
    return Optional.empty();
  }

  private static Optional<String> kind(Tree tree, Token token, ClockTimes.Clock clock) {
    if (!token.pos().startsWith("V")) {
      return told(tree, token) ? ClockWords.event(token.lemma()) : Optional.empty();
    }
    Optional<String> kind = verb(tree, token);
    // "walked in about 10 a.m. and opened fire"
    return kind.isPresent() || !ClockWords.COMES.contains(token.lemma())
        ? kind
        : tree.tokensIn(clock.end(), tree.text().length()).stream()
            .limit(REACH)
            .filter(t -> t.pos().equals("VBD") && follows(tree, t))
            .flatMap(t -> verb(tree, t).stream())
            .findFirst();
  }

  /** "and opened": what somebody did next. */
  private static boolean follows(Tree tree, Token verb) {
    return verb.index() > 0
        && tree.token(verb.index() - 1).lemma().matches("and|,|then|before")
        && !tree.hasChild(verb, "nsubj", "nsubjpass");
  }

  private static Optional<String> verb(Tree tree, Token verb) {
    Optional<Token> subject =
        tree.firstChild(verb, "nsubj", "nsubjpass", "attr").map(s -> reported(tree, s));
    if (subject.filter(s -> !told(tree, s)).isPresent()) {
      return Optional.empty();
    }
    Optional<String> event = subject.flatMap(s -> ClockWords.event(s.lemma()));
    if (event.isPresent() && ClockWords.TAKES_PLACE.contains(verb.lemma())) {
      return event;
    }
    boolean by =
        tree.children(verb, "agent", "prep", "nsubj", "dobj", "nsubjpass").stream()
            .flatMap(c -> tree.descendants(c).stream())
            .anyMatch(
                t ->
                    t.lemma().matches("(?:him|her|them)sel(?:f|ves)")
                        || VictimWords.ATTACKERS.contains(t.lemma())
                            && tree.head(t).filter(h -> h.equals(verb)).isPresent()
                            && !t.relation().equals("nsubj"));
    boolean officers =
        tree.children(verb, "nsubj", "agent", "prep").stream()
            .filter(c -> !c.relation().equals("prep") || c.lemma().equals("by"))
            .flatMap(c -> tree.descendants(c).stream())
            .anyMatch(t -> OFFICERS.contains(t.lemma()));
    if (by || officers && !tree.hasChild(verb, "nsubjpass")) {
      return Optional.empty();
    }
    boolean opensFire =
        verb.lemma().equals("open")
            && tree.children(verb, "dobj").stream().anyMatch(o -> o.lemma().equals("fire"));
    return opensFire
        ? Optional.of(ClockWords.ATTACK)
        : ClockWords.deed(verb.lemma(), subject.map(Token::lemma).orElse(""));
  }

  /** "reports of gunfire", "the sound of a blast": what was heard. */
  private static Token reported(Tree tree, Token noun) {
    return HEARD.contains(noun.lemma())
        ? tree.children(noun, "prep").stream()
            .filter(p -> p.lemma().equals("of"))
            .flatMap(p -> tree.firstChild(p, "pobj").stream())
            .findFirst()
            .orElse(noun)
        : noun;
  }

  /** Nothing sets it apart from what the document reports: "a second blast". */
  private static boolean told(Tree tree, Token noun) {
    return tree.children(noun).stream().noneMatch(c -> OTHERS.contains(c.lemma()))
        && !OTHERS.contains(noun.lemma());
  }

  private static Optional<QuantityClaim> claim(
      Passage passage, ClockTimes.Clock clock, Token trigger, String kind) {
    Certainty certainty = Certainty.of(passage.tree(), trigger);
    if (!certainty.modality().factual()
        || certainty.modality() == Modality.PLANNED
        || certainty.negated()) {
      return Optional.empty();
    }
    DateRange when = null;
    DayOfWeek weekday = null;
    for (TimeExpression time : passage.times()) {
      if (time.kind() == TimeExpression.Kind.DATE && when == null && weekday == null) {
        when = time.range() != null && time.range().singleDay() ? time.range() : null;
        weekday = when == null ? time.weekday() : null;
      }
    }
    if (Circumstances.longAgo(passage.document(), when)) {
      return Optional.empty();
    }
    Span span = passage.sentence().content().span(clock.start(), clock.end());
    Anchor anchor =
        new Anchor(
            ClaimIds.of('t', passage.document(), span, 0),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            Attributions.of(passage, trigger),
            certainty.modality(),
            false,
            // A story has several moments, so that an hour is never more than likely the first's.
            Reading.LIKELY,
            null,
            Moments.of(passage),
            new EventRef(kind, when, weekday, Ground.MAIN),
            new Places(passage.tree(), passage.times()).around(trigger));
    return Optional.of(
        new QuantityClaim(
            anchor,
            kind,
            ClockTimes.UNIT,
            BigDecimal.valueOf(clock.stated()),
            clock.allowed(),
            Hedge.RANGE,
            null,
            List.of(),
            Scope.FIXED,
            null));
  }
}
