package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.Map;
import java.util.Set;

/** Nouns that name people, and what they are compared as. To add one, add it here. */
final class PersonWords {
  /** Nouns that say no more than that people are counted. */
  private static final Set<String> ANYONE =
      Set.of(
          "person",
          "people",
          "victim",
          "individual",
          "human",
          "life",
          "death",
          "fatality",
          "body",
          "casualty",
          "other",
          "soul",
          "dead",
          "injured",
          "wounded",
          "missing",
          "injury",
          "one",
          "corpse",
          "survivor",
          "deceased",
          "someone",
          "human being",
          "case",
          "arrest");

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
          Map.entry("passers-by", "passer-by"),
          Map.entry("firefighter", "firefighter"),
          Map.entry("fireman", "firefighter"),
          Map.entry("militant", "fighter"),
          Map.entry("gunmen", "attacker"));

  private static final Set<String> PERSONS =
      Set.of(
          "man",
          "woman",
          "child",
          "boy",
          "girl",
          "baby",
          "teenager",
          "adult",
          "pensioner",
          "civilian",
          "soldier",
          "officer",
          "worker",
          "miner",
          "fisherman",
          "farmer",
          "passenger",
          "crew",
          "sailor",
          "pilot",
          "driver",
          "pedestrian",
          "cyclist",
          "tourist",
          "resident",
          "citizen",
          "migrant",
          "refugee",
          "evacuee",
          "hostage",
          "prisoner",
          "fighter",
          "rebel",
          "attacker",
          "suspect",
          "defendant",
          "juror",
          "judge",
          "lawyer",
          "doctor",
          "nurse",
          "medic",
          "patient",
          "teacher",
          "student",
          "graduate",
          "journalist",
          "reporter",
          "protester",
          "supporter",
          "fan",
          "spectator",
          "player",
          "athlete",
          "member",
          "senator",
          "minister",
          "official",
          "leader",
          "delegate",
          "voter",
          "candidate",
          "volunteer",
          "rescuer",
          "firefighter",
          "paramedic",
          "guard",
          "policeman",
          "peacekeeper",
          "diplomat",
          "relative",
          "mother",
          "father",
          "parent",
          "brother",
          "sister",
          "son",
          "daughter",
          "husband",
          "wife",
          "family member",
          "guest",
          "customer",
          "shopper",
          "visitor",
          "climber",
          "skier",
          "swimmer",
          "witness",
          "chief",
          "commander",
          "general",
          "recruit",
          "conscript",
          "reservist",
          "contractor",
          "foreigner",
          "national",
          "local",
          "neighbour",
          "neighbor",
          "donor",
          "subscriber",
          "applicant",
          "striker",
          "activist",
          "priest",
          "monk",
          "pilgrim",
          "worshipper",
          "orphan",
          "widow",
          "veteran",
          "engineer",
          "scientist",
          "specialist",
          "expert",
          "inspector",
          "investigator",
          "trader",
          "shareholder",
          "tenant",
          "homeowner",
          "commuter",
          "traveller",
          "traveler",
          "holidaymaker",
          "camper",
          "hiker",
          "rider",
          "colleague",
          "co-worker",
          "coworker",
          "friend",
          "deputy",
          "chairman",
          "envoy",
          "negotiator",
          "mediator");

  /** Trades, kin and the like. */
  private static final Set<String> MORE_PERSONS =
      WordList.of(
          """
          peasant justice bodyguard secretary missionary terrorist guerrilla insurgent clerk bystander
          passer-by onlooker shopkeeper storekeeper vendor merchant businessman businesswoman
          banker rancher landowner bricklayer carpenter electrician plumber mechanic technician
          lifeguard watchman caretaker janitor cleaner cook chef waiter waitress bartender cashier
          receptionist assistant aide adviser advisor counselor councillor councilor councilman
          councilwoman mayor governor prefect president congressman deputy-mayor ambassador consul
          attache bishop archbishop nun friar cleric imam pastor rabbi clergyman seminarian jesuit
          novice professor lecturer schoolteacher headmaster schoolboy schoolgirl toddler newborn
          teen youth juvenile adolescent grandmother grandfather grandparent grandson
          granddaughter grandchild uncle aunt cousin nephew niece stepson stepdaughter fiance
          boyfriend girlfriend roommate flatmate classmate teammate housewife homemaker servant
          maid nanny gardener cleaning-lady chauffeur trucker motorist motorcyclist biker runner
          jogger bather surfer diver seaman boatman captain lieutenant colonel major sergeant
          corporal cadet trooper ranger marine paratrooper airman guardsman militiaman
          paramilitary mercenary sniper commando jihadist extremist hijacker kidnapper smuggler
          trafficker robber burglar thief intruder warder jailer warden detective agent prosecutor
          magistrate notary bailiff constable gendarme customs-officer aid-worker midwife surgeon
          dentist pharmacist veterinarian psychologist physician researcher archaeologist
          geologist botanist astronaut cameraman photographer photojournalist correspondent
          broadcaster editor columnist publisher presenter author writer poet painter musician
          singer rapper dancer actor actress comedian filmmaker director producer designer
          architect builder foreman roofer welder logger lumberjack woodcutter shepherd herder
          herdsman farmhand picker settler colonist nomad townsperson islander expatriate returnee
          deportee asylum-seeker beggar celebrant reveler reveller partygoer concertgoer
          churchgoer festivalgoer moviegoer marcher picketer rioter looter unionist organizer
          organiser campaigner dissident defector convict parolee fugitive bridesmaid bride groom
          mourner parishioner worshiper choirboy altar-boy scout hunter angler golfer footballer
          boxer jockey wrestler racer mountaineer alpinist sherpa guide stewardess steward
          attendant copilot co-pilot navigator crewman crewmember conductor signalman stoker
          docker longshoreman stevedore dispatcher operator manager executive owner landlord
          lodger occupant dweller renter patron diner eyewitness informant informer infiltrator
          collaborator spy saboteur gentleman lady guy male female
          """);

  private static final Set<String> GROUPS = WordList.of("family household");

  private PersonWords() {}

  /** Whether the lemma names people at all. */
  static boolean isPerson(String lemma) {
    return ANYONE.contains(lemma)
        || PERSONS.contains(lemma)
        || MORE_PERSONS.contains(lemma)
        || SAME.containsKey(lemma);
  }

  /** Whether the lemma names people without narrowing whom. */
  static boolean isAnyone(String lemma) {
    return ANYONE.contains(lemma);
  }

  /** Whether the lemma names a group of people that is counted as one: 2,000 families. */
  static boolean isGroup(String lemma) {
    return GROUPS.contains(lemma);
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
