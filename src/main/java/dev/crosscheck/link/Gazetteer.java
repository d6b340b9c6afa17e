package dev.crosscheck.link;

import dev.crosscheck.link.PlaceRelation.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places of the world that everybody knows, from {@code places.tsv}: which name means which of
 * them, and which lies in which. {@code src/main/gazetteer} tells how it was made.
 */
final class Gazetteer {
  /** A city or land of people, as an entry of the file tells. */
  enum Sort {
    /** A state of the world. */
    STATE,
    /** A first-level division of a state. */
    DIVISION,
    /** A city or town. */
    CITY,
    /** A known part of a city or division. */
    PLACE,
    /** Overlaps with its neighbours or belongs to a state in dispute. */
    REGION
  }

  /**
   * A place.
   *
   * @param sort what it is
   * @param code unique
   * @param parents codes of the places that it lies in, that of its state or division first
   * @param people population in thousands, 0 when unknown
   * @param names as {@link Gazetteer#key}, the usual one first
   */
  record Place(Sort sort, String code, List<String> parents, int people, List<String> names) {
    /** The usual name. */
    String name() {
      return names.get(0);
    }
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The file; an entry is read when somebody asks for it, so that starting costs little. */
  private final String file;

  /** Where the entries of a name begin in the file. */
  private final Map<String, int[]> byName = new HashMap<>(32_768);

  private final Map<String, Integer> byCode = new HashMap<>(8_192);
  private final Map<String, Integer> byDemonym = new HashMap<>();

  private Gazetteer(String file) {
    this.file = file;
  }

  /** The gazetteer of the class path, read at first use. */
  static Gazetteer get() {
    return Loaded.GAZETTEER;
  }

  /** Keeps the file unread until somebody asks. */
  private static final class Loaded {
    static final Gazetteer GAZETTEER = read();

    private Loaded() {}
  }

  /** The form in which names are looked up: small, without accents, hyphens, points and "al-". */
  static String key(String name) {
    String plain = name;
    if (name.chars().anyMatch(c -> c > 127)) {
      plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    }
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '-' || c == ' ' || c == '\n' || c == '\t') {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      } else if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    String words = key.toString().strip();
    for (String article : List.of("the ", "al ", "el ")) {
      if (words.startsWith(article) && words.length() > article.length() + 2) {
        return words.substring(article.length());
      }
    }
    return words;
  }

  /** All places that a name, as a {@link #key}, may mean. */
  List<Place> named(String key) {
    int[] entries = byName.get(key);
    return entries == null ? List.of() : Arrays.stream(entries).mapToObj(this::place).toList();
  }

  /** The state whose people a word names: "Turkish". */
  Optional<Place> ofPeople(String word) {
    return Optional.ofNullable(byDemonym.get(key(word))).map(this::place);
  }

  /** How the first stands to the second. */
  Kind compare(Place a, Place b) {
    if (a.equals(b)) {
      return Kind.SAME;
    }
    if (wholes(a).contains(b)) {
      return Kind.WITHIN;
    }
    if (wholes(b).contains(a)) {
      return Kind.CONTAINS;
    }
    return firm(a) && firm(b) ? Kind.APART : Kind.UNKNOWN;
  }

  /** All places that a place lies in, nearest first. */
  Set<Place> wholes(Place place) {
    Set<Place> wholes = new LinkedHashSet<>();
    List<Place> open = new ArrayList<>(List.of(place));
    for (int i = 0; i < open.size(); i++) {
      for (String parent : open.get(i).parents()) {
        Place whole = coded(parent);
        if (wholes.add(whole)) {
          open.add(whole);
        }
      }
    }
    return wholes;
  }

  /** Whether its borders and its state are beyond doubt. */
  private boolean firm(Place place) {
    Place at = place;
    while (at.sort() != Sort.REGION && !at.parents().isEmpty()) {
      at = coded(at.parents().get(0));
    }
    return at.sort() != Sort.REGION;
  }

  private Place coded(String code) {
    return place(Objects.requireNonNull(byCode.get(code), code));
  }

  private static Gazetteer read() {
    try (InputStream in =
        Objects.requireNonNull(Gazetteer.class.getResourceAsStream("places.tsv"), "places.tsv")) {
      Gazetteer gazetteer =
          new Gazetteer(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
      gazetteer.index();
      return gazetteer;
    } catch (IOException e) {
      throw new UncheckedIOException("places.tsv of the class path cannot be read", e);
    }
  }

  private void index() {
    int start = 0;
    for (int end = file.indexOf('\n'); end >= 0; end = file.indexOf('\n', start)) {
      if (file.charAt(start) != '#') {
        index(start, end);
      }
      start = end + 1;
    }
  }

  private void index(int start, int end) {
    int code = file.indexOf('\t', start) + 1;
    int parents = file.indexOf('\t', code) + 1;
    int people = file.indexOf('\t', parents) + 1;
    int names = file.indexOf('\t', people) + 1;
    int tab = file.indexOf('\t', names);
    int last = tab < 0 || tab > end ? end : tab;
    if (parents - 1 > code) {
      byCode.put(file.substring(code, parents - 1), start);
    }
    for (String name : cells(file.substring(names, last), '|')) {
      int[] known = byName.put(name, new int[] {start});
      if (known != null) {
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = start;
        byName.put(name, more);
      }
    }
    if (last < end) {
      cells(file.substring(last + 1, end), '|').forEach(w -> byDemonym.putIfAbsent(w, start));
    }
  }

  private Place place(int start) {
    List<String> cells = cells(file.substring(start, file.indexOf('\n', start)), '\t');
    List<String> names = cells(cells.get(4), '|');
    List<String> parents = cells(cells.get(2), '|');
    String code = cells.get(1).isEmpty() ? parents.get(0) + "/" + names.get(0) : cells.get(1);
    return new Place(
        Sort.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
        code,
        parents,
        cells.get(3).isEmpty() ? 0 : Integer.parseInt(cells.get(3)),
        names);
  }

  private static List<String> cells(String line, char mark) {
    if (line.isEmpty()) {
      return List.of();
    }
    List<String> cells = new ArrayList<>(6);
    int start = 0;
    for (int end = line.indexOf(mark); end >= 0; end = line.indexOf(mark, start)) {
      cells.add(line.substring(start, end));
      start = end + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
