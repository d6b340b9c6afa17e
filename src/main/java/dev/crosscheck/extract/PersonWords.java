package dev.crosscheck.extract;

import java.util.Map;
import java.util.Set;

/** Nouns that name people, and what they are compared as. To add one, add it here. */
final class PersonWords {
  /** Nouns that say no more than that people are counted. */
  private static final Set<String> ANYONE =
      Set.of(
          "person", "people", "victim", "individual", "human", "life", "death", "fatality", "body",
          "casualty", "other", "soul", "dead", "injured", "wounded", "missing", "injury", "one",
          "corpse", "survivor", "deceased", "someone", "human being", "case", "arrest");

  /** Nouns of one meaning, each with the form that is compared. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("captive", "hostage"),
          Map.entry("abductee", "hostage"),
          Map.entry("kid", "child"),
          Map.entry("youngster", "child"),
          Map.entry("minor", "child"),
          Map.entry("infant", "baby"),
          Map.entry("policeman", "officer"),
          Map.entry("policewoman", "officer"),
          Map.entry("cop", "officer"),
          Map.entry("troop", "soldier"),
          Map.entry("serviceman", "soldier"),
          Map.entry("gunman", "attacker"),
          Map.entry("assailant", "attacker"),
          Map.entry("shooter", "attacker"),
          Map.entry("bomber", "attacker"),
          Map.entry("employee", "worker"),
          Map.entry("staff", "worker"),
          Map.entry("staffer", "worker"),
          Map.entry("labourer", "worker"),
          Map.entry("laborer", "worker"),
          Map.entry("inmate", "prisoner"),
          Map.entry("detainee", "prisoner"),
          Map.entry("pupil", "student"),
          Map.entry("villager", "resident"),
          Map.entry("inhabitant", "resident"),
          Map.entry("lawmaker", "member"),
          Map.entry("legislator", "member"),
          Map.entry("deputy", "member"),
          Map.entry("protestor", "protester"),
          Map.entry("demonstrator", "protester"),
          Map.entry("firefighter", "firefighter"),
          Map.entry("fireman", "firefighter"),
          Map.entry("militant", "fighter"),
          Map.entry("gunmen", "attacker"));

  private static final Set<String> PERSONS =
      Set.of(
          "man", "woman", "child", "boy", "girl", "baby", "teenager", "adult", "pensioner",
          "civilian", "soldier", "officer", "worker", "miner", "fisherman", "farmer", "passenger",
          "crew", "sailor", "pilot", "driver", "pedestrian", "cyclist", "tourist", "resident",
          "citizen", "migrant", "refugee", "evacuee", "hostage", "prisoner", "fighter", "rebel",
          "attacker", "suspect", "defendant", "juror", "judge", "lawyer", "doctor", "nurse",
          "medic", "patient", "teacher", "student", "graduate", "journalist", "reporter",
          "protester", "supporter", "fan", "spectator", "player", "athlete", "member", "senator",
          "minister", "official", "leader", "delegate", "voter", "candidate", "volunteer",
          "rescuer", "firefighter", "paramedic", "guard", "policeman", "peacekeeper", "diplomat",
          "relative", "mother", "father", "parent", "brother", "sister", "son", "daughter",
          "husband", "wife", "family member", "guest", "customer", "shopper", "visitor", "climber",
          "skier", "swimmer", "witness", "chief", "commander", "general", "recruit", "conscript",
          "reservist", "contractor", "foreigner", "national", "local", "neighbour", "neighbor",
          "donor", "subscriber", "applicant", "striker", "activist", "priest", "monk", "pilgrim",
          "worshipper", "orphan", "widow", "veteran", "engineer", "scientist", "specialist",
          "expert", "inspector", "investigator", "trader", "shareholder", "tenant", "homeowner",
          "commuter", "traveller", "traveler", "holidaymaker", "camper", "hiker", "rider",
          "colleague", "friend", "deputy", "chairman", "envoy", "negotiator", "mediator");


  private PersonWords() {}

  /** Whether the lemma names people at all. */
  static boolean isPerson(String lemma) {
    return ANYONE.contains(lemma) || PERSONS.contains(lemma) || SAME.containsKey(lemma);
  }

  /** Whether the lemma names people without narrowing whom. */
  static boolean isAnyone(String lemma) {
    return ANYONE.contains(lemma);
  }

  /** The form in which the lemma is compared. */
  static String canonical(String lemma) {
    return SAME.getOrDefault(lemma, lemma);
  }

  /** Whether a capitalised plural names people of a nation or faith: Palestinians, Israelis. */
  static boolean isDemonym(String form) {
    return Character.isUpperCase(form.charAt(0)) && form.matches(".{4,}(?:ians|ans|is|ese|ards)");
  }
}
