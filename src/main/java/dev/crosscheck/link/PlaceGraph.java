package dev.crosscheck.link;

import dev.crosscheck.link.Gazetteer.Place;
import dev.crosscheck.link.PlaceName.Sort;
import dev.crosscheck.link.PlaceRelation.Kind;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.ToldPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places of one story and which lies in which: by the gazetteer, by the words of the story's
 * documents ("Oster, in Brekka province"), and by their own words ("northern Brekka").
 */
final class PlaceGraph {
  /** Keeps the gazetteer unread until two places are to be compared. */
  private static final class General {
    static final PlaceGraph GRAPH = of(List.of(), List.of(), false);

    private General() {}
  }

  private final PlaceReadings readings;
  private final ToldContainment told;

  /** Answers that were given; a story asks of the same few places for every pair of figures. */
  private final Map<List<String>, PlaceRelation> given = new ConcurrentHashMap<>();

  /** What knows of no story is asked by all of them and keeps nothing. */
  private final boolean keeping;

  private PlaceGraph(PlaceReadings readings, ToldContainment told, boolean keeping) {
    this.readings = readings;
    this.told = told;
    this.keeping = keeping;
  }

  /**
   * The places of a story.
   *
   * @param documents what is known of its documents
   * @param areas places of its claims, in their words
   */
  static PlaceGraph of(Collection<Profile> documents, Collection<String> areas) {
    return of(documents, areas, true);
  }

  private static PlaceGraph of(
      Collection<Profile> documents, Collection<String> areas, boolean keeping) {
    Set<String> words = new HashSet<>();
    documents.forEach(d -> words.addAll(d.names()));
    new TreeSet<>(areas).forEach(a -> words.addAll(List.of(Gazetteer.key(a).split(" "))));
    PlaceReadings readings = new PlaceReadings(Gazetteer.get(), words);
    List<ToldContainment.Statement> statements = new ArrayList<>();
    for (Profile document : documents) {
      for (ToldPlace place : document.places()) {
        Optional<PlaceName> part = readings.read(place.part());
        Optional<PlaceName> whole = readings.read(place.whole()).map(readings::land);
        if (part.isPresent() && whole.isPresent()) {
          unfold(part.get(), statements);
          unfold(whole.get(), statements);
          statements.add(new ToldContainment.Statement(part.get(), whole.get(), place.words()));
        }
      }
    }
    new TreeSet<>(areas).forEach(a -> readings.read(a).ifPresent(n -> unfold(n, statements)));
    return new PlaceGraph(readings, ToldContainment.of(statements, readings), keeping);
  }

  /** What everybody knows, without a story. */
  static PlaceGraph general() {
    return General.GRAPH;
  }

  /** "Brekka's Halden province" says by itself where Halden lies. */
  private static void unfold(PlaceName name, List<ToldContainment.Statement> statements) {
    name.outer()
        .ifPresent(
            outer -> {
              statements.add(new ToldContainment.Statement(name, outer, name.text()));
              unfold(outer, statements);
            });
  }

  /** How the first place stands to the second, both in the words of claims. */
  PlaceRelation compare(String a, String b) {
    return keeping ? given.computeIfAbsent(List.of(a, b), k -> compared(a, b)) : compared(a, b);
  }

  /** The name of a place by which {@link #around} finds it; empty when it names none. */
  String key(String area) {
    return readings.read(area).map(PlaceName::key).orElse("");
  }

  /** Names of all that a place may lie in; what has another name is surely not around it. */
  Set<String> around(String area) {
    Set<String> keys = new HashSet<>();
    readings
        .read(area)
        .ifPresent(
            name ->
                selfAndWholes(name)
                    .keySet()
                    .forEach(
                        at -> {
                          keys.add(at.key());
                          for (Place place : told.meant(at)) {
                            keys.addAll(place.names());
                            readings.wholes(place).forEach(w -> keys.addAll(w.names()));
                          }
                        }));
    return keys;
  }

  private PlaceRelation compared(String a, String b) {
    Optional<PlaceName> first = readings.read(a);
    Optional<PlaceName> second = readings.read(b);
    return first.isPresent() && second.isPresent()
        ? compare(first.get(), second.get())
        : PlaceRelation.UNKNOWN;
  }

  /**
   * Whether both are plain names of places that nobody but the story knows, of which it tells
   * nothing: most likely two places, but one may be in the other.
   */
  boolean unheard(String a, String b) {
    Optional<PlaceName> first = readings.read(a);
    Optional<PlaceName> second = readings.read(b);
    return first.isPresent()
        && second.isPresent()
        && first.get().sort() == second.get().sort()
        && unheard(first.get())
        && unheard(second.get())
        && compare(first.get(), second.get()).kind() == Kind.UNKNOWN
        && within(first.get(), second.get()).isEmpty()
        && within(second.get(), first.get()).isEmpty();
  }

  private boolean unheard(PlaceName name) {
    return name.part().isEmpty() && name.outer().isEmpty() && unheard(name.key());
  }

  /** "Northeast Oslo" is somewhere in Oslo. */
  private boolean unheard(String key) {
    return readings.all(key).isEmpty()
        && List.of(key.split(" ")).stream().allMatch(word -> readings.all(word).isEmpty());
  }

  private PlaceRelation compare(PlaceName a, PlaceName b) {
    if (a.key().equals(b.key())) {
      return sameName(a, b);
    }
    if (a.part().isEmpty() && b.part().isEmpty() && general(a, b) == Kind.SAME) {
      return new PlaceRelation(Kind.SAME, a.text() + " is another name of " + b.text());
    }
    Optional<String> within = within(a, b);
    Optional<String> contains = within(b, a);
    if (within.isPresent() != contains.isPresent()) {
      return within.isPresent()
          ? lies(a, b, within.get())
          : lies(b, a, contains.orElse("")).mirrored();
    }
    return within.isEmpty() && apart(a, b) ? apartness(a, b) : PlaceRelation.UNKNOWN;
  }

  private static PlaceRelation lies(PlaceName part, PlaceName whole, String words) {
    String because = part.text() + " lies in " + whole.text();
    return new PlaceRelation(
        Kind.WITHIN, words.isEmpty() ? because : because + " (\"" + words + "\")");
  }

  private static PlaceRelation apartness(PlaceName a, PlaceName b) {
    return new PlaceRelation(Kind.APART, a.text() + " and " + b.text() + " are two places");
  }

  /** "northern Brekka" and "Brekka", "Oster city" and "Oster province". */
  private static PlaceRelation sameName(PlaceName a, PlaceName b) {
    if (!a.part().equals(b.part())) {
      if (a.part().isEmpty() || b.part().isEmpty()) {
        return b.part().isEmpty() ? lies(a, b, "") : lies(b, a, "").mirrored();
      }
      return Sides.apart(a.part(), b.part()) ? apartness(a, b) : PlaceRelation.UNKNOWN;
    }
    if (a.sort() == Sort.SETTLEMENT && b.sort() == Sort.DIVISION) {
      return lies(a, b, "");
    }
    if (a.sort() == Sort.DIVISION && b.sort() == Sort.SETTLEMENT) {
      return lies(b, a, "").mirrored();
    }
    return new PlaceRelation(Kind.SAME, a.text() + " and " + b.text() + " share a name");
  }

  /** The words that lead from a place to one that it lies in; empty words for the gazetteer's. */
  private Optional<String> within(PlaceName part, PlaceName whole) {
    for (Map.Entry<PlaceName, String> place : selfAndWholes(part).entrySet()) {
      PlaceName at = place.getKey();
      boolean there = at.key().equals(whole.key()) && at.part().equals(whole.part());
      boolean general = at.part().isEmpty() && whole.part().isEmpty();
      Kind kind = general ? general(at, whole) : Kind.UNKNOWN;
      boolean named = kind == Kind.WITHIN || kind == Kind.SAME && !at.equals(part);
      if (there || named) {
        return Optional.of(place.getValue());
      }
    }
    return Optional.empty();
  }

  /** Two places are apart when the places that they lie in are. */
  private boolean apart(PlaceName a, PlaceName b) {
    boolean towns = a.sort() == Sort.SETTLEMENT && b.sort() == Sort.SETTLEMENT;
    if (towns && told.meant(a).isEmpty() && told.meant(b).isEmpty()) {
      return true;
    }
    for (PlaceName first : selfAndWholes(a).keySet()) {
      for (PlaceName second : selfAndWholes(b).keySet()) {
        boolean sides =
            first.key().equals(second.key()) && Sides.apart(first.part(), second.part());
        boolean places =
            first.part().isEmpty()
                && second.part().isEmpty()
                && general(first, second) == Kind.APART;
        if (sides || places) {
          return true;
        }
      }
    }
    return false;
  }

  private Map<PlaceName, String> selfAndWholes(PlaceName name) {
    Map<PlaceName, String> places = new LinkedHashMap<>();
    places.put(name, "");
    places.putAll(told.wholes(name));
    return places;
  }

  private Kind general(PlaceName a, PlaceName b) {
    List<Place> first = told.meant(a);
    List<Place> second = told.meant(b);
    return readings.compare(first, second);
  }
}
