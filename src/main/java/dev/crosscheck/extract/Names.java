package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of one document and their short forms: "Netanyahu" for "Benjamin Netanyahu", "the
 * Front" for "Ashar Unity Front", "the premier" for the only one that the text names. Where two
 * names could be meant, a short form stays as it is.
 */
public final class Names {
  private static final String CAPITAL =
      "(?:(?:\\p{Lu}\\.)+|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Col|Capt|Lt|Sgt|Maj|St)\\."
          + "|\\p{Lu}[\\p{L}\\p{M}'’-]*+)";

  /** A run of capitalised words, with the small words that names hold. */
  private static final Pattern RUN =
      Pattern.compile(
          CAPITAL
              + "(?: (?:(?:of|of the|for|de|da|del|la|bin|ibn|al|van|von|der|den) )?"
              + CAPITAL
              + ")*+");

  private static final Pattern ACRONYM = Pattern.compile(" ?\\((\\p{Lu}{2,8})\\)");

  /** What may stand before a name to say which office its bearer holds. */
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("((?:[\\p{L}\\p{M}'’-]+ ){0,3}?[\\p{L}-]+)(,)? $");

  private static final Pattern OFFICE_AFTER =
      Pattern.compile("^, (?:the |an? |its |their )?((?:[\\p{L}'’-]+ ){0,3}[\\p{L}-]+)");

  /** A noun for somebody who does something. */
  private static final Pattern BEARER = Pattern.compile("[a-z-]{2,}(?:er|or|ist|man|woman)");

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "after",
          "before",
          "but",
          "and",
          "or",
          "if",
          "when",
          "while",
          "as",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "his",
          "her",
          "their",
          "its",
          "this",
          "that",
          "these",
          "those",
          "last",
          "next",
          "most",
          "some",
          "for",
          "from",
          "by",
          "with",
          "no",
          "not",
          "what",
          "who",
          "how",
          "why",
          "there",
          "since",
          "under",
          "both",
          "all",
          "our",
          "my",
          "your",
          "you",
          "to",
          "of",
          "yet",
          "so",
          "then",
          "now",
          "only",
          "nobody",
          "inside",
          "outside",
          "neither",
          "according",
          "former",
          "earlier",
          "two",
          "three",
          "four",
          "five");

  /** Bodies that a text calls by their last word alone, in lower case. */
  private static final Set<String> BODIES =
      Set.of(
          "council",
          "commission",
          "committee",
          "directorate",
          "ministry",
          "authority",
          "agency",
          "league",
          "party",
          "union",
          "front",
          "assembly",
          "association",
          "federation",
          "network",
          "bank",
          "court",
          "movement",
          "board",
          "institute",
          "university",
          "society",
          "club",
          "organisation",
          "organization",
          "alliance",
          "bureau",
          "company",
          "airline");

  /** Names as written somewhere inside a sentence, in order of appearance. */
  private final Set<String> full = new LinkedHashSet<>();

  /** Names seen only where every word has a capital: at the start of a sentence. */
  private final Set<String> doubtful = new LinkedHashSet<>();

  private final Map<String, String> acronyms = new LinkedHashMap<>();

  /** Who holds an office: "prime minister" to the bearers named, each with the land if told. */
  private final Map<String, Set<String>> holders = new LinkedHashMap<>();

  /** Lands whose holder of an office the text speaks of, named or not. */
  private final Map<String, Set<String>> owners = new LinkedHashMap<>();

  private final Set<String> persons = new LinkedHashSet<>();

  private Names() {}

  /** Reads the names of a document; costs one pass over its text. */
  public static Names of(Document document) {
    Names names = new Names();
    document.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.HEADING)
        .flatMap(block -> block.sentences().stream())
        .map(Sentence::text)
        .forEach(names::collect);
    return names;
  }

  private void collect(String text) {
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      int at = matcher.start();
      List<String> words = new ArrayList<>();
      for (String word : SPACE.split(matcher.group())) {
        boolean possessive = word.matches(".*['’]s?");
        words.add(bare(word));
        boolean time = TimeWords.WEEKDAYS.containsKey(word.toLowerCase(Locale.ROOT));
        if (possessive || time || STARTERS.contains(word.toLowerCase(Locale.ROOT))) {
          if (possessive) {
            name(text, at, matcher.end(), words);
          }
          words.clear();
        }
      }
      name(text, at, matcher.end(), words);
    }
    owners(text);
  }

  private void name(String text, int start, int end, List<String> words) {
    int title = lastTitle(words);
    if (title >= 0 && words.size() > title + 4 && words.get(title + 1).equals("of")) {
      // "Secretary of State Ida Moss"
      words.subList(title + 1, title + 3).clear();
    }
    List<String> name = words.subList(title + 1, words.size());
    if (name.isEmpty()) {
      return;
    }
    String whole = String.join(" ", name);
    boolean initial = title < 0 && (start == 0 || !Character.isWhitespace(text.charAt(start - 1)));
    (initial ? doubtful : full).add(whole);
    Matcher acronym = ACRONYM.matcher(text).region(end, text.length());
    if (acronym.lookingAt()) {
      acronyms.putIfAbsent(acronym.group(1), whole);
    }
    if (title >= 0) {
      office(words.subList(0, title + 1), whole);
    } else {
      before(text.substring(0, start), whole);
      after(text.substring(end), whole);
    }
  }

  /** "water minister Pavel Ortino", "the prime minister, Aksel Thorne". */
  private void before(String left, String name) {
    Matcher matcher = OFFICE_BEFORE.matcher(left.substring(Math.max(0, left.length() - 60)));
    if (matcher.find()) {
      List<String> words = List.of(SPACE.split(matcher.group(1)));
      if (TitleWords.isOffice(words.get(words.size() - 1))) {
        office(words, name);
      }
    }
  }

  /** "Aksel Thorne, the prime minister". */
  private void after(String right, String name) {
    Matcher matcher = OFFICE_AFTER.matcher(right.substring(0, Math.min(60, right.length())));
    if (matcher.find()) {
      List<String> words = List.of(SPACE.split(matcher.group(1)));
      for (int i = 0; i < words.size(); i++) {
        if (TitleWords.isOffice(words.get(i)) && right.startsWith(", the ")) {
          office(words.subList(0, i + 1), name);
          return;
        }
      }
    }
  }

  /** Whether the document gives the name an office or a form of address. */
  public boolean isPerson(String name) {
    String[] words = SPACE.split(name);
    return persons.contains(name) || TitleWords.isOffice(words[words.length - 1]);
  }

  private void office(List<String> words, String name) {
    persons.add(name);
    persons.add(longer(List.of(SPACE.split(name))).orElse(name));
    for (String office : offices(words)) {
      holders.computeIfAbsent(office, k -> new LinkedHashSet<>()).add(name);
    }
  }

  /** "Israeli Prime Minister" is a prime minister and a minister. */
  private static Set<String> offices(List<String> words) {
    Set<String> all = new LinkedHashSet<>();
    String last = words.get(words.size() - 1);
    all.add(TitleWords.office(List.of(last)));
    if (words.size() > 1) {
      all.add(TitleWords.office(words.subList(words.size() - 2, words.size())));
    }
    return all;
  }

  private static final Pattern OWNED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}-]+)(?:['’]s)? ((?:[Pp]rime |[Ff]oreign |[Ii]nterior |[Ff]inance |[\\p{Ll}]+ )?[\\p{L}-]+)");

  private void owners(String text) {
    Matcher matcher = OWNED.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      List<String> words = List.of(SPACE.split(matcher.group(2)));
      if (TitleWords.isOffice(words.get(words.size() - 1))
          && !TitleWords.isTitle(matcher.group(1))
          && !STARTERS.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
        for (String office : offices(words)) {
          owners.computeIfAbsent(office, k -> new LinkedHashSet<>()).add(stem(matcher.group(1)));
        }
      }
      from = matcher.end(1);
    }
  }

  /** So that "Qatar" and "Qatari", "Tasmere" and "Tasmeri" meet. */
  private static String stem(String land) {
    String lower = land.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(lower.length(), Math.max(4, lower.length() - 2)));
  }

  private static boolean sameLand(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    return x.startsWith(stem(y)) || y.startsWith(stem(x));
  }

  private static int lastTitle(List<String> words) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (TitleWords.isTitle(words.get(i))) {
        last = i;
      }
    }
    return last;
  }

  private static String bare(String run) {
    String name = run.replaceAll("['’]s?$", "");
    return name.endsWith(".") && !name.matches(".*\\b\\p{Lu}\\.")
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /**
   * The fullest form that the document gives of what a mention names.
   *
   * @param mention a name, a short form or an office, as written, with or without an article
   * @return the full name; the mention without article or title when nothing fuller is sure
   */
  public String fullest(String mention) {
    String bare = bare(mention.strip().replaceFirst("^(?i)(?:the|an?) ", ""));
    String known = acronyms.getOrDefault(bare, TitleWords.wellKnown(bare));
    if (!known.equals(bare)) {
      return known;
    }
    List<String> words = List.of(SPACE.split(bare));
    int title = lastTitle(words);
    if (title == words.size() - 1) {
      return holder(words).orElse(bare);
    }
    List<String> name = words.subList(title + 1, words.size());
    for (int i = words.size() - 2; i > title; i--) {
      if (PersonWords.isPerson(words.get(i)) || BEARER.matcher(words.get(i)).matches()) {
        // "long-time supporter Ida Moss"
        name = words.subList(i + 1, words.size());
        break;
      }
    }
    if (title >= 0 && Character.isLowerCase(name.get(0).charAt(0))) {
      return bare;
    }
    return longer(name).or(() -> initials(bare)).orElse(String.join(" ", name));
  }

  /** The bearer of "the Israeli prime minister", "the premier"; empty unless only one can be. */
  private Optional<String> holder(List<String> words) {
    List<String> office = words;
    Optional<String> land = Optional.empty();
    if (Character.isUpperCase(words.get(0).charAt(0)) && !TitleWords.isTitle(words.get(0))) {
      land = Optional.of(words.get(0).replaceAll("['’]s$", ""));
      office = words.subList(1, words.size());
    }
    String key = TitleWords.office(office);
    Set<String> named = merged(holders.getOrDefault(key, Set.of()));
    Set<String> lands = owners.getOrDefault(key, Set.of());
    boolean manyLands = distinctLands(lands) > 1;
    return named.size() == 1 && !manyLands && land.map(l -> among(l, lands)).orElse(true)
        ? Optional.of(named.iterator().next())
        : Optional.empty();
  }

  private static boolean among(String land, Collection<String> lands) {
    return lands.isEmpty() || lands.stream().anyMatch(l -> sameLand(l, land));
  }

  private static long distinctLands(Collection<String> lands) {
    List<String> different = new ArrayList<>();
    for (String land : lands) {
      if (different.stream().noneMatch(d -> sameLand(d, land))) {
        different.add(land);
      }
    }
    return different.size();
  }

  private Set<String> merged(Set<String> named) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : named) {
      all.add(longer(List.of(SPACE.split(name))).orElse(name));
    }
    return all;
  }

  /** The only longer name that ends in these words. */
  private Optional<String> longer(List<String> name) {
    String end = " " + String.join(" ", name);
    boolean small = Character.isLowerCase(name.get(0).charAt(0));
    if (small && (name.size() > 1 || !BODIES.contains(name.get(0)))) {
      return Optional.empty();
    }
    return only(full, end).or(() -> only(doubtful, end));
  }

  private static Optional<String> only(Set<String> names, String end) {
    Set<String> found = new LinkedHashSet<>();
    for (String name : names) {
      int cut = name.length() - end.length();
      boolean ends = cut > 0 && name.regionMatches(true, cut, end, 0, end.length());
      boolean owned = ends && name.substring(0, cut).matches(".* (?:of|the|for)");
      if (ends && !owned && found.stream().noneMatch(f -> f.endsWith(" " + name))) {
        found.removeIf(f -> name.endsWith(" " + f));
        found.add(name);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private Optional<String> initials(String mention) {
    if (!mention.matches("\\p{Lu}{2,8}")) {
      return Optional.empty();
    }
    List<String> found = full.stream().filter(f -> initialsOf(f).equals(mention)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String initialsOf(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : SPACE.split(name)) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
