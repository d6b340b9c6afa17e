package dev.crosscheck.extract;

import dev.crosscheck.extract.words.Beginnings;
import dev.crosscheck.extract.words.Triggers;
import java.util.Map;
import java.util.Optional;

/** Words for parts that one plays in talks, deals and meetings. To add one, add its lemma. */
final class RoleWords {
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("lead", "leader"),
          Map.entry("spearhead", "leader"),
          Map.entry("head", "leader"),
          Map.entry("chair", "chair"),
          Map.entry("mediate", "mediator"),
          Map.entry("broker", "mediator"),
          Map.entry("facilitate", "mediator"),
          Map.entry("host", "host"),
          Map.entry("sign", "signatory"),
          Map.entry("sponsor", "sponsor"),
          Map.entry("attend", "attendee"));

  private static final Map<String, String> NOUNS =
      Map.of(
          "mediator", "mediator",
          "host", "host",
          "signatory", "signatory",
          "broker", "mediator",
          "guarantor", "guarantor",
          "sponsor", "sponsor");

  /** What such parts are played in; other objects ("led the vote") are no activity of parties. */
  private static final Map<String, String> ACTIVITIES =
      Map.ofEntries(
          Map.entry("negotiation", "negotiation"),
          Map.entry("talk", "negotiation"),
          Map.entry("discussion", "negotiation"),
          Map.entry("mediation", "negotiation"),
          Map.entry("effort", "effort"),
          Map.entry("truce", "truce"),
          Map.entry("ceasefire", "truce"),
          Map.entry("deal", "deal"),
          Map.entry("agreement", "deal"),
          Map.entry("accord", "deal"),
          Map.entry("treaty", "deal"),
          Map.entry("pact", "deal"),
          Map.entry("arrangement", "deal"),
          Map.entry("settlement", "deal"),
          Map.entry("armistice", "truce"),
          Map.entry("swap", "exchange"),
          Map.entry("summit", "meeting"),
          Map.entry("meeting", "meeting"),
          Map.entry("conference", "meeting"),
          Map.entry("round", "negotiation"),
          Map.entry("exchange", "exchange"),
          Map.entry("operation", "operation"),
          Map.entry("coalition", "coalition"),
          Map.entry("mission", "mission"));

  private static final Triggers DOING = Triggers.of(VERBS.keySet());
  private static final Triggers BEARING = Triggers.of(NOUNS.keySet());
  private static final Triggers PLAYED = Triggers.of(ACTIVITIES.keySet());

  private RoleWords() {}

  /** Whether a sentence has a noun for a part, or a verb for one and what it is played in. */
  static boolean mayTell(Beginnings sentence) {
    return BEARING.in(sentence) || DOING.in(sentence) && PLAYED.in(sentence);
  }

  static Optional<String> ofVerb(String lemma) {
    return Optional.ofNullable(VERBS.get(lemma));
  }

  static Optional<String> ofNoun(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma));
  }

  /** The form in which an activity is compared; empty for what is none. */
  static Optional<String> activity(String lemma) {
    return Optional.ofNullable(ACTIVITIES.get(lemma));
  }
}
