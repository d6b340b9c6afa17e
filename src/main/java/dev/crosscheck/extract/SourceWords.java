package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.Set;

/** Nouns for those who give figures to the press. */
final class SourceWords {
  private static final Set<String> SPEAKERS =
      WordList.of(
          """
          official officer authority police ministry minister department agency service
          office army military government spokesman spokeswoman spokesperson hospital
          doctor directorate council commission committee organisation organization
          group charity union company firm court prosecutor coroner mayor governor
          president chief director centre center institute university bureau board party
          witness resident survivor rescuer firefighter brigade coordinator commissioner
          monitor observatory network association federation club airline operator
          regulator watchdog auditor bank analyst expert researcher scientist speaker
          chairman chairwoman leader manager lawyer judge study report survey poll
          statement media medium television radio newspaper broadcaster
          """);

  /** Of these, nouns for bodies, which a text calls "it". */
  private static final Set<String> BODIES =
      WordList.of(
          """
          authority ministry department agency service office army military government hospital
          directorate council commission committee organisation organization group charity union
          company firm court centre center institute university bureau board party brigade
          observatory network association federation club airline operator regulator watchdog
          bank television radio newspaper broadcaster police guard
          """);

  private SourceWords() {}

  /** Whether the noun is for a body rather than a person. */
  static boolean isBody(String lemma) {
    return BODIES.contains(lemma);
  }

  /** Whether the noun is for somebody who gives figures to the press by office. */
  static boolean isOfficial(String lemma) {
    return SPEAKERS.contains(lemma);
  }

  /** Whether somebody or something of this name can be a source. */
  static boolean isSpeaker(String lemma) {
    return SPEAKERS.contains(lemma) || PersonWords.isPerson(lemma) && !PersonWords.isAnyone(lemma);
  }
}
