package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares two figures of one measure dimension by dimension. One difference ends the comparison;
 * "same" has to be earned by words that both sides share.
 */
final class Sameness {
  /** Nouns that a measure itself implies, so that they narrow nothing. */
  private static final Set<String> IMPLIED = Set.of("hostage", "victim", "civilian-casualty");

  /** Words that end as demonyms do and name a group of another kind. */
  private static final Set<String> NO_DEMONYMS =
      Set.of(
          "civilian",
          "politician",
          "musician",
          "physician",
          "technician",
          "electrician",
          "pedestrian",
          "guardian",
          "librarian",
          "veteran",
          "orphan",
          "artisan",
          "partisan");

  /** Words that tell places of one kind apart from nothing. */
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "the",
          "of",
          "province",
          "city",
          "town",
          "region",
          "district",
          "state",
          "country",
          "island",
          "islands",
          "strip",
          "valley",
          "area",
          "county",
          "village",
          "port",
          "northern",
          "southern",
          "eastern",
          "western",
          "central");

  /** Words that name no thing. */
  private static final Set<String> NAMELESS =
      Set.of(
          "amount",
          "total",
          "number",
          "figure",
          "value",
          "sum",
          "rate",
          "cost",
          "price",
          "be",
          "have",
          "take",
          "make",
          "pay",
          "give",
          "say",
          "people",
          "magnitude",
          "percent",
          "year",
          "month",
          "week",
          "day",
          "hour",
          "metre",
          "mile",
          "kilometre",
          "cent",
          "per",
          "million",
          "billion",
          "that",
          "which");

  private static final Pattern DEMONYM = Pattern.compile(".{4,}(?:ian|an|i|ese|ish)");

  /** A text reports what happened at most so many days before it. */
  private static final int NEWS_DAYS = 7;

  private Sameness() {}

  /** Whether the two belong to one event. */
  static Agreement event(QuantityClaim a, QuantityClaim b) {
    EventRef first = a.anchor().event();
    EventRef second = b.anchor().event();
    DateRange when = first.when();
    DateRange other = second.when();
    Agreement kinds = EventKinds.compare(first.label(), second.label());
    if (when != null && other != null) {
      if (!when.meets(other)) {
        return Agreement.DIFFERENT;
      }
      return kinds == Agreement.DIFFERENT && first.ground() != Ground.BACKGROUND
          ? Agreement.UNKNOWN
          : Agreement.SAME;
    }
    if (first.ground() != second.ground()) {
      return recent(a, b) || recent(b, a) ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }
    Agreement days = weekdays(first.dayOfWeek(), second.dayOfWeek());
    if (days == Agreement.DIFFERENT) {
      return days;
    }
    if (kinds != Agreement.UNKNOWN) {
      return kinds;
    }
    return shared(a, b) >= 2 ? Agreement.SAME : Agreement.UNKNOWN;
  }

  /**
   * Whether what a late text tells as past may be what an undated claim of an early text reports:
   * it happened not long before that text.
   */
  private static boolean recent(QuantityClaim past, QuantityClaim news) {
    DateRange when = past.anchor().event().when();
    OffsetDateTime stated = news.anchor().statedAt();
    if (when == null
        || stated == null
        || news.anchor().event().when() != null
        || news.anchor().event().ground() != Ground.MAIN) {
      return false;
    }
    LocalDate day = stated.toLocalDate();
    return when.meets(new DateRange(day.minusDays(NEWS_DAYS), day));
  }

  /**
   * A text without a date still names the weekday. Neighbouring days may be one night, or two time
   * zones.
   */
  private static Agreement weekdays(@Nullable DayOfWeek a, @Nullable DayOfWeek b) {
    if (a == null || b == null) {
      return Agreement.UNKNOWN;
    }
    boolean apart = a != b && a.plus(1) != b && b.plus(1) != a;
    return apart ? Agreement.DIFFERENT : a == b ? Agreement.SAME : Agreement.UNKNOWN;
  }

  /** Content words that both clauses share, beyond measure, unit and those counted. */
  static int shared(QuantityClaim a, QuantityClaim b) {
    Set<String> words = new HashSet<>(a.terms());
    Set<String> stems = new HashSet<>();
    b.terms().forEach(w -> stems.add(KinWords.of(w)));
    words.removeIf(w -> !stems.contains(KinWords.of(w)));
    words.remove(a.measure());
    words.remove(a.unit());
    words.removeAll(populationWords(a));
    return words.size();
  }

  /** Words of one family begin alike: insure and insurance, pass and passed. */
  static String stem(String word) {
    return word.length() > 5 ? word.substring(0, 5) : word;
  }

  /** Whether the two count the same people or things. */
  static Agreement population(QuantityClaim a, QuantityClaim b) {
    Set<String> first = populationWords(a);
    Set<String> second = populationWords(b);
    if (first.equals(second)) {
      return first.contains("other") || first.contains("of") || first.contains("part")
          ? Agreement.DIFFERENT
          : Agreement.SAME;
    }
    Set<String> rest = new HashSet<>(first);
    rest.removeAll(second);
    Set<String> otherRest = new HashSet<>(second);
    otherRest.removeAll(first);
    rest.addAll(otherRest);
    // "Of these, 105 were freed" has its people told before, and so tells whom it does not mean.
    boolean demonymsOnly = rest.stream().allMatch(Sameness::demonym) || rest.equals(Set.of("of"));
    // One text that names a people with one of two figures does so to tell them apart.
    boolean oneText = a.document().equals(b.document());
    return demonymsOnly && !oneText ? Agreement.UNKNOWN : Agreement.DIFFERENT;
  }

  /** Of the words for whom a figure counts, those that another figure for them has as well. */
  static Set<String> people(QuantityClaim claim) {
    Set<String> words = populationWords(claim);
    words.removeIf(word -> demonym(word) || word.equals("of"));
    return words;
  }

  private static boolean demonym(String word) {
    return DEMONYM.matcher(word).matches() && !word.endsWith("man") && !NO_DEMONYMS.contains(word);
  }

  /**
   * Whether two amounts of money, shares or measurements are amounts of one thing: a word that
   * names the thing is shared, and not both sides narrow it in words of their own.
   */
  static Agreement thing(QuantityClaim a, QuantityClaim b) {
    Set<String> first = names(a);
    Set<String> second = names(b);
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    if (shared.isEmpty()) {
      return Agreement.DIFFERENT;
    }
    boolean more = first.size() > shared.size();
    boolean otherMore = second.size() > shared.size();
    if (more && otherMore) {
      return shared(a, b) >= 2 ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }
    return more || otherMore ? Agreement.UNKNOWN : Agreement.SAME;
  }

  /** Whether no word says of what an amount is. */
  static boolean nameless(QuantityClaim claim) {
    return names(claim).isEmpty();
  }

  /** Beginnings of the words that name of what an amount is. */
  static Set<String> names(QuantityClaim claim) {
    Set<String> names = new HashSet<>();
    if (!NAMELESS.contains(claim.measure())) {
      names.add(KinWords.of(claim.measure()));
    }
    populationWords(claim).forEach(w -> names.add(stem(w)));
    return names;
  }

  private static Set<String> populationWords(QuantityClaim claim) {
    Set<String> words = new HashSet<>();
    if (claim.population() != null) {
      words.addAll(List.of(claim.population().toLowerCase(Locale.ROOT).split("\\s+")));
    }
    words.removeAll(IMPLIED);
    words.remove("");
    return words;
  }

  /** Whether the two speak of one place; a part of a place is another place. */
  static Agreement area(QuantityClaim a, QuantityClaim b) {
    return area(a.anchor().area(), b.anchor().area());
  }

  static Agreement area(@Nullable String a, @Nullable String b) {
    return area(a, b, PlaceGraph.general());
  }

  /** The same, by what a story tells of its places. */
  static Agreement area(@Nullable String a, @Nullable String b, PlaceGraph places) {
    if (a == null && b == null) {
      return Agreement.SAME;
    }
    if (a == null || b == null) {
      return Agreement.UNKNOWN;
    }
    if (a.equals("elsewhere") || b.equals("elsewhere")) {
      return Agreement.DIFFERENT;
    }
    if (a.equalsIgnoreCase(b)) {
      return Agreement.SAME;
    }
    return switch (places.compare(a, b).kind()) {
      case SAME -> Agreement.SAME;
      case WITHIN, CONTAINS, APART -> Agreement.DIFFERENT;
      case UNKNOWN -> byWords(a, b);
    };
  }

  private static Agreement byWords(String a, String b) {
    Set<String> first = placeWords(a);
    Set<String> second = placeWords(b);
    if (!first.isEmpty() && first.equals(second)) {
      return Agreement.SAME;
    }
    return first.isEmpty() || second.isEmpty() ? Agreement.UNKNOWN : Agreement.DIFFERENT;
  }

  private static Set<String> placeWords(String area) {
    Set<String> words = new HashSet<>(List.of(area.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    words.removeAll(PLACE_WORDS);
    words.remove("");
    return words;
  }

  /** "In the last 24 hours" of one day is not that of the next. */
  private static boolean samePeriod(QuantityClaim a, QuantityClaim b) {
    DateRange first = a.anchor().event().when();
    DateRange second = b.anchor().event().when();
    if (first != null && second != null) {
      return first.equals(second);
    }
    LocalDate day = Moments.day(a);
    return first == null && second == null && day != null && day.equals(Moments.day(b));
  }

  /** Whether both run over the same: all so far, a period, one moment. */
  static boolean scope(QuantityClaim a, QuantityClaim b) {
    boolean period = a.scope() == Scope.PERIOD;
    if (period && b.scope() == Scope.PERIOD) {
      return samePeriod(a, b);
    }
    return period == (b.scope() == Scope.PERIOD)
        && a.scope() != Scope.INCREMENT
        && b.scope() != Scope.INCREMENT;
  }
}
