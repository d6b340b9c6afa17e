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
  /** The very same value. */
  AGREE(Verdict.COMPATIBLE, Dimension.VALUE, "both give the same value"),
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
  OTHER_MEASURE(
      Verdict.DIFFERENT_SCOPE, Dimension.MEASURE, "they count or measure different things"),
  /** Units of different dimensions. */
  OTHER_UNIT(
      Verdict.DIFFERENT_SCOPE,
      Dimension.MEASURE,
      "they measure different things: their units cannot be converted into each other"),
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
      Verdict.DIFFERENT_SCOPE, Dimension.POPULATION, "they are about different people or things"),
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
  TOO_LITTLE(Verdict.UNDECIDED, Dimension.EVENT, "the texts leave too much open"),

  /** A place of which the other may count more. */
  PART_OF_AREA(
      Verdict.DIFFERENT_SCOPE,
      Dimension.AREA,
      "the lower figure is for a place, and the other may count more than that place"),
  /** Amounts of which nobody says of what they are. */
  NAMELESS(
      Verdict.UNDECIDED,
      Dimension.POPULATION,
      "the words around them do not name one thing that both amounts are of"),
  /** Lengths of time. */
  LENGTHS(
      Verdict.UNDECIDED,
      Dimension.MEASURE,
      "lengths of time are not compared: nothing shows that both are of one thing"),
  /** One number under two measures. */
  DRIFT(
      Verdict.CONFLICT,
      Dimension.MEASURE,
      "one number stands for two things, so it changed its meaning on the way"),
  /** One number under two measures that may agree by chance. */
  CHANCE(
      Verdict.DIFFERENT_SCOPE,
      Dimension.MEASURE,
      "they count different things, and so small or round a number may be the same by chance"),
  /** A part no larger than its whole. */
  NO_LARGER(
      Verdict.COMPATIBLE, Dimension.POPULATION, "one is a part of the other and is no larger"),
  /** A part larger than its whole. */
  EXCEEDS(Verdict.CONFLICT, Dimension.VALUE, "the part is larger than its whole"),
  /** A sum that comes out. */
  ADDS_UP(Verdict.COMPATIBLE, Dimension.VALUE, "they belong to one sum, and it comes out"),
  /** A sum that does not. */
  NO_SUM(Verdict.CONFLICT, Dimension.VALUE, "they belong to one sum, and it does not come out"),
  /** One sentence in two texts with another value. */
  CHANGED_COPY(
      Verdict.CONFLICT, Dimension.VALUE, "one sentence stands in both texts with another value"),

  /** For and against one thing. */
  OPPOSED(
      Verdict.CONFLICT,
      Dimension.VALUE,
      "one is for it and the other against it, at the same time"),
  /** Both for it or both against it. */
  ONE_SIDE(Verdict.COMPATIBLE, Dimension.VALUE, "both are on the same side"),
  /** Neither for nor against. */
  NO_SIDE(
      Verdict.COMPATIBLE,
      Dimension.VALUE,
      "one of them is neither for nor against it in a way that the other could contradict"),
  /** Positions of two holders. */
  OTHER_HOLDER(
      Verdict.DIFFERENT_SCOPE, Dimension.HOLDER, "they are positions of different holders"),
  /** Positions on two things. */
  OTHER_TARGET(Verdict.DIFFERENT_SCOPE, Dimension.TARGET, "they are about different things"),
  /** What somebody says of another. */
  OTHERS_WORDS(
      Verdict.DIFFERENT_SCOPE,
      Dimension.SOURCE,
      "one of them is what somebody else says of the holder"),
  /** A position with a condition. */
  CONDITION(Verdict.DIFFERENT_SCOPE, Dimension.MODALITY, "one of them hangs on a condition"),
  /** A plan against what is held. */
  PLAN(Verdict.DIFFERENT_SCOPE, Dimension.MODALITY, "one of them is only planned"),
  /** A change of mind that is told. */
  TURNED(Verdict.UPDATE, Dimension.AS_OF, "a text tells one as a change from the other"),
  /** Positions of two times. */
  SHIFTED(Verdict.UPDATE, Dimension.AS_OF, "they are held at different times"),
  /** Positions of which nobody knows the time. */
  TIME_OPEN(Verdict.UNDECIDED, Dimension.AS_OF, "the texts leave open when each was held"),

  /** Somebody whom a complete list leaves out. */
  OUTSIDER(
      Verdict.CONFLICT,
      Dimension.MEMBERS,
      "one names all there are, and the other somebody who is not among them"),
  /** Nobody is left out. */
  SAME_MEMBERS(
      Verdict.COMPATIBLE, Dimension.MEMBERS, "neither names somebody whom the other leaves out"),
  /** No list is complete. */
  OPEN_LISTS(Verdict.COMPATIBLE, Dimension.MEMBERS, "neither list is given as complete"),
  /** Lists of two roles. */
  OTHER_ROLE(Verdict.DIFFERENT_SCOPE, Dimension.POPULATION, "they are lists of different roles"),
  /** Lists of two times. */
  OTHER_TIME(Verdict.DIFFERENT_SCOPE, Dimension.AS_OF, "they are for different times"),
  /** Nobody in common. */
  STRANGERS(
      Verdict.UNDECIDED,
      Dimension.EVENT,
      "they name nobody in common, so they are more likely of two events"),
  /** Names joined by "and". */
  BARE_NAMES(
      Verdict.UNDECIDED,
      Dimension.EVENT,
      "names without a count are taken for all there are only of the very same thing at one time"),
  /** A count and its list. */
  COUNT_FITS(Verdict.COMPATIBLE, Dimension.MEMBERS, "the list is as long as the count says"),
  /** A count and a list of another length. */
  COUNT_OFF(Verdict.CONFLICT, Dimension.MEMBERS, "the list is not as long as the count says"),

  /** The same day. */
  SAME_DAY(Verdict.COMPATIBLE, Dimension.CALENDAR, "both give the same day"),
  /** One event on two days. */
  OTHER_DAY(
      Verdict.CONFLICT,
      Dimension.CALENDAR,
      "both tell when the same event was, and no day fits both"),
  /** One event at two places. */
  OTHER_PLACE(
      Verdict.CONFLICT,
      Dimension.AREA,
      "both tell where the same event was, and neither place lies in the other"),
  /** Two words for where one event was. */
  PLACES_FIT(Verdict.COMPATIBLE, Dimension.AREA, "both places may be the same one"),
  /** What comes first is dated last. */
  OUT_OF_ORDER(Verdict.CONFLICT, Dimension.CALENDAR, "their times are in an impossible order"),
  /** Told as a fact and denied. */
  DENIED(
      Verdict.CONFLICT,
      Dimension.MODALITY,
      "one tells it as a fact, and the other says that it did not take place"),
  /** A heading that is not that of its text. */
  NOT_IN_TEXT(Verdict.CONFLICT, Dimension.VALUE, "the text under the heading gives another figure"),
  /** Two events, as far as anybody can tell. */
  EVENTS_OPEN(
      Verdict.UNDECIDED, Dimension.EVENT, "nothing shows that both tell of one and the same event"),
  /** Dates of two happenings. */
  OTHER_DATE(
      Verdict.UNDECIDED,
      Dimension.EVENT,
      "nothing shows that both dates are of one event; each is only held against its weekday"),
  /** One event of two lengths. */
  LASTED(
      Verdict.CONFLICT,
      Dimension.VALUE,
      "both tell how long the same event took, and no length fits both"),
  /** Two ages of one person. */
  OTHER_AGE(
      Verdict.CONFLICT, Dimension.VALUE, "no one day of birth explains what both tell of the age"),
  /** Titles that exclude each other. */
  OTHER_TITLE(Verdict.CONFLICT, Dimension.VALUE, "the titles cannot both be held so at one time"),
  /** Another spelling. */
  OTHER_SPELLING(Verdict.CONFLICT, Dimension.PERSON, "both are likely names of one person"),
  /** Nothing about a person that does not go together. */
  SAME_PERSON(Verdict.COMPATIBLE, Dimension.PERSON, "what they tell of the person goes together"),
  /** Two persons. */
  OTHER_PERSON(Verdict.DIFFERENT_SCOPE, Dimension.PERSON, "they are about different persons"),
  /** A family name alone. */
  PERSON_OPEN(Verdict.UNDECIDED, Dimension.PERSON, "one of them gives too little of the name"),
  /** One quotation in two wordings. */
  OTHER_WORDS(
      Verdict.CONFLICT,
      Dimension.VALUE,
      "one quotation stands between quotation marks in two wordings"),
  /** Open in one text, a fact in another. */
  FIRMER(
      Verdict.CONFLICT,
      Dimension.MODALITY,
      "one text leaves open what the other, no later, gives as a fact"),
  /** One quotation or statement of two speakers. */
  OTHER_SPEAKER(
      Verdict.CONTESTED,
      Dimension.SOURCE,
      "the same words are credited to two sources that do not speak for each other"),
  /** Quotations of which nobody knows whether they are one. */
  OTHER_SAYING(
      Verdict.UNDECIDED,
      Dimension.EVENT,
      "nothing shows that both are the same words of one speaker"),
  /** Two of the same. */
  SAME_CLAIM(Verdict.COMPATIBLE, Dimension.VALUE, "it is one and the same claim"),
  /** Claims of two kinds. */
  OTHER_KIND(
      Verdict.DIFFERENT_SCOPE,
      Dimension.MEASURE,
      "claims of different kinds are never held against each other"),
  /** Two claims that some linker holds against each other. */
  COMPARED(Verdict.CONFLICT, Dimension.VALUE, "they are about one thing and do not agree");

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
