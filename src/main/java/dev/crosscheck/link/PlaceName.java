package dev.crosscheck.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place as a text words it: "northern Brekka", "Brekka's Halden province", "town of Oster".
 *
 * @param key its name as {@link Gazetteer#key}
 * @param part which part of it is meant ("north", "main hospital"), or empty for all of it
 * @param sort what the words say that it is
 * @param outer the place that its own words put it in, or empty
 * @param text the words
 */
record PlaceName(String key, String part, Sort sort, Optional<PlaceName> outer, String text) {
  /** What a word beside a name says of the place. */
  enum Sort {
    /** A town of any size. */
    SETTLEMENT,
    /** A land or a division of one. */
    DIVISION,
    /** Another piece of land, or nothing said. */
    ANY
  }

  private static final Set<String> SETTLEMENTS =
      words("city town village hamlet capital port resort settlement municipality borough");

  private static final Set<String> DIVISIONS =
      words(
          """
          province region state county district governorate prefecture department canton oblast
          territory country republic
          """);

  private static final Set<String> LANDS =
      words("valley island islands peninsula strip archipelago neighbourhood neighborhood quarter");

  /** Sites that a town or land has of its own. */
  private static final Set<String> SITES =
      words(
          """
          hospital clinic school prison jail stadium airport market mosque church temple university
          station barracks court centre center heart downtown parts
          """);

  /** Places that may lie in, beside or around what they are named after. */
  private static final Set<String> LOOSE =
      words(
          """
          camp camps coast border area areas waters sea sector front plain hills basin suburb
          suburbs outskirts
          """);

  private static final Pattern SIDE =
      Pattern.compile(
          "(north|south)?-?(east|west)?(?:ern)?|central|coastal|rural|urban|inland|suburban|upper|lower");

  private static final Pattern POSSESSIVE = Pattern.compile("(.+?\\p{L})\\s*'s?\\s+(\\p{L}.*)");
  private static final Pattern OF = Pattern.compile("(.+?)\\s+of\\s+(?:the\\s+)?(\\p{Lu}.*)");
  private static final Pattern NAME_FIRST = Pattern.compile("\\p{Lu}");

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  /**
   * Reads a place.
   *
   * @param text as a text words it
   * @param known whether a key is the name of a place that everybody knows
   * @return empty when it names none ("the valley", "there") or may mean several things
   */
  static Optional<PlaceName> read(String text, Predicate<String> known) {
    String plain = text.strip().replace('\u2019', '\'').replaceAll("\\s+", " ");
    return read(plain, known, Optional.empty()).map(p -> p.worded(text.strip()));
  }

  private static Optional<PlaceName> read(
      String words, Predicate<String> known, Optional<PlaceName> outer) {
    String text = words.replaceFirst("^(?:the|The|all|of|in)\\s+", "");
    if (!NAME_FIRST.matcher(text).find()) {
      return Optional.empty();
    }
    if (NAME_FIRST.matcher(text).lookingAt() && known.test(Gazetteer.key(text))) {
      return Optional.of(named(text, Sort.ANY, outer));
    }
    int comma = text.indexOf(", ");
    if (comma > 0) {
      return read(text.substring(0, comma), known, read(text.substring(comma + 2), known, outer));
    }
    var possessive = POSSESSIVE.matcher(text);
    if (possessive.matches()) {
      return owned(possessive.group(1), possessive.group(2), known, outer);
    }
    var of = OF.matcher(text);
    if (of.matches()) {
      boolean kind = kind(last(of.group(1))) || loose(of.group(1));
      Optional<PlaceName> place = ofName(of.group(1), of.group(2), known, outer);
      if (place.isPresent() || kind) {
        return place;
      }
    }
    return simple(text, outer);
  }

  /** "Brekka's Halden province", "Brekka's north", "Brekka's main hospital". */
  private static Optional<PlaceName> owned(
      String owner, String thing, Predicate<String> known, Optional<PlaceName> outer) {
    Optional<PlaceName> whole = read(owner, known, outer);
    if (NAME_FIRST.matcher(thing).find()) {
      return read(thing, known, whole);
    }
    return loose(thing) || part(thing).isEmpty()
        ? Optional.empty()
        : whole.flatMap(w -> w.part(part(thing), owner));
  }

  /** "town of Oster", "north of Brekka", "Brekka town of Oster". */
  private static Optional<PlaceName> ofName(
      String kind, String name, Predicate<String> known, Optional<PlaceName> outer) {
    String last = last(kind);
    if (NAME_FIRST.matcher(kind).find()) {
      boolean inOwner = SETTLEMENTS.contains(last) || last.startsWith("neighbo");
      String owner = kind.substring(0, kind.length() - last.length()).strip();
      // "the Halden district of Oster" may put either of the two in the other.
      return inOwner && !owner.isEmpty()
          ? read(name, known, read(owner, known, outer)).map(p -> p.of(sortOf(last)))
          : Optional.empty();
    }
    if (SIDE.matcher(last).matches() || SITES.contains(last)) {
      return read(name, known, outer).flatMap(p -> p.part(part(kind), name));
    }
    boolean placeWord =
        SETTLEMENTS.contains(last) || DIVISIONS.contains(last) || LANDS.contains(last);
    return placeWord ? read(name, known, outer).map(p -> p.of(sortOf(last))) : Optional.empty();
  }

  /** "northern Brekka", "Halden province", "Oster hospital", "Oster". */
  private static Optional<PlaceName> simple(String text, Optional<PlaceName> outer) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    List<String> before = new ArrayList<>();
    while (words.size() > 1 && Character.isLowerCase(words.get(0).charAt(0))) {
      if (words.get(0).contains("-") && NAME_FIRST.matcher(words.get(0)).find()) {
        break;
      }
      before.add(words.remove(0));
    }
    String last = words.get(words.size() - 1);
    Sort sort = Sort.ANY;
    List<String> after = new ArrayList<>();
    if (words.size() > 1 && kind(last) && !SIDE.matcher(small(words.get(0))).matches()) {
      sort = sortOf(small(last));
      words.remove(words.size() - 1);
    }
    while (words.size() > 1 && Character.isLowerCase(words.get(words.size() - 1).charAt(0))) {
      after.add(0, words.remove(words.size() - 1));
    }
    boolean sided = before.stream().anyMatch(w -> SIDE.matcher(w).matches());
    boolean site = !after.isEmpty() && SITES.contains(last(String.join(" ", after)));
    boolean loose = !after.isEmpty() && !site;
    if (loose || sided && (sort != Sort.ANY || site)) {
      // "northern Brekka province" may be part of the province or the province in the north.
      return Optional.empty();
    }
    PlaceName place = named(String.join(" ", words), sort, outer);
    String part = site ? part(String.join(" ", after)) : sided ? sides(before) : "";
    return part.isEmpty() ? Optional.of(place) : place.part(part, place.text());
  }

  private static PlaceName named(String text, Sort sort, Optional<PlaceName> outer) {
    return new PlaceName(Gazetteer.key(text), "", sort, outer, text);
  }

  /** A place of which only the name is known. */
  static PlaceName of(String key) {
    return new PlaceName(key, "", Sort.ANY, Optional.empty(), key);
  }

  /** All of the place of which this is a part. */
  PlaceName all() {
    return new PlaceName(key, "", sort, outer, text);
  }

  /** The same part of a place of another name. */
  PlaceName called(String other) {
    return new PlaceName(other, part, sort, outer, text);
  }

  /** A part of this place; the part of a part is not followed. */
  private Optional<PlaceName> part(String words, String whole) {
    return part.isEmpty()
        ? Optional.of(new PlaceName(key, words, sort, outer, whole))
        : Optional.empty();
  }

  private PlaceName of(Sort kind) {
    return new PlaceName(key, part, kind, outer, text);
  }

  private PlaceName worded(String words) {
    return new PlaceName(key, part, sort, outer, words);
  }

  private static String sides(List<String> words) {
    return part(
        words.stream().filter(w -> SIDE.matcher(w).matches()).collect(Collectors.joining(" ")));
  }

  /** The words that tell a part, in one order and with "northern" and "north" alike. */
  private static String part(String words) {
    return List.of(words.split(" ")).stream()
        .filter(w -> !w.equals("the") && !w.equals("part"))
        .map(w -> w.matches(".*(?:north|south|east|west)ern") ? w.replace("ern", "") : w)
        .map(w -> w.replace("-", ""))
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static boolean kind(String word) {
    String lower = small(word);
    return SETTLEMENTS.contains(lower) || DIVISIONS.contains(lower) || LANDS.contains(lower);
  }

  private static boolean loose(String words) {
    return LOOSE.contains(last(words));
  }

  private static Sort sortOf(String kind) {
    return SETTLEMENTS.contains(kind)
        ? Sort.SETTLEMENT
        : DIVISIONS.contains(kind) ? Sort.DIVISION : Sort.ANY;
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
