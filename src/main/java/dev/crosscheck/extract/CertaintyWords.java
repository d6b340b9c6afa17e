package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Modality;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say how surely something is said. To teach one, add its lemma to the list of what it
 * makes of the clause below it.
 */
final class CertaintyWords {
  private static final Set<String> FEAR = Set.of("fear", "worry");

  private static final Set<String> BELIEVE =
      WordList.of(
          """
          believe think estimate presume suspect assume reckon calculate guess suppose imagine
          """);

  private static final Set<String> PLAN =
      WordList.of(
          """
          plan expect hope want intend aim threaten promise pledge need demand propose ask order
          vow schedule offer agree forecast project predict urge call try prepare target set seek
          commit attempt consider anticipate design
          """);

  /** Of the planning verbs, those that plan the thing that is their object: "plans 300 homes". */
  private static final Set<String> PLAN_THING =
      WordList.of(
          """
          plan propose expect demand seek want forecast project predict promise pledge
          anticipate consider
          """);

  /** Verbs that ask for what stands behind "for". */
  private static final Set<String> ASK_FOR =
      Set.of("call", "ask", "appeal", "plead", "hope", "bid", "campaign", "push", "press", "apply");

  private static final Set<String> DENY =
      Set.of("deny", "dispute", "refute", "reject", "dismiss", "rebut", "contradict", "disprove");

  private static final Set<String> ACCUSE =
      Set.of("accuse", "suspect", "charge", "indict", "arraign", "blame", "want");

  /** Verbs that say that something was not done: "failed to free 12". */
  private static final Set<String> FAIL = Set.of("fail", "refuse", "decline", "neglect");

  /** Passive verbs that tell hearsay: "is said to have killed 12". */
  private static final Set<String> HEARSAY =
      Set.of("say", "report", "allege", "claim", "rumour", "rumor", "understand", "hold");

  /** Verbs that, denied, leave it open: "could not confirm that 12 died". */
  private static final Set<String> KNOW =
      Set.of("confirm", "verify", "know", "say", "establish", "determine", "disclose", "reveal");

  private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "provided");

  private static final Map<String, Modality> ADVERBS =
      Map.ofEntries(
          Map.entry("reportedly", Modality.REPORTED),
          Map.entry("allegedly", Modality.REPORTED),
          Map.entry("supposedly", Modality.REPORTED),
          Map.entry("purportedly", Modality.REPORTED),
          Map.entry("apparently", Modality.REPORTED),
          Map.entry("seemingly", Modality.REPORTED),
          Map.entry("probably", Modality.ESTIMATED),
          Map.entry("presumably", Modality.ESTIMATED),
          Map.entry("perhaps", Modality.HYPOTHETICAL),
          Map.entry("possibly", Modality.HYPOTHETICAL),
          Map.entry("maybe", Modality.HYPOTHETICAL),
          Map.entry("potentially", Modality.HYPOTHETICAL));

  private static final Map<String, Modality> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("unconfirmed", Modality.UNCONFIRMED),
          Map.entry("unverified", Modality.UNCONFIRMED),
          Map.entry("preliminary", Modality.UNCONFIRMED),
          Map.entry("conflicting", Modality.UNCONFIRMED),
          Map.entry("alleged", Modality.REPORTED),
          Map.entry("reported", Modality.REPORTED),
          Map.entry("purported", Modality.REPORTED),
          Map.entry("estimated", Modality.ESTIMATED),
          Map.entry("planned", Modality.PLANNED),
          Map.entry("proposed", Modality.PLANNED),
          Map.entry("expected", Modality.PLANNED),
          Map.entry("projected", Modality.PLANNED),
          Map.entry("possible", Modality.HYPOTHETICAL),
          Map.entry("potential", Modality.HYPOTHETICAL));

  /** Said of words and counts only: an early report may be wrong, an early train is not. */
  private static final Set<String> FIRST = Set.of("initial", "early", "first", "unofficial");

  private static final Map<String, Modality> ADJECTIVES =
      Map.ofEntries(
          Map.entry("likely", Modality.HYPOTHETICAL),
          Map.entry("unlikely", Modality.HYPOTHETICAL),
          Map.entry("possible", Modality.HYPOTHETICAL),
          Map.entry("due", Modality.PLANNED),
          Map.entry("set", Modality.PLANNED),
          Map.entry("ready", Modality.PLANNED),
          Map.entry("poised", Modality.PLANNED),
          Map.entry("bound", Modality.PLANNED),
          Map.entry("willing", Modality.PLANNED),
          Map.entry("prepared", Modality.PLANNED),
          Map.entry("about", Modality.PLANNED),
          Map.entry("unclear", Modality.UNCONFIRMED),
          Map.entry("uncertain", Modality.UNCONFIRMED),
          Map.entry("false", Modality.DENIED),
          Map.entry("untrue", Modality.DENIED),
          Map.entry("wrong", Modality.DENIED));

  /** Adjectives that, denied, leave it open: "not clear that". */
  private static final Set<String> SURE = Set.of("clear", "certain", "sure", "positive", "known");

  private static final Map<String, Modality> NOUNS =
      Map.ofEntries(
          Map.entry("fear", Modality.FEARED),
          Map.entry("worry", Modality.FEARED),
          Map.entry("claim", Modality.REPORTED),
          Map.entry("allegation", Modality.REPORTED),
          Map.entry("accusation", Modality.REPORTED),
          Map.entry("report", Modality.REPORTED),
          Map.entry("suspicion", Modality.REPORTED),
          Map.entry("rumour", Modality.UNCONFIRMED),
          Map.entry("rumor", Modality.UNCONFIRMED),
          Map.entry("speculation", Modality.UNCONFIRMED),
          Map.entry("denial", Modality.DENIED),
          Map.entry("estimate", Modality.ESTIMATED),
          Map.entry("estimation", Modality.ESTIMATED),
          Map.entry("belief", Modality.ESTIMATED),
          Map.entry("possibility", Modality.HYPOTHETICAL),
          Map.entry("risk", Modality.HYPOTHETICAL),
          Map.entry("chance", Modality.HYPOTHETICAL),
          Map.entry("prospect", Modality.HYPOTHETICAL),
          Map.entry("likelihood", Modality.HYPOTHETICAL),
          Map.entry("danger", Modality.HYPOTHETICAL));

  /** Nouns for what shall be done: "plans to cut 500 jobs", "a target of 300 homes". */
  private static final Set<String> PLAN_NOUNS =
      WordList.of(
          """
          plan proposal bid offer promise pledge vow threat goal target attempt intention demand
          request call hope forecast projection prediction deal agreement decision commitment
          effort aim ambition scheme
          """);

  /** Of these, those whose "of" tells what is aimed at. */
  private static final Set<String> AIMS =
      Set.of("target", "goal", "forecast", "projection", "aim", "ambition", "hope");

  private CertaintyWords() {}

  static Optional<Modality> adverb(String lemma) {
    return Optional.ofNullable(ADVERBS.get(lemma));
  }

  /** What an adjective before a noun makes of it; {@code record} when that is a report or count. */
  static Optional<Modality> attribute(String word, boolean record) {
    return record && FIRST.contains(word)
        ? Optional.of(Modality.UNCONFIRMED)
        : Optional.ofNullable(ATTRIBUTES.get(word));
  }

  static Optional<Modality> adjective(String lemma, boolean negated) {
    if (negated && (SURE.contains(lemma) || lemma.equals("true"))) {
      return Optional.of(lemma.equals("true") ? Modality.DENIED : Modality.UNCONFIRMED);
    }
    return Optional.ofNullable(ADJECTIVES.get(lemma));
  }

  static Optional<Modality> noun(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma));
  }

  static boolean plannedBy(String noun) {
    return PLAN_NOUNS.contains(noun);
  }

  static boolean aims(String noun) {
    return AIMS.contains(noun);
  }

  /** What a verb makes of the clause that it governs. */
  static Modality clauseOf(String verb) {
    if (FEAR.contains(verb)) {
      return Modality.FEARED;
    }
    if (BELIEVE.contains(verb)) {
      return Modality.ESTIMATED;
    }
    if (PLAN.contains(verb)) {
      return Modality.PLANNED;
    }
    return DENY.contains(verb) ? Modality.DENIED : Modality.ASSERTED;
  }

  static boolean plansThing(String verb) {
    return PLAN_THING.contains(verb);
  }

  static boolean asksFor(String verb) {
    return ASK_FOR.contains(verb);
  }

  static boolean denies(String verb) {
    return DENY.contains(verb);
  }

  static boolean accuses(String verb) {
    return ACCUSE.contains(verb);
  }

  static boolean fails(String verb) {
    return FAIL.contains(verb);
  }

  static boolean hearsay(String verb) {
    return HEARSAY.contains(verb);
  }

  static boolean knows(String verb) {
    return KNOW.contains(verb);
  }

  static boolean condition(String mark) {
    return CONDITION.contains(mark);
  }
}
