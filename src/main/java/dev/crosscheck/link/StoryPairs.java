package dev.crosscheck.link;

import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * How much two documents have in common, from these two alone: what else is in the folder does not
 * change it. Names decide, measured against how many the shorter one has; words of the headline and
 * the first lines help where names are few.
 */
final class StoryPairs {
  /** Weight of shared names that is enough by itself: two that are rare, or the like. */
  private static final double NAMES = 1.5;

  /** Shared names as a part of the shorter document's names. */
  private static final double NAMES_SHARE = 0.25;

  /** With so much, names decide when words help them. */
  static final double A_NAME = 1;

  /** What a word says beside a name. */
  private static final double WORD = 0.4;

  /** Shared names and words as a part of all those of the shorter document. */
  private static final double ALL_SHARE = 0.14;

  /** Taken as further names or words of each, so that two short texts need more in common. */
  private static final double GRACE = 2;

  /** Weight of words that join texts one of which names nobody, and as a part of the lesser. */
  private static final double TOPIC = 1.3;

  private static final double TOPIC_SHARE = 0.4;

  /** Of a further word of one name ("Los Angeles"), this part is counted. */
  private static final int SAME_NAME = 2;

  /** News is of one time; what was published further apart needs more names. */
  private static final long DAYS = 60;

  private static final double FURTHER = 1.5;

  /** An anniversary has the names of what it looks back on, and is another story. */
  private static final long MOST_DAYS = 365;

  /** What is told of one event while it is news. */
  private static final long NEWS_DAYS = 7;

  /** Two words that many stories of a kind share. */
  private static final double LEAST_WORD = 0.6;

  /** As a part of the lesser's names, shared ones that are enough where one story is expected. */
  private static final double LOOSE_SHARE = 1.0 / 3;

  /** There, names that each text has of its own part them, however much they share in words. */
  private static final double MANY_NAMES = 3.5;

  /** What names so little cannot be told by it from another story. */
  private static final double FEW_NAMES = 2;

  /** Weight of words that join there, where few names are known and none is shared. */
  private static final double LOOSE_TOPIC = 2.5;

  /** The same where each names somebody of its own. */
  private static final double MORE_TOPIC = 3.5;

  /** Weight of words that join there with a shared name. */
  private static final double A_WORD = 1;

  private StoryPairs() {}

  /** How strongly two documents are of one story, from 0: not, by what is known. */
  static double strength(StoryTraits a, StoryTraits b) {
    double times = times(a, b);
    if (times == 0) {
      return 0;
    }
    double names = names(a, b);
    double namesShare = names / (GRACE + Math.min(a.weight(), b.weight()));
    double topic = topic(a.words(), b.words());
    double topicShare = topic / Math.max(1, Math.min(a.topic(), b.topic()));
    double allShare = (names + WORD * topic) / (GRACE + 1 + Math.min(all(a), all(b)));
    boolean byNames = names >= NAMES * times && namesShare >= NAMES_SHARE;
    boolean byBoth = names >= A_NAME * times && topic > 0 && allShare >= ALL_SHARE;
    boolean byTopic =
        times == 1 && (a.nameless() || b.nameless()) && topic >= TOPIC && topicShare >= TOPIC_SHARE;
    return byNames || byBoth || byTopic ? namesShare + allShare : 0;
  }

  /** How much speaks for one story where names and words are shared, from 0: too little. */
  static double likely(StoryTraits a, StoryTraits b) {
    return names(a, b) >= A_NAME && topic(a.words(), b.words()) >= LOOSE_TOPIC ? votes(a, b) : 0;
  }

  /**
   * As {@link #likely}, or by words alone. Two that each name several people and places, and none
   * that the other does, are apart whatever words they share.
   */
  static double likelyByWords(StoryTraits a, StoryTraits b) {
    double lesser = Math.min(a.weight(), b.weight());
    double enough = lesser < FEW_NAMES ? LOOSE_TOPIC : MORE_TOPIC;
    return lesser < MANY_NAMES && topic(a.words(), b.words()) >= enough
        ? votes(a, b)
        : likely(a, b);
  }

  /** As {@link #likelyByWords}, or by names with little more. */
  static double loose(StoryTraits a, StoryTraits b) {
    double names = names(a, b);
    boolean enough =
        names >= LOOSE_SHARE * Math.min(a.weight(), b.weight())
            || topic(a.words(), b.words()) >= A_WORD;
    return names >= A_NAME && enough ? votes(a, b) : likelyByWords(a, b);
  }

  /** As {@link #loose}, or, where one names next to nothing, by any telling word. */
  static double nothingAgainst(StoryTraits a, StoryTraits b) {
    boolean few = Math.min(a.weight(), b.weight()) < FEW_NAMES;
    return few && topic(a.words(), b.words()) >= A_WORD ? votes(a, b) : loose(a, b);
  }

  /**
   * How much a text that no story took in has in common with one of a story, from 0: too little.
   * One name is enough, also one of its source, where either names little else, both are news of
   * the same days, and they open alike or count people by the same.
   */
  static double leaning(StoryTraits lone, StoryTraits told) {
    if (lone.day() == null
        || told.day() == null
        || Math.abs(ChronoUnit.DAYS.between(lone.day(), told.day())) > NEWS_DAYS) {
      return 0;
    }
    double names = names(lone, told);
    for (String name : lone.outlet()) {
      boolean more = told.names().contains(name) && !lone.held().contains(name);
      names += more ? StoryTraits.rare(StoryWords.weight(name)) : 0;
    }
    double topic = topic(lone.words(), told.words());
    boolean oneKind = lone.counts().stream().anyMatch(told.counts()::contains);
    boolean enough =
        names >= A_NAME && names >= LOOSE_SHARE * Math.min(lone.weight(), told.weight());
    return enough && (oneKind || topic >= LEAST_WORD)
        ? names + WORD * topic + (oneKind ? WORD : 0)
        : 0;
  }

  private static double votes(StoryTraits a, StoryTraits b) {
    return times(a, b) == 0 ? 0 : names(a, b) + WORD * topic(a.words(), b.words());
  }

  private static double all(StoryTraits document) {
    return document.weight() + WORD * document.topic();
  }

  /** Weight of the names that both have, sure in at least one of them. */
  private static double names(StoryTraits a, StoryTraits b) {
    StoryTraits fewer = a.held().size() <= b.held().size() ? a : b;
    StoryTraits more = a.held().size() <= b.held().size() ? b : a;
    int sum = 0;
    for (String name : fewer.held()) {
      if (more.held().contains(name)
          && (fewer.names().contains(name) || more.names().contains(name))) {
        sum += StoryWords.weight(name);
      }
    }
    if (sum >= StoryWords.RARE) {
      for (String pair : fewer.compounds()) {
        if (more.compounds().contains(pair)) {
          int gap = pair.indexOf(' ');
          int first = StoryWords.weight(pair.substring(0, gap));
          int second = StoryWords.weight(pair.substring(gap + 1));
          sum -= Math.min(first, second) / SAME_NAME;
        }
      }
    }
    return StoryTraits.rare(sum);
  }

  /** How much more is asked for because of the days between; 0 when they are too many. */
  private static double times(StoryTraits a, StoryTraits b) {
    if (a.day() == null || b.day() == null) {
      return 1;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
    if (days > MOST_DAYS) {
      return 0;
    }
    return days > DAYS ? FURTHER : 1;
  }

  private static double topic(Set<String> a, Set<String> b) {
    Set<String> fewer = a.size() <= b.size() ? a : b;
    Set<String> more = a.size() <= b.size() ? b : a;
    int sum = 0;
    for (String word : fewer) {
      if (more.contains(word)) {
        sum += StoryWords.topic(word);
      }
    }
    return StoryTraits.rare(sum);
  }
}
