package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.Set;

/** Words that credit what is said to somebody. To teach one, add its lemma to the list it fits. */
final class CueWords {
  /** Verbs whose clause is somebody's words: "police said that 12 died". */
  private static final Set<String> SAYING =
      WordList.of(
          """
          say tell add announce report state declare claim confirm estimate note write warn
          insist acknowledge admit disclose assert explain suggest indicate reveal maintain
          show find believe calculate conclude allege argue stress testify concede contend
          reply respond comment reckon tweet emphasise emphasize recall count record list
          register document publish think deny fear reiterate complain recount
          """);

  /**
   * Of these, verbs that also take the figure itself as object: "the ministry reported 40 dead".
   */
  private static final Set<String> GIVING =
      WordList.of(
          """
          report confirm announce estimate claim count record put speak list register document
          show allege deny acknowledge admit disclose reveal calculate warn say tell declare
          tally verify cite
          """);

  /** Of these, verbs of which a person or team is no source: players claim and record wins. */
  private static final Set<String> KEEPING =
      Set.of("claim", "count", "record", "list", "register", "document", "tally", "show");

  /**
   * Verbs that credit only to a subject that can speak: storms claim lives, and players records.
   */
  private static final Set<String> NEED_SPEAKER =
      WordList.of(
          """
          count put speak claim show find suggest record list indicate reveal register document
          believe publish note tally verify cite think fear report declare calculate estimate
          recall reckon recount
          """);

  /** Verbs with which one says that another did something: "accused the army of killing 12". */
  private static final Set<String> BLAMING = Set.of("accuse", "blame", "suspect");

  /** Verbs that pass on another's words: "citing hospital officials", "quoted the mayor". */
  private static final Set<String> RELAYING = Set.of("cite", "quote");

  /** Nouns for words or counts that somebody has given out. */
  private static final Set<String> RECORDS =
      WordList.of(
          """
          figure count tally estimate toll record data datum statistic number reading report survey
          study research poll investigation inquiry document filing complaint indictment
          affidavit statement release bulletin receipt analysis audit census review account
          reckoning calculation estimation version projection admission paper results notice
          update advisory list communique communiqué
          """);

  /** Of these, nouns for one's view that a preposition turns into a cue: "by the army's count". */
  private static final Set<String> VIEWS =
      WordList.of(
          """
          count tally estimate account reckoning calculation estimation version figure record
          data datum statistic admission
          """);

  /** Nouns for who speaks for somebody else. */
  private static final Set<String> VOICES =
      WordList.of(
          """
          spokesman spokeswoman spokesperson lawyer attorney source official adviser
          representative head director chief member leader
          """);

  /** Sources that a headline names before or behind a colon. */
  private static final Set<String> HEADLINE_SOURCES =
      WordList.of(
          """
          police official authority ministry minister army military report reports mayor
          government governor spokesman spokeswoman spokesperson witness coroner prosecutor
          sheriff study survey poll un nato media
          """);

  /** Bodies that have wins and profits of their own to record. */
  private static final Set<String> COMPETING =
      Set.of("club", "company", "firm", "party", "airline", "bank", "group", "player");

  private CueWords() {}

  static boolean competes(String lemma) {
    return COMPETING.contains(lemma);
  }

  static boolean says(String lemma) {
    return SAYING.contains(lemma) || GIVING.contains(lemma);
  }

  static boolean gives(String lemma) {
    return GIVING.contains(lemma);
  }

  static boolean keeps(String lemma) {
    return KEEPING.contains(lemma);
  }

  static boolean saysClause(String lemma) {
    return SAYING.contains(lemma);
  }

  static boolean needsSpeaker(String lemma) {
    return NEED_SPEAKER.contains(lemma);
  }

  static boolean blames(String lemma) {
    return BLAMING.contains(lemma);
  }

  static boolean relays(String lemma) {
    return RELAYING.contains(lemma);
  }

  static boolean isRecord(String lemma) {
    return RECORDS.contains(lemma);
  }

  static boolean isView(String lemma) {
    return VIEWS.contains(lemma);
  }

  static boolean isVoice(String lemma) {
    return VOICES.contains(lemma);
  }

  static boolean inHeadlines(String lemma) {
    return HEADLINE_SOURCES.contains(lemma);
  }
}
