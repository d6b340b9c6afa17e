package dev.crosscheck.link;

import dev.crosscheck.link.Gazetteer.Place;
import dev.crosscheck.link.PlaceRelation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which places of the gazetteer a name means in one story. */
final class PlaceReadings {
  /** A namesake with so much fewer people is not meant when nothing speaks for it. */
  private static final int FEWER = 20;

  /** Whether or not many people live there, these are meant as often as their namesakes. */
  private static final Set<Gazetteer.Sort> OVERALL =
      Set.of(Gazetteer.Sort.STATE, Gazetteer.Sort.REGION, Gazetteer.Sort.PLACE);

  private final Gazetteer gazetteer;
  private final Set<String> words;

  /**
   * For one story.
   *
   * @param words all words of names in it, in small letters
   */
  PlaceReadings(Gazetteer gazetteer, Set<String> words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Reads a place as a text words it; empty when it names none. */
  Optional<PlaceName> read(String text) {
    return PlaceName.read(text, key -> !gazetteer.named(key).isEmpty());
  }

  /** The state, where a text names its people: "the Turkish city of Adana". */
  PlaceName land(PlaceName name) {
    return gazetteer.named(name.key()).isEmpty()
        ? gazetteer.ofPeople(name.key()).map(p -> name.called(p.name())).orElse(name)
        : name;
  }

  /** All that a name may mean, whatever the story and the words beside it. */
  List<Place> all(String key) {
    return gazetteer.named(key);
  }

  /** All that a place lies in. */
  Set<Place> wholes(Place place) {
    return gazetteer.wholes(place);
  }

  /** Whether a place lies in one of some others. */
  boolean inside(Place place, List<Place> wholes) {
    Set<Place> all = gazetteer.wholes(place);
    return wholes.stream().anyMatch(all::contains);
  }

  /** All that a name may mean, whatever the story. */
  List<Place> all(PlaceName name) {
    return gazetteer.named(name.key()).stream().filter(p -> fits(p, name.sort())).toList();
  }

  private static boolean fits(Place place, PlaceName.Sort sort) {
    return switch (sort) {
      case ANY -> true;
      case SETTLEMENT -> place.sort() == Gazetteer.Sort.CITY;
      case DIVISION -> place.sort() != Gazetteer.Sort.CITY;
    };
  }

  /** What a name means here: the well-known places of that name and those that the story names. */
  List<Place> here(List<Place> all) {
    if (all.size() < 2) {
      return all;
    }
    List<Place> known = wellKnown(all);
    List<Place> supported = all.stream().filter(p -> supported(p, all)).toList();
    if (supported.isEmpty()) {
      return known;
    }
    if (supported.stream().anyMatch(known::contains)) {
      return supported;
    }
    List<Place> both = new ArrayList<>(known);
    both.addAll(supported);
    return both;
  }

  /** Whether the story names something that this place lies in and not all of its namesakes. */
  boolean supported(Place place, List<Place> all) {
    return gazetteer.wholes(place).stream()
        .filter(w -> !all.stream().allMatch(p -> gazetteer.wholes(p).contains(w)))
        .filter(w -> !all.contains(w))
        .anyMatch(this::named);
  }

  /** Whether the story names something that this place lies in. */
  boolean supported(Place place) {
    return gazetteer.wholes(place).stream().anyMatch(this::named);
  }

  private boolean named(Place place) {
    return place.names().stream().anyMatch(key -> words.containsAll(List.of(key.split(" "))));
  }

  private static List<Place> wellKnown(List<Place> all) {
    int most = all.stream().mapToInt(Place::people).max().orElse(0);
    return all.stream()
        .filter(p -> p.people() * FEWER >= most || OVERALL.contains(p.sort()))
        .toList();
  }

  /** How two names stand: what holds for everything that they may mean, else unknown. */
  Kind compare(List<Place> a, List<Place> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Kind.UNKNOWN;
    }
    if (Set.copyOf(a).equals(Set.copyOf(b))) {
      return Kind.SAME;
    }
    Kind kind = gazetteer.compare(a.get(0), b.get(0));
    for (Place first : a) {
      for (Place second : b) {
        if (gazetteer.compare(first, second) != kind) {
          return Kind.UNKNOWN;
        }
      }
    }
    return kind;
  }
}
