package dev.crosscheck.model;

import java.util.Locale;

/**
 * Why two claims were held against each other or not: a verdict, the dimension that decides it and
 * the reason in words. What is listed here is everything that can come of a pair.
 */
public enum Reason {
  /** Nothing fits both wordings. */
  CLASH(Verdict.CONFLICT, Dimension.VALUE, "no number fits both wordings"),
  /** A count that can only grow is lower later. */
  FELL(Verdict.CONFLICT, Dimension.AS_OF, "a count that can only grow is lower at the later time"),
  /** Each has a source of its own. */
  SOURCES(
      Verdict.CONTESTED,
      Dimension.SOURCE,
      "each figure has a named source, and the sources differ"),
  /** A text says that one was replaced. */
  REVISED(Verdict.REVISION, Dimension.AS_OF, "a text says that one of the figures was revised"),
  /** A running count that grew. */
  GREW(Verdict.UPDATE, Dimension.AS_OF, "the count grew from the earlier to the later time"),
  /** A state that changes, at two times. */
  CHANGED(Verdict.UPDATE, Dimension.AS_OF, "it is a state that changes, told at two times"),
  /** Some value fits both wordings. */
  MEETS(
      Verdict.COMPATIBLE,
      Dimension.VALUE,
      "the wordings leave room for a common value, by rounding, hedge or unit"),
  /** A text gives both openly. */
  DISCLOSED(Verdict.COMPATIBLE, Dimension.SOURCE, "a text gives both figures openly"),
  /** The editor lets so small a difference pass. */
  TOLERATED(Verdict.COMPATIBLE, Dimension.VALUE, "the settings tolerate a difference of that size"),
  /** The editor keeps the lower figure and lets later ones pass. */
  EITHER_WAY(
      Verdict.COMPATIBLE,
      Dimension.AS_OF,
      "the settings keep the lower figure and let later ones go either way"),
  /** Best, low and high leave room for it. */
  WITHIN(
      Verdict.COMPATIBLE,
      Dimension.SOURCE,
      "both lie between the low and the high that the sources give"),
  /** The editor ranks one of two sources above the other. */
  OUTRANKED(Verdict.CONFLICT, Dimension.SOURCE, "the settings give one of the sources precedence"),
  /** One text tells them apart itself. */
  SAME_SENTENCE(
      Verdict.DIFFERENT_SCOPE,
      Dimension.POPULATION,
      "one sentence gives both and so tells them apart"),
  /** Different things happened. */
  OTHER_MEASURE(Verdict.DIFFERENT_SCOPE, Dimension.MEASURE, "they count or measure other things"),
  /** Units of different dimensions. */
  OTHER_UNIT(Verdict.DIFFERENT_SCOPE, Dimension.MEASURE, "their units cannot be converted"),
  /** Planned, possible or denied. */
  NOT_ASSERTED(
      Verdict.DIFFERENT_SCOPE,
      Dimension.MODALITY,
      "one of them is not asserted as a fact: it is planned, possible, conditional or denied"),
  /** Added to an earlier count. */
  INCREMENT(Verdict.DIFFERENT_SCOPE, Dimension.SCOPE, "one of them is added to an earlier count"),
  /** A period against a total. */
  OTHER_SPAN(
      Verdict.DIFFERENT_SCOPE, Dimension.SCOPE, "one is for a period, the other for all so far"),
  /** Part of a sum that its own text makes. */
  PART(
      Verdict.DIFFERENT_SCOPE,
      Dimension.POPULATION,
      "one of them is a part, a share or an earlier value in a sum that its own text makes"),
  /** The size of a set against a count taken from it. */
  SET_SIZE(
      Verdict.DIFFERENT_SCOPE,
      Dimension.POPULATION,
      "one is the size of a set, the other is counted within one"),
  /** Two events. */
  OTHER_EVENT(Verdict.DIFFERENT_SCOPE, Dimension.EVENT, "they belong to different events"),
  /** Two groups. */
  OTHER_POPULATION(
      Verdict.DIFFERENT_SCOPE, Dimension.POPULATION, "they count different people or things"),
  /** Two places. */
  OTHER_AREA(Verdict.DIFFERENT_SCOPE, Dimension.AREA, "they are for different places"),
  /** Two stories. */
  OTHER_STORY(
      Verdict.DIFFERENT_SCOPE,
      Dimension.EVENT,
      "their documents tell different stories, as far as names and times show"),
  /** Nobody knows what the number counts. */
  NOT_UNDERSTOOD(
      Verdict.UNDECIDED, Dimension.MEASURE, "what one of the numbers counts was not understood"),
  /** Little in common. */
  UNLIKE(
      Verdict.UNDECIDED,
      Dimension.EVENT,
      "their clauses have too few words in common to be about one thing"),
  /** One of many incidents. */
  INCIDENTS(
      Verdict.UNDECIDED,
      Dimension.EVENT,
      "one of them is for a single incident, and nothing shows that the other is for the same"),
  /** A document of several incidents. */
  SEVERAL(
      Verdict.UNDECIDED,
      Dimension.EVENT,
      "the texts tell of several incidents, and nothing shows that both are of one"),
  /** Too far apart to be two counts of one thing. */
  FAR_APART(
      Verdict.UNDECIDED,
      Dimension.VALUE,
      "the values are too far apart to be two counts of one thing while something is left open"),
  /** Two unknowns or more. */
  TOO_LITTLE(Verdict.UNDECIDED, Dimension.EVENT, "the texts leave too much open");

  private final Verdict verdict;
  private final Dimension dimension;
  private final String words;

  Reason(Verdict verdict, Dimension dimension, String words) {
    this.verdict = verdict;
    this.dimension = dimension;
    this.words = words;
  }

  /** What the comparison came to. */
  public Verdict verdict() {
    return verdict;
  }

  /** What decided it. */
  public Dimension dimension() {
    return dimension;
  }

  /** A clause in plain words that goes after "because". */
  public String words() {
    return words;
  }

  /** Name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
