package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs and nouns that tell of an event with a day of its own. To add one, add its lemma to the
 * line of its kind, or a line for a new kind, and a sentence to the corpus test of {@link
 * HappeningReader}.
 */
final class HappeningWords {
  /** Kind of whatever tells that an event, named by a noun, took place. */
  static final String HOLD = "hold";

  static final String BEGIN = "begin";
  static final String END = "end";
  static final String OPEN = "open";
  static final String CLOSE = "close";

  /** Kind of a change of plan; it is no event of its own but explains a second date. */
  static final String MOVE = "move";

  /** What befalls one thing only once; the kind first, then further verbs, then nouns. */
  private static final String ONCE =
      """
      die perish | death
      bear | birth
      found establish | foundation founding establishment
      sink capsize founder | sinking capsizing
      collapse | collapse
      resign retire | resignation retirement
      marry wed | wedding marriage
      build construct | construction
      complete finish | completion
      inaugurate | inauguration
      open | opening
      close | closure closing
      launch | launch
      sign ink | signing
      ratify | ratification
      adopt | adoption
      acquire buy purchase | acquisition purchase
      merge | merger
      steal | theft
      murder assassinate | murder assassination
      bury | burial funeral
      execute | execution
      convict | conviction
      acquit | acquittal
      sentence | sentencing
      extradite | extradition
      indict | indictment
      dissolve | dissolution
      derail | derailment
      disappear vanish | disappearance
      demolish | demolition
      nationalise nationalize | nationalisation
      swear | swearing-in
      effect
      """;

  /** What can befall one thing more than once. */
  private static final String OFTEN =
      """
      begin start commence | start beginning
      end ended conclude | end conclusion
      arrest detain | arrest detention
      charge
      release free | release
      appoint name | appointment
      dismiss sack oust | dismissal
      elect | election
      seize capture | seizure capture
      kidnap abduct hijack | kidnapping abduction hijacking
      crash
      explode
      erupt
      approve | approval
      pass | passage
      reject | rejection
      announce unveil | announcement
      arrive land | arrival landing
      leave depart | departure
      withdraw | withdrawal
      file submit lodge | submission
      publish release | publication
      evacuate | evacuation
      rescue | rescue
      discover | discovery
      declare | declaration
      impose | imposition
      lift
      suspend | suspension
      reopen | reopening
      return | return
      visit | visit
      move postpone reschedule delay defer adjourn cancel extend prolong shift put-off | postponement delay extension cancellation
      """;

  /** Nouns for events that can be said to be held, to begin and to end. */
  static final Set<String> EVENTS =
      WordList.of(
          """
          attack assault raid shooting bombing explosion blast earthquake quake cyclone hurricane
          typhoon storm flood flooding landslide avalanche fire blaze wildfire crash collision
          derailment collapse sinking war offensive invasion siege riot protest march rally
          massacre outbreak truce ceasefire strike walkout election vote referendum ballot match
          game race festival tournament eruption trial hearing inquest inquiry summit conference
          ceremony concert funeral wedding deadline congress meeting talks debate inauguration
          auction exhibition premiere derby final draw launch robbery heist burglary accident
          disaster by-election runoff round lockdown curfew lockout boycott blackout
          """);

  /** Verbs that tell, with the noun of an event, only that it took place. */
  private static final Set<String> TAKE_PLACE =
      WordList.of("hold stage happen occur be host schedule set plan slate fall");

  /** Verbs of what a disaster does when it comes. */
  static final Set<String> STRIKE = WordList.of("strike hit rock shake jolt sweep rip tear");

  /** Verbs with an object that happen to their subject. */
  static final Set<String> OF_SUBJECT =
      WordList.of("leave depart arrive enter reach cross join visit");

  /** Verbs, with what stands beside them, that are one trigger: take place, break out, go down. */
  private static final Map<String, String> WITH_PARTNER =
      Map.ofEntries(
          Map.entry("take place", HOLD),
          Map.entry("break out", HOLD),
          Map.entry("take effect", "effect"),
          Map.entry("come force", "effect"),
          Map.entry("enter force", "effect"),
          Map.entry("go effect", "effect"),
          Map.entry("come effect", "effect"),
          Map.entry("go down", "sink"),
          Map.entry("go trial", "try"),
          Map.entry("open fire", "shoot"),
          Map.entry("set alight", "ignite"),
          Map.entry("set light", "ignite"),
          Map.entry("set out", "leave"),
          Map.entry("set off", "leave"),
          Map.entry("take off", "leave"),
          Map.entry("touch down", "arrive"),
          Map.entry("turn down", "reject"),
          Map.entry("vote down", "reject"),
          Map.entry("throw out", "reject"),
          Map.entry("break into", "break-in"),
          Map.entry("take office", "swear"),
          Map.entry("come power", "swear"),
          Map.entry("make landfall", "landfall"),
          Map.entry("step down", "resign"),
          Map.entry("stand down", "resign"),
          Map.entry("set up", "found"),
          Map.entry("go off", "explode"),
          Map.entry("get underway", BEGIN),
          Map.entry("get way", BEGIN),
          Map.entry("kick off", BEGIN),
          Map.entry("put off", MOVE),
          Map.entry("push back", MOVE),
          Map.entry("call off", MOVE),
          Map.entry("bring forward", MOVE));

  /** What a verb needs beside it to be no other trigger: "set off", "open up" are none. */
  private static final Set<String> ALONE = WordList.of("open close end land leave pass file name");

  private static final Map<String, String> VERBS = lemmas(0);
  private static final Map<String, String> NOUNS = lemmas(1);
  private static final Set<String> SINGLE = Set.copyOf(kinds(ONCE));

  /** Words that tell of another event of the kind, of one that comes again, or of a correction. */
  static final Set<String> APART =
      WordList.of(
          """
          another separate earlier previous similar again annual annually yearly weekly monthly daily
          every each also usually regularly often always anniversary later subsequent repeatedly
          twice originally initially mistakenly wrongly further additional next regular routine
          fiscal financial
          """);

  /** Words of a sentence that looks at a day of the past as a feast or a measure. */
  static final Set<String> REMEMBERED =
      WordList.of(
          """
          anniversary commemorate commemoration memorial fiscal season correct correction erroneous
          erroneously misstate
          """);

  /** Verbs that tell of no event with a day, or of one that comes every day. */
  private static final Set<String> DULL =
      WordList.of(
          """
          hit shell bomb pound bombard target strike fire raise lower cut
          be have do make take get give go come see say tell add note report claim state warn urge
          ask call speak write quote reply argue insist think believe know want hope fear expect
          seem appear look show mean need let keep remain stay stand live work run use try help
          stop continue become rise fall climb drop grow increase decrease reach total number
          include involve cost pay cover count measure put bring send carry turn move feel hear
          watch follow lead play talk discuss consider describe deny repeat acknowledge admit
          confirm praise criticise criticize condemn welcome accuse blame respond comment tweet
          post read broadcast interview average trade earn lose gain sell spend set face join
          attend wait sit sleep hold
          """);

  private HappeningWords() {}

  /** Kinds by verb (side 0) or noun (side 1). */
  private static Map<String, String> lemmas(int side) {
    Map<String, String> lemmas = new HashMap<>();
    for (String line : (ONCE + OFTEN).strip().split("\n")) {
      String[] sides = line.strip().split(" \\| ");
      if (sides.length > side) {
        String kind = sides[0].split(" ")[0];
        List.of(sides[side].split(" ")).forEach(lemma -> lemmas.putIfAbsent(lemma, kind));
      }
    }
    return Map.copyOf(lemmas);
  }

  private static List<String> kinds(String lines) {
    return List.of(lines.strip().split("\n")).stream().map(l -> l.strip().split(" ")[0]).toList();
  }

  /** The kind of a verb by itself; a verb without kin is its own kind. */
  static Optional<String> kind(String verb) {
    return Optional.ofNullable(VERBS.get(verb))
        .or(() -> DULL.contains(verb) ? Optional.empty() : Optional.of(verb));
  }

  /** The kind of a verb with a particle, an object or what its preposition brings in. */
  static Optional<String> verbWith(String verb, String partner) {
    return Optional.ofNullable(WITH_PARTNER.get(verb + " " + partner));
  }

  /** Whether a particle makes another verb of it. */
  static boolean alone(String verb) {
    return ALONE.contains(verb);
  }

  /** The kind of a noun made of a verb. */
  static Optional<String> noun(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma));
  }

  static boolean isEvent(String lemma) {
    return EVENTS.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether it befalls one thing only once. */
  static boolean once(String kind) {
    return SINGLE.contains(kind);
  }

  /** Whether the verb tells of an event only that it took place. */
  static boolean takesPlace(String verb) {
    return TAKE_PLACE.contains(verb);
  }
}
