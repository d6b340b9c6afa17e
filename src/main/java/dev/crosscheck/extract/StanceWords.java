package dev.crosscheck.extract;

import dev.crosscheck.extract.words.Triggers;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Stance;
import java.util.List;
import java.util.Set;

/** The words around those that tell a stance: what voices, drops, refuses or narrows it. */
final class StanceWords {
  /** Verbs that bring a stance noun up: "voiced support for". */
  static final Set<String> VOICE =
      WordList.of(
          """
          express voice reiterate announce declare give repeat state renew signal
          confirm affirm raise maintain throw pledge lend underline stress have make
          issue
          """);

  /** What a body sends, so that its name before the noun tells whose it is: "a Velia proposal". */
  static final Set<String> SENT = Set.of("proposal", "offer", "demand", "threat", "refusal");

  /** Verbs whose subject enjoys the stance of another: "has the support of". */
  static final Set<String> ENJOY = Set.of("have", "win", "enjoy", "gain", "get", "receive");

  /** Nouns for who has a stance: "is a supporter of". */
  static final Set<String> BEARERS =
      Set.of("supporter", "backer", "proponent", "advocate", "opponent");

  /** Verbs that end a stance: "dropped its objection to". */
  static final Set<String> DROP =
      WordList.of(
          """
          drop withdraw abandon lift end pull reverse retract soften scrap shelve
          forgo
          """);

  /** Governors of an infinitive that turn it into its opposite. */
  static final Set<String> REFUSALS = Set.of("refuse", "decline", "unwilling");

  /** Governors of an infinitive after which it has not happened, for whatever reason. */
  static final Set<String> FAILURES =
      Set.of("fail", "unable", "reluctant", "hesitate", "hesitant", "neglect");

  /** Governors of a gerund that end what it tells. */
  static final Set<String> CEASING = Set.of("cease", "stop", "quit");

  /** Governors of an infinitive that make it somebody's guess or duty. */
  static final Set<String> EXPECTATIONS =
      WordList.of(
          """
          expect likely unlikely due set poised seem appear tend have need urge press
          free able bound tempted
          """);

  /** Verbs whose passive makes an infinitive somebody's guess: "is said to back". */
  static final Set<String> REPORTING =
      WordList.of(
          """
          say believe think understand report rumour rumor know consider suppose
          assume
          """);

  /** Adverbs that make a statement somebody's guess. */
  static final Set<String> GUESSES =
      WordList.of(
          """
          reportedly allegedly apparently possibly perhaps probably presumably
          supposedly privately secretly
          """);

  /** Governors of an infinitive that leave it to the future. */
  static final Set<String> INTENTIONS =
      WordList.of(
          """
          want intend plan hope expect promise vow pledge threaten offer seek prepare
          aim try propose ready willing prepared eager keen
          """);

  /** What one signs, adopts or ratifies to be bound by it; players and warrants are signed too. */
  static final Set<String> INSTRUMENTS =
      WordList.of(
          """
          treaty deal agreement accord pact bill law act text clause document
          declaration statement resolution convention protocol plan proposal measure
          budget motion amendment reform constitution draft policy strategy charter
          contract offer truce ceasefire levy tax reading recommendation compromise
          package scheme closure merger takeover cut ban sale expansion eviction
          extradition increase
          """);

  /** Verbs that tell a stance only toward {@link #INSTRUMENTS}. */
  static final Set<String> BINDING =
      Set.of("sign", "adopt", "ratify", "embrace", "block", "pass", "fight");

  /** Who declines to say something takes no stance. */
  static final Set<String> SPEECH =
      WordList.of(
          """
          say comment give name answer confirm speak disclose discuss elaborate
          identify reveal explain tell specify provide
          """);

  static final Set<String> FORMER_ADVERBS =
      Set.of("initially", "originally", "previously", "formerly", "once");

  /** Verbs with a clause that tells what shall be, not what is. */
  static final Set<String> WISHES =
      WordList.of(
          """
          demand insist want hope wish urge ask propose recommend suggest expect
          require request
          """);

  static final Set<String> CHANGE_ADVERBS =
      Set.of("now", "finally", "eventually", "belatedly", "meanwhile", "ultimately");

  private static final List<Phrase> PHRASES = phrases();

  /** What a sentence without any stance lacks. */
  static final Triggers TRIGGERS =
      Triggers.of(StanceLexicon.entries().stream().map(StanceLexicon.Entry::word).toList());

  private StanceWords() {}

  /** Words in a row that tell a stance. */
  record Phrase(List<String> words, Stance stance) {}

  static List<Phrase> stancePhrases() {
    return PHRASES;
  }

  private static List<Phrase> phrases() {
    return StanceLexicon.entries().stream()
        .filter(e -> e.kind() == StanceLexicon.Kind.PHRASE)
        .map(e -> new Phrase(List.of(e.word().split(" ")), e.cue().stance()))
        .toList();
  }
}
