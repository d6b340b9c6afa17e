package dev.crosscheck.link;

import dev.crosscheck.link.Gazetteer.Place;
import dev.crosscheck.link.PlaceRelation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which place lies in which by the words of a story's documents, and which place of the gazetteer a
 * name therefore means in it. Statements that contradict the gazetteer or each other count for
 * nothing.
 */
final class ToldContainment {
  /** A statement of a document that one place lies in another. */
  record Statement(PlaceName part, PlaceName whole, String words) {}

  /** A place or a part of it, whatever its words say of its kind. */
  private record Node(String key, String part) {
    static Node of(PlaceName name) {
      return new Node(name.key(), name.part());
    }
  }

  private final PlaceReadings readings;
  private final Map<Node, List<Statement>> byPart = new LinkedHashMap<>();

  /** What the names of statements mean, where the statements themselves decide it. */
  private final Map<String, List<Place>> meant = new HashMap<>();

  /** The places that statements are on, by what the gazetteer takes them for; made when asked. */
  private @Nullable Map<Place, List<Node>> byPlace;

  private final Map<Node, Integer> order = new HashMap<>();

  private ToldContainment(PlaceReadings readings) {
    this.readings = readings;
  }

  /** What a story's statements tell when those that cannot hold are left out. */
  static ToldContainment of(Collection<Statement> statements, PlaceReadings readings) {
    ToldContainment told = new ToldContainment(readings);
    statements.stream().filter(s -> !own(s)).filter(told::fits).forEach(told::add);
    told.narrow();
    told.cancel(told::disputed);
    told.cancel(told::circular);
    return told;
  }

  private static boolean own(Statement statement) {
    return statement.part().key().equals(statement.whole().key());
  }

  /** Whether the gazetteer allows that some place of the one name lies in one of the other. */
  private boolean fits(Statement statement) {
    List<Place> parts = readings.all(statement.part());
    List<Place> wholes = readings.all(statement.whole());
    return parts.isEmpty()
        || wholes.isEmpty()
        || parts.stream().anyMatch(p -> readings.inside(p, wholes));
  }

  private void add(Statement statement) {
    List<Statement> known =
        byPart.computeIfAbsent(Node.of(statement.part()), k -> new ArrayList<>());
    boolean again =
        known.stream().anyMatch(s -> Node.of(s.whole()).equals(Node.of(statement.whole())));
    if (!again) {
      known.add(statement);
    }
  }

  /** "Springfield, Illinois" tells which Springfield; "Oster, Brekka" that it is no other Oster. */
  private void narrow() {
    byPart.forEach(
        (node, statements) -> {
          List<Place> all = readings.all(node.key());
          if (node.part().isEmpty() && !all.isEmpty()) {
            List<Place> left = all;
            for (Statement statement : statements) {
              List<Place> wholes = readings.all(statement.whole());
              left =
                  left.stream()
                      .filter(
                          p ->
                              wholes.isEmpty() ? readings.supported(p) : readings.inside(p, wholes))
                      .toList();
            }
            meant.put(node.key(), left.size() < all.size() ? left : readings.here(all));
          }
        });
  }

  /** Whether another statement puts the part elsewhere. */
  private boolean disputed(Statement statement) {
    return byPart.getOrDefault(Node.of(statement.part()), List.of()).stream()
        .anyMatch(other -> apart(statement.whole(), other.whole()));
  }

  private boolean apart(PlaceName a, PlaceName b) {
    if (a.key().equals(b.key())) {
      return Sides.apart(a.part(), b.part());
    }
    return readings.compare(readings.all(a), readings.all(b)) == Kind.APART;
  }

  /** Whether the whole is said to lie in the part. */
  private boolean circular(Statement statement) {
    return wholes(statement.whole()).keySet().stream()
        .anyMatch(w -> w.key().equals(statement.part().key()));
  }

  private void cancel(java.util.function.Predicate<Statement> wrong) {
    Set<Statement> cancelled = new HashSet<>();
    byPart.values().forEach(all -> all.stream().filter(wrong).forEach(cancelled::add));
    byPart.values().forEach(all -> all.removeIf(cancelled::contains));
  }

  /** What a name means in this story, as far as the gazetteer knows it. */
  List<Place> meant(PlaceName name) {
    List<Place> places = meant.get(name.key());
    List<Place> here = places == null ? readings.here(readings.all(name.key())) : places;
    List<Place> ofSort = readings.all(name);
    return here.stream().filter(ofSort::contains).toList();
  }

  /** All places that a place is told to lie in, with the words of the first statement. */
  Map<PlaceName, String> wholes(PlaceName name) {
    Map<PlaceName, String> wholes = new LinkedHashMap<>();
    Set<Node> seen = new HashSet<>();
    List<PlaceName> open = new ArrayList<>(List.of(name));
    for (int i = 0; i < open.size(); i++) {
      PlaceName at = open.get(i);
      String words = wholes.getOrDefault(at, "");
      if (!at.part().isEmpty()) {
        reach(at.all(), words, seen, wholes, open);
      }
      for (Statement statement : from(at)) {
        String because = words.isEmpty() ? statement.words() : words;
        reach(statement.whole(), because, seen, wholes, open);
      }
    }
    return wholes;
  }

  private static void reach(
      PlaceName whole,
      String words,
      Set<Node> seen,
      Map<PlaceName, String> wholes,
      List<PlaceName> open) {
    if (seen.add(Node.of(whole))) {
      wholes.put(whole, words);
      open.add(whole);
    }
  }

  /** Statements on a place, or on one that the gazetteer says it lies in. */
  private List<Statement> from(PlaceName name) {
    if (byPart.isEmpty()) {
      return List.of();
    }
    List<Place> places = name.part().isEmpty() ? meant(name) : List.of();
    Set<Node> around = new HashSet<>(List.of(Node.of(name)));
    Map<Place, List<Node>> known = places.isEmpty() ? Map.of() : byPlace();
    for (Place place : places) {
      around.addAll(known.getOrDefault(place, List.of()));
      readings.wholes(place).forEach(w -> around.addAll(known.getOrDefault(w, List.of())));
    }
    return around.stream()
        .filter(byPart::containsKey)
        .filter(node -> node.equals(Node.of(name)) || covers(node, places))
        .sorted(Comparator.comparing(node -> order.getOrDefault(node, 0)))
        .flatMap(node -> byPart.getOrDefault(node, List.of()).stream())
        .toList();
  }

  /** Only what stands here can cover a place, so that not all have to be asked. */
  private Map<Place, List<Node>> byPlace() {
    Map<Place, List<Node>> known = byPlace;
    if (known == null) {
      known = new HashMap<>();
      for (Node node : byPart.keySet()) {
        order.put(node, order.size());
        if (node.part().isEmpty()) {
          for (Place place : meant(PlaceName.of(node.key()))) {
            known.computeIfAbsent(place, k -> new ArrayList<>()).add(node);
          }
        }
      }
      byPlace = known;
    }
    return known;
  }

  private boolean covers(Node node, List<Place> places) {
    PlaceName whole = PlaceName.of(node.key());
    Kind kind = readings.compare(places, meant(whole));
    return kind == Kind.WITHIN || kind == Kind.SAME;
  }
}
