package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who holds which office in a document. Filled by a {@link NameReader}, then only read. */
final class Offices {
  /** "Qatar's prime minister", "the Israeli foreign minister". */
  private static final Pattern OWNED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}-]{1,40}+)(?:['’]s)? "
              + "((?:[Pp]rime |[Ff]oreign |[Ii]nterior |[Ff]inance |[\\p{Ll}]+ )?[\\p{L}-]+)");

  /** The bearers named of each office. */
  private final Map<String, Set<String>> holders = new HashMap<>();

  /** Lands whose holder of an office the text speaks of, named or not. */
  private final Map<String, Set<String>> lands = new HashMap<>();

  private final Set<String> persons = new HashSet<>();

  /** Notes that somebody bears a title such as "Israeli Prime Minister". */
  void add(List<String> title, String name) {
    persons.add(name);
    for (String office : offices(title)) {
      holders.computeIfAbsent(office, k -> new LinkedHashSet<>()).add(name);
    }
  }

  /** Notes of which lands a text mentions office holders. */
  void readOwners(String text) {
    Matcher matcher = OWNED.matcher(text);
    for (int from = 0; matcher.find(from); from = matcher.end(1)) {
      List<String> words = List.of(matcher.group(2).split(" "));
      String land = matcher.group(1);
      if (TitleWords.isOffice(words.get(words.size() - 1))
          && !TitleWords.isTitle(land)
          && !NameReader.starts(land)) {
        for (String office : offices(words)) {
          lands.computeIfAbsent(office, k -> new LinkedHashSet<>()).add(stem(land));
        }
      }
    }
  }

  /** "Israeli Prime Minister" is a prime minister and a minister. */
  private static Set<String> offices(List<String> words) {
    Set<String> all = new LinkedHashSet<>();
    all.add(TitleWords.office(words.subList(words.size() - 1, words.size())));
    if (words.size() > 1) {
      all.add(TitleWords.office(words.subList(words.size() - 2, words.size())));
    }
    return all;
  }

  boolean isPerson(String name) {
    return persons.contains(name);
  }

  /** Counts the full form of every person named in short as a person. */
  void complete(UnaryOperator<String> fullest) {
    List.copyOf(persons).forEach(p -> persons.add(fullest.apply(p)));
  }

  /** The bearer of "the Israeli prime minister", "the premier"; empty unless only one can be. */
  Optional<String> holder(List<String> words, UnaryOperator<String> fullest) {
    boolean owned =
        Character.isUpperCase(words.get(0).charAt(0)) && !TitleWords.isTitle(words.get(0));
    String office = TitleWords.office(owned ? words.subList(1, words.size()) : words);
    Set<String> named = new LinkedHashSet<>();
    holders.getOrDefault(office, Set.of()).forEach(n -> named.add(fullest.apply(n)));
    Set<String> of = lands.getOrDefault(office, Set.of());
    boolean ofThat =
        !owned
            || of.isEmpty()
            || of.stream().anyMatch(l -> sameLand(l, words.get(0).replaceAll("['’]s$", "")));
    return named.size() == 1 && different(of) <= 1 && ofThat
        ? Optional.of(named.iterator().next())
        : Optional.empty();
  }

  private static int different(Collection<String> lands) {
    List<String> different = new ArrayList<>();
    for (String land : lands) {
      if (different.stream().noneMatch(d -> sameLand(d, land))) {
        different.add(land);
      }
    }
    return different.size();
  }

  /** So that "Qatar" and "Qatari" meet. */
  private static String stem(String land) {
    String lower = land.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(lower.length(), Math.max(4, lower.length() - 2)));
  }

  private static boolean sameLand(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    return x.startsWith(stem(y)) || y.startsWith(stem(x));
  }
}
