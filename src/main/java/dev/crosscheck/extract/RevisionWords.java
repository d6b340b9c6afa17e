package dev.crosscheck.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The ways in which news says that a figure was replaced, as patterns over a sentence whose figures
 * are written «0», «1» and so on. To add one, add it here and a sentence to the corpus test.
 */
final class RevisionWords {
  /** What a pattern is evidence of. */
  enum Force {
    /** The words say that the old value no longer holds. */
    SAID,
    /** So they do of a count that went down, or of an estimate. */
    ADJUSTED,
    /** So they do where something around tells of an error. */
    IF_WRONG,
    /** The words only say that it was so once. */
    ONCE
  }

  /**
   * A way of saying it.
   *
   * @param words pattern with the groups {@code old} and {@code fresh}, of which one may be missing
   * @param force what it is evidence of
   */
  record Turn(Pattern words, Force force) {}

  private static final String WORDS = "(?:[\\p{L}'’-]+ ){0,5}?";
  private static final String GAP = "[^«»;:]{0,60}?";
  private static final String FAR = "[^«»;:]{0,110}?";
  private static final String NEAR = "[^«»;:,]{0,30}?";
  private static final String TAIL = "(?: [\\p{L}'’-]+){0,5}?";

  private static final String OLD = "«(?<old>\\d+)»";
  private static final String FRESH = "«(?<fresh>\\d+)»";
  private static final String LIGHT = "(?:(?:the|an?|just|only|its|their|figure|total|of) ){0,3}";
  private static final String TO = "\\bto " + LIGHT + FRESH;
  private static final String FROM = "\\bfrom " + WORDS + OLD;

  private static final String CORRECT =
      "\\b(?:revis(?:e[ds]?|ing)|correct(?:ed|s|ing)?|amend(?:ed|s|ing)?|rectif(?:y|ied|ies|ying)"
          + "|restat(?:e[ds]?|ing))\\b";
  private static final String DOWN =
      "\\b(?:lower(?:ed|s|ing)?|cut(?:s|ting)?|reduc(?:e[ds]?|ing)|scal(?:e[ds]?|ing) (?:back|down)"
          + "|trim(?:s|med|ming)?|slash(?:ed|es|ing)?|downgrad(?:e[ds]?|ing))\\b";
  private static final String UP =
      "\\b(?:rais(?:e[ds]?|ing)|lift(?:ed|s|ing)?|increas(?:e[ds]?|ing)|upgrad(?:e[ds]?|ing))\\b";
  private static final String WITHDRAW =
      "\\b(?:withdrew|withdr[ao]wn?|withdraw(?:s|ing)|retract(?:ed|s|ing)?|recant(?:ed|s|ing)?"
          + "|disown(?:ed|s|ing)?|scrap(?:s|ped|ping)?|walk(?:ed|s|ing) back)\\b";

  private static final String COUNT = "(?:toll|count|tally|figure|number)s?";
  private static final String ESTIMATE =
      "(?:estimate|forecast|projection|outlook|guidance|expectation)s?";
  private static final String ANY_COUNT = "(?:" + COUNT + "|" + ESTIMATE + "|total)";
  private static final String TEXT =
      "(?:version|edition|report|story|article|statement|account|bulletin|release|dispatch|update"
          + "|count|figure|tally|estimate|toll|number)s?";

  private static final String SAY =
      "(?:put|puts|given|gave|give|said|say|reported|stated|announced|estimated|thought|believed"
          + "|counted|listed|quoted|told|spoke|spoken|claimed)";
  private static final String FIRST =
      "(?:first|initially|originally|previously|earlier|wrongly|mistakenly|erroneously"
          + "|incorrectly|at first)";
  private static final String BEFORE = "(?:earlier|previous|prior|former)";
  private static final String NOT = ",? (?:(?:and|but) )?(?:not|rather than|instead of)(?: the)? ";

  /** The turns that are looked for, clearest first. */
  static final List<Turn> TURNS =
      List.of(
          // revised its toll from 40 to 36; corrected the toll to 36 from 40; revised it to 36
          said(CORRECT + FAR + FROM + TAIL + " " + TO),
          said(CORRECT + GAP + TO + TAIL + ",? " + FROM),
          said(CORRECT + GAP + OLD + TAIL + " " + TO),
          said(CORRECT + GAP + TO),
          // cut its forecast from 40 to 36
          adjusted(
              "(?:" + DOWN + "|" + UP + ") " + WORDS + ESTIMATE + GAP + FROM + TAIL + " " + TO),
          adjusted(
              "(?:" + DOWN + "|" + UP + ") " + WORDS + ESTIMATE + GAP + TO + TAIL + ",? " + FROM),
          adjusted("(?:" + DOWN + "|" + UP + ") " + WORDS + ESTIMATE + GAP + TO),
          adjusted(DOWN + " " + WORDS + COUNT + GAP + FROM + TAIL + " " + TO),
          adjusted(DOWN + " " + WORDS + COUNT + GAP + TO + TAIL + ",? " + FROM),
          adjusted(DOWN + " " + WORDS + COUNT + GAP + TO),
          adjusted("\\b" + COUNT + "\\b" + NEAR + "\\b(?:was|were|been|being) " + DOWN + " " + TO),
          // 36 were killed, correcting its earlier figure of 40; withdrew its figure of 40
          said(
              FRESH
                  + GAP
                  + "\\b(?:correcting|revising|amending) "
                  + WORDS
                  + ANY_COUNT
                  + NEAR
                  + OLD),
          said(FRESH + GAP + WITHDRAW + " " + WORDS + ANY_COUNT + NEAR + OLD),
          said(WITHDRAW + " " + WORDS + ANY_COUNT + NEAR + OLD),
          said(CORRECT + " " + WORDS + BEFORE + " " + WORDS + ANY_COUNT + NEAR + OLD),
          // 36, not 40 as first reported; 36 instead of the 40 given earlier
          said(FRESH + TAIL + NOT + OLD + " (?:[\\p{L}'’-]+ ){0,5}?" + FIRST + "\\b"),
          said(
              "\\b"
                  + ANY_COUNT
                  + "\\b[^«»]{0,60}\\b(?:is|was|were|are) (?:\\p{L}+ )?"
                  + FRESH
                  + ",? (?:and )?not "
                  + OLD),
          wrong(FRESH + TAIL + NOT + OLD),
          // an earlier version of this report gave 40; our previous statements gave 40
          said("\\b" + BEFORE + " version of (?:this|the|our) " + GAP + OLD),
          once("\\b" + BEFORE + " (?:[\\p{L}'’-]+ )?" + TEXT + "\\b" + GAP + OLD),
          once(
              "\\b(?:initial|original|first) (?:[\\p{L}'’-]+ )?"
                  + TEXT
                  + "\\b"
                  + GAP
                  + "\\bhad "
                  + NEAR
                  + OLD),
          wrong("\\b(?:initial|original|first) (?:[\\p{L}'’-]+ )?" + TEXT + "\\b" + GAP + OLD),
          // previously given as 40; had first been put at 40; at first said 40
          once(
              "\\b(?:initially|originally|previously|formerly|at first|had (?:first|once|earlier))\\b"
                  + NEAR
                  + "\\b"
                  + SAY
                  + "\\b"
                  + NEAR
                  + OLD),
          once("\\b(?:first|earlier) " + SAY + " (?:at|as)\\b" + NEAR + OLD),
          once("\\b" + SAY + " (?:at|as)\\b " + NEAR + OLD + TAIL + " (?:at first|initially)\\b"),
          // 36, down from 40
          adjusted(FRESH + TAIL + ",? (?:a (?:fall|drop) |revised )?down from " + WORDS + OLD));

  /** A figure that the words around give as the right one. */
  static final Pattern RIGHT =
      Pattern.compile(
          "\\b(?:therefore|in fact|actual(?:ly)?|correct(?:ed)?|real|true|right|revised|now|should"
              + " (?:be|have been|read))\\b"
              + GAP
              + FRESH,
          Pattern.CASE_INSENSITIVE);

  /** Words that tell of an error in an earlier figure. */
  static final Pattern WRONG =
      Pattern.compile(
          "\\b(?:correction|clarification|corrected|errors?|mistake[ns]?|mistakenly|wrong(?:ly)?"
              + "|incorrect(?:ly)?|erroneous(?:ly)?|miscount(?:ed|ing)?|misstated|inaccurate(?:ly)?"
              + "|double[- ]count(?:ed|ing)?|counted (?:twice|double)|duplicates?|recount(?:ed|ing)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A sentence without any of these has none of the turns. */
  static final Pattern TRIGGER =
      Pattern.compile(
          "revis|correct|amend|rectif|restat|lower|cut|reduc|scal|trim|slash|grad|rais|lift|increas"
              + "|withdr|retract|recant|disown|scrap|walk|\\bnot\\b|rather|instead|version|earlier"
              + "|previous|prior|former|initial|original|first|once|down from",
          Pattern.CASE_INSENSITIVE);

  private RevisionWords() {}

  private static Turn said(String pattern) {
    return turn(pattern, Force.SAID);
  }

  private static Turn adjusted(String pattern) {
    return turn(pattern, Force.ADJUSTED);
  }

  private static Turn wrong(String pattern) {
    return turn(pattern, Force.IF_WRONG);
  }

  private static Turn once(String pattern) {
    return turn(pattern, Force.ONCE);
  }

  private static Turn turn(String pattern, Force force) {
    return new Turn(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), force);
  }
}
