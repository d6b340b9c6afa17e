package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Modality;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads what happened at a time: the verb or noun that the time depends on, when that is one of
 * {@link HappeningWords}, and what it befell. Where the parse leaves it open to which of two events
 * a time belongs, nothing is read.
 */
final class HappeningReader {
  /**
   * What is read.
   *
   * @param trigger verb or noun that names what happened
   * @param happening its words
   * @param place where, in the words of the text, or empty
   * @param certainty how surely it is said
   */
  record Found(Token trigger, Happening happening, String place, Certainty certainty) {}

  private static final Set<String> AUXILIARIES = Set.of("have", "be");

  /** Verbs after which an infinitive tells what is to come. */
  private static final Set<String> TO_COME = WordList.of("plan expect schedule slate set due");

  private final Passage passage;
  private final Tree tree;
  private final TimeExpression time;

  private HappeningReader(Passage passage, TimeExpression time) {
    this.passage = passage;
    this.tree = passage.tree();
    this.time = time;
  }

  /** What happened at the time; empty when that cannot be told well enough to compare it. */
  static Optional<Found> read(Passage passage, TimeExpression time) {
    return new HappeningReader(passage, time).read();
  }

  private Optional<Found> read() {
    Token governor = governor().orElse(null);
    if (governor == null || tree.tokens().stream().anyMatch(this::remembered)) {
      return Optional.empty();
    }
    OffsetDateTime moment = Moments.of(passage);
    LocalDate today = moment == null ? null : moment.toLocalDate();
    // "was extended until Friday" tells of a change, which has no day to compare.
    boolean until =
        time.kind() == TimeExpression.Kind.UNTIL
            && HappeningWords.kind(governor.lemma())
                .filter(HappeningWords.MOVE::equals)
                .isPresent();
    DateRange days =
        until ? time.range() : HappeningDays.of(tree, time, present(governor) ? today : null);
    if (days == null) {
      return Optional.empty();
    }
    if (governor.pos().startsWith("V")) {
      return verb(governor, days);
    }
    Optional<Token> clause = agent(governor);
    return clause.isPresent() ? verb(clause.get(), days) : noun(governor, days);
  }

  /** "The court on Tuesday convicted him": the time of the verb, though it hangs on its subject. */
  private Optional<Token> agent(Token noun) {
    boolean event =
        HappeningWords.isEvent(noun.lemma()) || HappeningWords.noun(noun.lemma()).isPresent();
    boolean subject = noun.relation().matches("nsubj|nsubjpass");
    return event || !subject || time.start() < noun.end()
        ? Optional.empty()
        : tree.head(noun).filter(v -> v.pos().startsWith("V") && v.start() > time.start());
  }

  private boolean remembered(Token token) {
    return HappeningWords.REMEMBERED.contains(token.lemma());
  }

  /** The nearest verb or noun that the time depends on. */
  private Optional<Token> governor() {
    Optional<Token> at = tree.tokenAt(time.start());
    for (int steps = 0; steps < 6 && at.isPresent(); steps++) {
      Token token = at.get();
      boolean outside = token.start() >= time.end() || token.end() <= time.start();
      if (outside && token.pos().matches("V.*|NN.*")) {
        return at;
      }
      at = tree.head(token);
    }
    return Optional.empty();
  }

  private Optional<Found> verb(Token verb, DateRange days) {
    HappeningSubject subject = HappeningSubject.of(passage, verb);
    boolean deverbal =
        HappeningWords.takesPlace(verb.lemma())
            && subject.head() != null
            && HappeningWords.noun(subject.head().lemma()).isPresent()
            && !HappeningWords.isEvent(subject.head().lemma());
    if (deverbal && subject.head() != null) {
      // "The opening is planned for June": the opening of what.
      Token noun = subject.head();
      String kind = HappeningWords.noun(noun.lemma()).orElseThrow();
      return found(noun, verb, kind, HappeningSubject.ofNoun(passage, noun), days);
    }
    return kind(verb, subject).flatMap(kind -> found(verb, verb, kind, subject, days));
  }

  private Optional<String> kind(Token verb, HappeningSubject subject) {
    boolean event = subject.isEvent();
    for (Token child : tree.children(verb, "prt", "dobj", "prep", "acomp", "advmod")) {
      Optional<String> kind = HappeningWords.verbWith(verb.lemma(), child.lemma());
      if (kind.isEmpty() && child.relation().equals("prep")) {
        kind =
            tree.firstChild(child, "pobj")
                .flatMap(o -> HappeningWords.verbWith(verb.lemma(), o.lemma()));
      }
      if (kind.isPresent()) {
        return kind;
      }
    }
    if (event && HappeningWords.takesPlace(verb.lemma())
        || event && HappeningWords.STRIKE.contains(verb.lemma())) {
      return Optional.of(HappeningWords.HOLD);
    }
    if (HappeningWords.alone(verb.lemma()) && tree.hasChild(verb, "prt")) {
      return Optional.empty();
    }
    // A trial that opens begins, a bridge that opens is opened.
    boolean begins = event && verb.lemma().equals("open");
    boolean ends = event && verb.lemma().equals("close");
    return begins
        ? Optional.of(HappeningWords.BEGIN)
        : ends ? Optional.of(HappeningWords.END) : HappeningWords.kind(verb.lemma());
  }

  /** "Sunday's election", "the fire on Monday" as the subject of a clause. */
  private Optional<Found> noun(Token noun, DateRange days) {
    boolean before = time.end() <= noun.start();
    Token top = noun;
    while (top.relation().matches("conj|pobj|prep|compound")
        && top.head() >= 0
        && !tree.token(top.head()).pos().startsWith("V")) {
      top = tree.token(top.head());
    }
    // Behind an object the time may belong to the verb as well.
    boolean subject = top.relation().matches("nsubj|nsubjpass");
    Optional<String> kind = HappeningWords.noun(noun.lemma());
    boolean event = HappeningWords.isEvent(noun.lemma());
    // "the attack of 7 October" is clear wherever it stands.
    boolean of =
        tree.tokenAt(time.start())
            .filter(
                t ->
                    t.lemma().equals("of")
                        || tree.head(t).filter(h -> h.lemma().equals("of")).isPresent())
            .isPresent();
    if (!before && !subject && !of || kind.isEmpty() && !event) {
      return Optional.empty();
    }
    Token governs = Clauses.verbOf(tree, noun).orElse(noun);
    return event
        ? found(noun, governs, HappeningWords.HOLD, HappeningSubject.ofEvent(passage, noun), days)
        : found(noun, governs, kind.orElseThrow(), HappeningSubject.ofNoun(passage, noun), days);
  }

  private Optional<Found> found(
      Token trigger, Token verb, String kind, HappeningSubject subject, DateRange days) {
    boolean nothing = subject.names().isEmpty() && subject.noun().isEmpty();
    if (nothing || apart(trigger, subject) || !finite(verb)) {
      return Optional.empty();
    }
    Certainty certainty = Certainty.of(tree, trigger.pos().startsWith("V") ? trigger : verb);
    boolean told = certainty.modality().factual() || certainty.modality() == Modality.PLANNED;
    if (!told || certainty.negated()) {
      return Optional.empty();
    }
    HappeningTerms terms = HappeningTerms.of(passage, verb, trigger, subject);
    Happening happening =
        new Happening(
            kind,
            HappeningWords.once(kind),
            subject.noun().isEmpty() ? List.of() : List.of(subject.noun()),
            subject.names(),
            subject.narrowing(),
            terms.names(),
            terms.words(),
            subject.definite(),
            subject.several(),
            planned(certainty, verb, days),
            trigger.equals(verb) ? ToldTense.of(tree, verb) : Happening.Told.OPEN,
            days,
            subject.reading());
    return Optional.of(new Found(trigger, happening, terms.place(), certainty));
  }

  /** Whether it was still to come when the text was written. */
  private boolean planned(Certainty certainty, Token verb, DateRange days) {
    OffsetDateTime moment = Moments.of(passage);
    // "It ends on Thursday" means the next one, so it is not the day alone that decides.
    if (moment != null && days.from() != null && days.to() != null) {
      LocalDate today = moment.toLocalDate();
      if (days.to().isBefore(today)) {
        return false;
      }
      if (days.from().isAfter(today)) {
        return true;
      }
    }
    return certainty.modality() == Modality.PLANNED || present(verb);
  }

  /** "The fair opens on Friday": the present tells what is to come, but for headlines. */
  private boolean present(Token verb) {
    return verb.pos().matches("VB[PZ]?")
        && !tree.hasChild(verb, "auxpass")
        && passage.block().kind() != Block.Kind.TITLE
        && !perfect(verb);
  }

  private boolean perfect(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> AUXILIARIES.contains(a.lemma()));
  }

  /** A clause of its own, or an infinitive that tells what is to come. */
  private boolean finite(Token verb) {
    if (!verb.pos().startsWith("V")) {
      return true;
    }
    boolean to = tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
    if (to) {
      return tree.head(verb).filter(h -> TO_COME.contains(h.lemma())).isPresent()
          || tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("be"));
    }
    return !verb.pos().equals("VBG") || tree.hasChild(verb, "aux");
  }

  /** Words of difference: "another raid", "the annual fair", "was arrested again". */
  private boolean apart(Token trigger, HappeningSubject subject) {
    List<Token> around = new ArrayList<>(tree.children(trigger));
    Token head = subject.head();
    if (head != null) {
      around.addAll(tree.children(head));
    }
    return around.stream()
        .flatMap(t -> Stream.of(t.lemma(), t.form().toLowerCase(Locale.ROOT)))
        .anyMatch(HappeningWords.APART::contains);
  }

  /** Lemmas in order and without repetition. */
  static List<String> sorted(Stream<String> words) {
    return List.copyOf(new TreeSet<>(words.toList()));
  }
}
