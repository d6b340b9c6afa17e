package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How two places of events stand to each other.
 *
 * @param agreement different only when neither can be in the other
 * @param sure false when they are two places only as far as their names tell
 * @param because why they are two places, in words; empty otherwise
 */
record SiteRelation(Agreement agreement, boolean sure, String because) {
  private static final SiteRelation UNKNOWN = new SiteRelation(Agreement.UNKNOWN, true, "");
  private static final SiteRelation SAME = new SiteRelation(Agreement.SAME, true, "");

  /** Last words of names that are of a house, a square or the like and not of a town. */
  private static final Set<String> VENUES =
      Set.of(
          "hotel",
          "museum",
          "hall",
          "palace",
          "stadium",
          "airport",
          "castle",
          "street",
          "square",
          "road",
          "avenue",
          "hospital",
          "church",
          "mosque",
          "university",
          "school",
          "theatre",
          "centre",
          "center",
          "park",
          "bridge",
          "station",
          "house",
          "court",
          "arena",
          "gallery",
          "cathedral",
          "prison",
          "market",
          "harbour",
          "port",
          "bank",
          "building",
          "tower");

  private static SiteRelation apart(String because) {
    return new SiteRelation(Agreement.DIFFERENT, true, because);
  }

  /** Compares two places by what the story and everybody knows. */
  static SiteRelation of(Site a, Site b, PlaceGraph places) {
    if (a.street() != null && a.street().equals(b.street())) {
      return a.number() == null || b.number() == null
          ? UNKNOWN
          : a.number().equals(b.number())
              ? SAME
              : apart(a.number() + " and " + b.number() + " are two places of one street");
    }
    boolean names = !a.names().isEmpty() && !b.names().isEmpty();
    if (a.direction() != null && b.direction() != null && names) {
      return bearings(a, b, places);
    }
    Agreement named = names ? named(a, b, places) : Agreement.UNKNOWN;
    if (named == Agreement.DIFFERENT) {
      boolean right = a.inside() && b.inside();
      return right ? apart(two(a, b)) : UNKNOWN;
    }
    boolean right = a.inside() && b.inside();
    Optional<String> kinds = right ? kinds(a, b) : Optional.empty();
    if (kinds.isPresent()) {
      return apart(kinds.get());
    }
    boolean unheard = names && right && named == Agreement.UNKNOWN && unheard(a, b, places);
    return unheard
        ? new SiteRelation(Agreement.DIFFERENT, false, two(a, b) + " as far as is known")
        : named == Agreement.SAME ? SAME : UNKNOWN;
  }

  private static String two(Site a, Site b) {
    return a.names().get(0) + " and " + b.names().get(0) + " are two places";
  }

  /** All names of both are unknown beside the story, of one sort and without a common word. */
  private static boolean unheard(Site a, Site b, PlaceGraph places) {
    boolean alike = first(a.words()).equals(first(b.words())) && !shareWord(a.words(), b.words());
    return alike
        && a.names().stream()
            .allMatch(
                x ->
                    b.names().stream().allMatch(y -> places.unheard(x, y) && venue(x) == venue(y)));
  }

  private static String first(String words) {
    return words.substring(0, Math.max(0, words.indexOf(' '))).toLowerCase(Locale.ROOT);
  }

  private static boolean venue(String name) {
    return VENUES.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean shareWord(String a, String b) {
    Set<String> words = new HashSet<>(List.of(a.toLowerCase(Locale.ROOT).split("\\W+")));
    words.removeAll(VENUES);
    words.removeAll(Set.of("in", "at", "on", "the", "a", "an", "of"));
    words.retainAll(List.of(b.toLowerCase(Locale.ROOT).split("\\W+")));
    return !words.isEmpty();
  }

  /** North of a town and south of it. */
  private static SiteRelation bearings(Site a, Site b, PlaceGraph places) {
    String side = a.direction() == null ? "" : a.direction();
    String other = b.direction() == null ? "" : b.direction();
    boolean one =
        a.names().get(0).equals(b.names().get(0))
            || places.compare(a.names().get(0), b.names().get(0)).kind() == PlaceRelation.Kind.SAME;
    return one && Sides.apart(side, other)
        ? apart("one lies " + side + " of " + a.names().get(0) + ", the other " + other)
        : UNKNOWN;
  }

  /** Apart only when no name of the one can hold or be a name of the other. */
  private static Agreement named(Site a, Site b, PlaceGraph places) {
    boolean apart = true;
    for (String first : a.names()) {
      for (String second : b.names()) {
        PlaceRelation.Kind kind =
            first.equalsIgnoreCase(second)
                ? PlaceRelation.Kind.SAME
                : places.compare(first, second).kind();
        if (kind == PlaceRelation.Kind.SAME) {
          return Agreement.SAME;
        }
        apart &= kind == PlaceRelation.Kind.APART;
      }
    }
    return apart ? Agreement.DIFFERENT : Agreement.UNKNOWN;
  }

  /** Two sorts of place in one layer: a school and a mosque, the kitchen and the roof. */
  private static Optional<String> kinds(Site a, Site b) {
    Map<String, String> first = layers(a);
    Map<String, String> second = layers(b);
    String apart = null;
    for (Map.Entry<String, String> layer : first.entrySet()) {
      String other = second.get(layer.getKey());
      if (other != null && other.equals(layer.getValue())) {
        return Optional.empty();
      }
      if (other != null) {
        apart = "a " + layer.getValue() + " is no " + other;
      }
    }
    return Optional.ofNullable(apart);
  }

  private static Map<String, String> layers(Site site) {
    Map<String, String> layers = new HashMap<>();
    for (String kind : site.kinds()) {
      int colon = kind.indexOf(':');
      layers.putIfAbsent(kind.substring(0, Math.max(0, colon)), kind.substring(colon + 1));
    }
    return layers;
  }
}
