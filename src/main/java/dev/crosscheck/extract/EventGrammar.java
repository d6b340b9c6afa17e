package dev.crosscheck.extract;

import dev.crosscheck.extract.words.Triggers;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.Participant;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads events: what sort of event a verb or noun names ({@link EventTypes}), where it was ({@link
 * SiteReader}), who took part, and whether it happened, is to come, was called off or is denied.
 */
public final class EventGrammar implements Grammar {
  private static final Triggers TRIGGERS = EventTypes.triggers();

  /** A capital letter that no start of a sentence explains. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d,;'’] \\p{Lu}");

  private static final Triggers PLACES = SiteWords.triggers();
  private static final Triggers DENIALS =
      Triggers.of(WordList.of("not never no nobody none deny cancel scrap abandon call"));

  /** Nouns in the plural that are one event. */
  private static final Set<String> ONE = WordList.of("talks negotiations elections");

  /** Verbs that tell of an event that it was, when it is their subject. */
  private static final Set<String> OCCUR =
      WordList.of("begin start end open close play pass follow convene conclude");

  /** Verbs by which an event is called off. */
  private static final Set<String> CALLED_OFF = WordList.of("cancel scrap abandon");

  /** Verbs after which an infinitive tells what is to come. */
  private static final Set<String> TO_COME = WordList.of("plan expect schedule slate set due");

  @Override
  public List<Claim> read(Passage passage) {
    List<Claim> claims = new ArrayList<>();
    if (TRIGGERS.in(passage.beginnings()) && worthwhile(passage)) {
      for (Token token : passage.tree().tokens()) {
        if (token.pos().startsWith("V")) {
          verb(passage, token).ifPresent(claims::add);
        } else if (token.pos().startsWith("NN")) {
          noun(passage, token).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** Whether the words, before any parse, name somebody or some place, or deny something. */
  private static boolean worthwhile(Passage passage) {
    return NAME.matcher(passage.text()).find()
        || PLACES.in(passage.beginnings())
        || DENIALS.in(passage.beginnings());
  }

  private static Optional<Claim> verb(Passage passage, Token verb) {
    Tree tree = passage.tree();
    Optional<EventTypes.Type> type = type(tree, verb);
    if (type.isEmpty() || !told(tree, verb)) {
      return Optional.empty();
    }
    HappeningSubject subject = HappeningSubject.of(passage, verb);
    List<Token> anchors = new ArrayList<>(List.of(verb));
    anchors.addAll(tree.children(verb, "dobj"));
    // "found burnt out in a quarry": the place hangs on the participle.
    tree.children(verb, "acl", "advcl", "acomp", "xcomp", "oprd").stream()
        .filter(c -> c.pos().matches("VBN|JJ.*") && !tree.hasChild(c, "mark", "nsubj"))
        .forEach(anchors::add);
    Optional<SiteReader.Found> site = site(passage, anchors, type.get());
    return claim(passage, type.get(), verb, verb, subject, site, parts(passage, verb, type.get()));
  }

  /** By the verb with its particle; "off" before a name brings in a place and is none. */
  private static Optional<EventTypes.Type> type(Tree tree, Token verb) {
    Optional<Token> particle =
        tree.children(verb, "prt", "advmod", "prep").stream()
            .filter(p -> p.index() == verb.index() + 1)
            .filter(p -> p.relation().equals("prt") || !tree.hasChild(p, "pobj"))
            .findFirst();
    Optional<EventTypes.Type> both =
        particle.flatMap(p -> EventTypes.verb(verb.lemma(), Optional.of(p.lemma())));
    boolean alone =
        particle.filter(p -> p.relation().equals("prt") && !p.lemma().equals("off")).isEmpty();
    return both.isPresent() || !alone ? both : EventTypes.verb(verb.lemma(), Optional.empty());
  }

  /** A noun with a place of its own, or an event that is said to take place or be called off. */
  private static Optional<Claim> noun(Passage passage, Token noun) {
    Tree tree = passage.tree();
    Optional<EventTypes.Type> type = EventTypes.noun(noun.lemma());
    if (type.isEmpty()) {
      type = EventTypes.noun(noun.form());
    }
    boolean plural = noun.pos().equals("NNS") && !ONE.contains(MeasureWords.lower(noun));
    boolean part =
        noun.relation().matches("compound|nmod|poss|amod") || noun.relation().equals("nn");
    if (type.isEmpty() || plural || part) {
      return Optional.empty();
    }
    Optional<Token> above =
        tree.head(noun)
            .filter(v -> v.pos().startsWith("V") && noun.relation().matches("nsubj.*|dobj"));
    boolean takesPlace =
        noun.relation().startsWith("nsubj") && above.filter(v -> takesPlace(tree, v)).isPresent();
    boolean calledOff = above.filter(v -> calledOff(tree, v)).isPresent();
    List<Token> anchors = new ArrayList<>(List.of(noun));
    if (takesPlace) {
      anchors.add(0, above.orElseThrow());
    }
    Optional<SiteReader.Found> site = site(passage, anchors, type.get());
    if (site.isEmpty() && !takesPlace && !calledOff) {
      return Optional.empty();
    }
    HappeningSubject subject =
        HappeningWords.noun(noun.lemma()).isPresent()
            ? HappeningSubject.ofNoun(passage, noun)
            : HappeningSubject.ofEvent(passage, noun);
    Token governs = takesPlace || calledOff ? above.orElseThrow() : noun;
    return claim(passage, type.get(), noun, governs, subject, site, List.of());
  }

  private static Optional<SiteReader.Found> site(
      Passage passage, List<Token> anchors, EventTypes.Type type) {
    return SiteReader.read(passage, anchors, type.name().equals("death"));
  }

  private static boolean takesPlace(Tree tree, Token verb) {
    boolean strikes = HappeningWords.STRIKE.contains(verb.lemma()) && !tree.hasChild(verb, "dobj");
    return HappeningWords.takesPlace(verb.lemma())
        || OCCUR.contains(verb.lemma())
        || strikes
        || partner(tree, verb);
  }

  private static boolean partner(Tree tree, Token verb) {
    return tree.children(verb, "prt", "dobj").stream()
        .anyMatch(
            c ->
                HappeningWords.verbWith(verb.lemma(), c.lemma())
                    .filter(HappeningWords.HOLD::equals)
                    .isPresent());
  }

  private static boolean calledOff(Tree tree, Token verb) {
    boolean off =
        verb.lemma().equals("call")
            && tree.children(verb, "prt").stream().anyMatch(p -> p.lemma().equals("off"));
    return off || CALLED_OFF.contains(verb.lemma());
  }

  /** A clause of its own, a participle that describes, or an infinitive of what is to come. */
  private static boolean told(Tree tree, Token verb) {
    boolean to = tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
    if (to) {
      return tree.head(verb).filter(h -> TO_COME.contains(h.lemma())).isPresent()
          || tree.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("be"));
    }
    return !verb.pos().equals("VBG") || tree.hasChild(verb, "aux");
  }

  private static List<Participant> parts(Passage passage, Token verb, EventTypes.Type type) {
    Tree tree = passage.tree();
    List<Participant> parts = new ArrayList<>();
    List<Token> passive = tree.children(verb, "nsubjpass");
    Participant.Role object = type.object();
    Participant.Role subject = type.subject();
    if (passive.isEmpty()) {
      add(passage, subject, tree.children(verb, "nsubj"), parts);
      add(passage, object, tree.children(verb, "dobj"), parts);
    } else {
      // Of what has no victim, the passive subject is what was done: "the treaty was signed".
      add(passage, object, passive, parts);
      for (Token by : tree.children(verb, "agent", "prep")) {
        if (by.lemma().equals("by")) {
          add(passage, subject, tree.children(by, "pobj"), parts);
        }
      }
    }
    return parts;
  }

  private static void add(
      Passage passage, Participant.@Nullable Role role, List<Token> heads, List<Participant> into) {
    if (role == null) {
      return;
    }
    for (Token head : heads) {
      List<Token> all = new ArrayList<>(List.of(head));
      all.addAll(passage.tree().children(head, "conj"));
      for (Token each : all) {
        if (each.pos().startsWith("NNP")) {
          String name = Phrase.of(passage.tree(), each).text();
          into.add(new Participant(role, passage.names().fullest(name)));
        }
      }
    }
  }

  private static Optional<Claim> claim(
      Passage passage,
      EventTypes.Type type,
      Token trigger,
      Token governs,
      HappeningSubject subject,
      Optional<SiteReader.Found> site,
      List<Participant> parts) {
    Tree tree = passage.tree();
    Certainty certainty = Certainty.of(tree, governs);
    Optional<Occurrence.Status> status = status(certainty, tree, governs);
    // A bare "killed" tells nothing that its figure does not.
    boolean bare =
        site.isEmpty()
            && parts.isEmpty()
            && subject.names().isEmpty()
            && trigger.equals(governs)
            && status.filter(Occurrence.Status.HAPPENED::equals).isPresent();
    if (status.isEmpty() || bare) {
      return Optional.empty();
    }
    OccurrenceDays days = OccurrenceDays.of(passage, trigger);
    HappeningTerms terms = HappeningTerms.of(passage, governs, trigger, subject);
    Happening happening =
        new Happening(
            type.name(),
            type.once(),
            subject.noun().isEmpty() ? List.of() : List.of(subject.noun()),
            subject.names(),
            subject.narrowing(),
            terms.names(),
            terms.words(),
            subject.definite(),
            subject.several() || apart(tree, trigger, subject),
            status.get() == Occurrence.Status.PLANNED,
            trigger.equals(governs) ? ToldTense.of(tree, governs) : Happening.Told.OPEN,
            days.range(),
            subject.reading());
    int start = site.map(SiteReader.Found::start).orElse(trigger.start());
    int end = site.map(SiteReader.Found::end).orElse(trigger.end());
    Span span = passage.sentence().content().span(start, end);
    List<String> names = site.map(s -> s.site().names()).orElse(List.of());
    OffsetDateTime moment = Moments.of(passage);
    Anchor anchor =
        new Anchor(
            ClaimIds.of('o', passage.document(), span, 0),
            passage.document().id(),
            span,
            passage.document().source().slice(span),
            passage.sentence().span(),
            Speakers.attribution(passage, governs),
            certainty.modality(),
            certainty.negated(),
            subject.reading(),
            null,
            moment,
            new EventRef(
                trigger.lemma(),
                days.known() ? days.range() : null,
                days.past() ? Ground.BACKGROUND : Ground.MAIN),
            names.isEmpty() ? null : names.get(0));
    Occurrence occurrence =
        new Occurrence(
            type.name(),
            type.spot(),
            status.get(),
            site.map(SiteReader.Found::site).orElse(null),
            parts);
    return Optional.of(new EventClaim(anchor, trigger.lemma(), happening, occurrence));
  }

  /** Empty when it is only feared, possible or asked for. */
  private static Optional<Occurrence.Status> status(Certainty certainty, Tree tree, Token governs) {
    boolean factual = certainty.modality().factual();
    if (calledOff(tree, governs)) {
      return factual && !certainty.negated()
          ? Optional.of(Occurrence.Status.CANCELLED)
          : Optional.empty();
    }
    if (certainty.modality() == Modality.DENIED || factual && certainty.negated()) {
      return Optional.of(Occurrence.Status.DENIED);
    }
    if (certainty.modality() == Modality.PLANNED) {
      return Optional.of(Occurrence.Status.PLANNED);
    }
    return factual ? Optional.of(Occurrence.Status.HAPPENED) : Optional.empty();
  }

  /** "another raid", "the annual fair": words of difference. */
  private static boolean apart(Tree tree, Token trigger, HappeningSubject subject) {
    List<Token> around = new ArrayList<>(tree.children(trigger));
    Token head = subject.head();
    if (head != null) {
      around.addAll(tree.children(head));
    }
    return around.stream()
        .anyMatch(
            t ->
                HappeningWords.APART.contains(t.lemma())
                    || HappeningWords.APART.contains(MeasureWords.lower(t)));
  }

  /** When it was, as its clause tells. */
  private record OccurrenceDays(DateRange range, boolean known, boolean past) {
    private static final DateRange OPEN = new DateRange(null, null);
    private static final int MOST_MONTHS = 14;

    static OccurrenceDays of(Passage passage, Token trigger) {
      Circumstances around = new Circumstances(passage, passage.times());
      for (var time : around.timesOf(trigger)) {
        DateRange days = HappeningDays.of(passage.tree(), time, null);
        boolean own = TimeRole.of(passage.tree(), trigger, time) == TimeRole.OWN;
        if (days != null && own && near(days)) {
          return new OccurrenceDays(days, true, around.longAgo(days));
        }
      }
      return new OccurrenceDays(OPEN, false, false);
    }

    /** "12th-century" is no time of an event. */
    private static boolean near(DateRange days) {
      return days.from() != null
          && days.to() != null
          && !days.from().plusMonths(MOST_MONTHS).isBefore(days.to());
    }
  }
}
