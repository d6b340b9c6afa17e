package dev.crosscheck.extract;

import java.util.Set;

/** Nouns for those who give figures to the press. */
final class SourceWords {
  private static final Set<String> SPEAKERS =
      Set.of("official", "officer", "authority", "police", "ministry", "minister", "department", "agency", "service", "office", "army", "military", "government", "spokesman", "spokeswoman", "spokesperson", "hospital", "doctor", "directorate", "council", "commission", "committee", "organisation", "organization", "group", "charity", "union", "company", "firm", "court", "prosecutor", "coroner", "mayor", "governor", "president", "chief", "director", "centre", "center", "institute", "university", "bureau", "board", "party", "witness", "resident", "survivor", "rescuer", "firefighter", "brigade", "coordinator", "commissioner", "monitor", "observatory", "network", "association", "federation", "club", "airline", "operator", "regulator", "watchdog", "auditor", "bank", "analyst", "expert", "researcher", "scientist", "speaker", "chairman", "chairwoman", "leader", "manager", "lawyer", "judge", "study", "report", "survey", "poll", "statement", "media", "television", "radio", "newspaper", "broadcaster");

  private SourceWords() {}

  /** Whether somebody or something of this name can be a source. */
  static boolean isSpeaker(String lemma) {
    return SPEAKERS.contains(lemma) || PersonWords.isPerson(lemma) && !PersonWords.isAnyone(lemma);
  }
}
