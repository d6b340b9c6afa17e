package dev.crosscheck.extract;

import dev.crosscheck.extract.words.Triggers;
import dev.crosscheck.extract.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that tell what became of one person. To add a phrasing, add its lemma to the right set
 * and a sentence to the corpus test beside {@link FateReader}.
 */
final class FateWords {
  /** Verbs whose object, or passive subject, is dead. */
  static final Set<String> KILL =
      WordList.of(
          """
          kill murder slay massacre behead assassinate electrocute execute lynch strangle
          """);

  /** Verbs whose object, or passive subject, was taken away by force. */
  static final Set<String> ABDUCT = WordList.of("kidnap abduct");

  /** Verbs whose object, or passive subject, was hit by a bullet. */
  static final Set<String> SHOOT = WordList.of("shoot graze");

  /** Verbs whose object, or passive subject, is hurt. */
  static final Set<String> HURT =
      WordList.of("injure wound hurt maim stab hospitalize hospitalise paralyze paralyse");

  /** Verbs that tell of a shot only when a bullet or a part of the body is named. */
  static final Set<String> HIT = WordList.of("hit strike catch wing");

  /** "Bored to death" is not dead, and "sentenced to death" not yet. */
  static final Set<String> FIGURATIVE = WordList.of("scare frighten bore tickle sentence condemn");

  /** Verbs whose subject is dead. */
  static final Set<String> DIE = WordList.of("die perish drown succumb suffocate");

  /** Verbs for what one has: "suffered a wound". */
  static final Set<String> HAVE = WordList.of("suffer sustain receive have incur");

  /** Verbs that bring somebody somewhere. */
  static final Set<String> BRING =
      WordList.of(
          """
          take rush transport airlift fly bring transfer drive carry admit send treat convey life-flight
          """);

  static final Set<String> HOSPITAL =
      WordList.of("hospital hospitals clinic infirmary medical trauma surgery");

  /** Verbs and their like that put a state on somebody: "was pronounced dead", "left him dead". */
  static final Set<String> STATE =
      WordList.of(
          """
          be remain leave find pronounce declare list report describe stay lie end make
          """);

  /** Those of them whose subject is in the state. */
  static final Set<String> BEING = WordList.of("be remain stay lie end");

  /** What is shot at without being wounded. */
  static final Set<String> TARGETS =
      WordList.of("police car vehicle truck cruiser plane helicopter deer animal target crowd");

  static final Set<String> DEAD = WordList.of("dead deceased slain lifeless");

  /** What may stand right behind a person. */
  static final Set<String> STATES_BEHIND =
      WordList.of("shot dead deceased killed injured wounded hurt hospitalized critical");

  static final Set<String> WOUNDS = WordList.of("wound injury gunshot");

  static final Set<String> BULLETS =
      WordList.of("bullet gunfire shot round gunshot shotgun pellet crossfire fragment");

  static final Set<String> BODY_PARTS =
      WordList.of(
          """
          head face neck chest back arm leg foot hand shoulder stomach abdomen torso hip thigh knee
          ankle buttock buttocks groin wrist jaw eye cheek elbow side finger calf body pelvis
          """);

  /** Nouns that say of whom they name, or whom "of" brings in, that he is dead. */
  static final Set<String> DEATHS =
      WordList.of(
          """
          death killing murder slaying homicide assassination manslaughter funeral execution
          """);

  /** Nouns that say it when they are found. */
  static final Set<String> BODIES = WordList.of("body corpse remains");

  static final Set<String> FIND =
      WordList.of(
          """
          find recover discover identify take pull wash remove retrieve exhume dump bury lie leave
          """);

  /** Nouns for a deed that ends in a death. */
  static final Set<String> DEEDS = WordList.of("homicide murder slaying manslaughter");

  static final Set<String> SHOOTINGS = WordList.of("shooting");

  /** What is only tried or feared has not happened. */
  static final Set<String> TRIED =
      WordList.of(
          """
          attempt try threaten conspire plot attempted attempting conspiracy intent plan hire solicit
          want
          """);

  /** What nearly happened has not. */
  static final Set<String> NEARLY = WordList.of("nearly almost narrowly possibly barely perhaps");

  /** What a sentence lacks that tells of nobody's fate. */
  static final Triggers TRIGGERS = triggers();

  private FateWords() {}

  private static Triggers triggers() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "victim",
                "condition",
                "gun down",
                "life",
                "survive",
                "suicide",
                "recover",
                "kidnapping",
                "abduction"));
    Stream.of(
            KILL, ABDUCT, DEEDS, SHOOT, HURT, DIE, DEAD, HOSPITAL, WOUNDS, BULLETS, DEATHS, BODIES,
            SHOOTINGS)
        .forEach(words::addAll);
    for (String verb : HIT) {
      BODY_PARTS.forEach(part -> words.add(verb + " " + part));
    }
    return Triggers.of(words);
  }
}
