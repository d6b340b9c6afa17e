package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns that name events, and words that set one event apart from another. */
final class EventNouns {
  private static final Set<String> EVENT_NOUNS =
      WordList.of(
          """
          attack assault raid shooting bombing explosion blast earthquake quake tremor
          aftershock cyclone hurricane typhoon storm flood flooding landslide avalanche
          fire blaze wildfire crash collision derailment collapse sinking war offensive
          invasion bombardment strike airstrike clash riot protest massacre outbreak
          epidemic pandemic drought famine stampede crush siege truce ceasefire pause
          exchange swap election vote referendum match game race festival disaster
          accident spill eruption tornado heatwave
          """);

  /** Of those the ones that are over in a day, so that one time tells of all that came of them. */
  private static final Set<String> SUDDEN =
      WordList.of(
          """
          attack assault raid shooting bombing explosion blast earthquake quake tremor
          landslide avalanche fire blaze crash collision derailment collapse sinking
          strike airstrike massacre stampede crush accident eruption tornado
          """);

  /** Verbs that tell of a sudden event, with the noun that names it. */
  private static final Map<String, String> VERBS =
      Map.of(
          "collapse", "collapse",
          "explode", "explosion",
          "crash", "crash",
          "derail", "derailment",
          "sink", "sinking",
          "capsize", "capsizing",
          "collide", "collision",
          "erupt", "eruption");

  private static final Set<String> OTHER_EVENT =
      Set.of(
          "previous",
          "earlier",
          "similar",
          "another",
          "past",
          "separate",
          "former",
          "last",
          "preceding");

  private EventNouns() {}

  /** Whether the lemma names an event. */
  static boolean isEvent(String lemma) {
    return EVENT_NOUNS.contains(lemma);
  }

  /** Whether the lemma names an event that is over in a day. */
  static boolean isSudden(String lemma) {
    return SUDDEN.contains(lemma);
  }

  /** The noun for the event that a verb tells of. */
  static Optional<String> ofVerb(String lemma) {
    return Optional.ofNullable(VERBS.get(lemma));
  }

  /** Whether the lemma, before such a noun, says that another event is meant. */
  static boolean setsApart(String lemma) {
    return OTHER_EVENT.contains(lemma);
  }
}
