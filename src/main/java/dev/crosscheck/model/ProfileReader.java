package dev.crosscheck.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the words of a text by how they are written. */
public final class ProfileReader {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Marks after which any word has a capital letter, as at the start of a sentence. */
  private static final String OPENING = "\"“”‘'‹«:;([•*";

  /** What a text is about is told by then. */
  private static final int FIRST_LINES = 120;

  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_STEM = 3;

  private final Set<String> inside = new HashSet<>();
  private final Set<String> anywhere = new HashSet<>();
  private final Set<String> plain = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private final Set<String> opening = new HashSet<>();
  private int read;

  /** Reads a headline, where a capital letter proves no name. */
  public void headline(String text) {
    read(text, true, true);
  }

  /** Reads a sentence. */
  public void sentence(String text) {
    read(text, capitals(text), read < FIRST_LINES);
  }

  /** Reads some words of a sentence; only its first may be its first. */
  public void excerpt(String text) {
    read(text, false, false);
  }

  /** Reads the name of somebody or something, which may hold other words too. */
  public void name(String text) {
    String previous = null;
    int end = -1;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      previous =
          capital(word.group())
              ? named(word.group().toLowerCase(Locale.ROOT), previous, word.start() - end, false)
              : null;
      end = word.end();
    }
  }

  /** Takes words that tell what the text is about. */
  public void about(Collection<String> words) {
    words.forEach(word -> opening.add(word.toLowerCase(Locale.ROOT)));
  }

  /** What was collected, of a document that says of no place where it lies. */
  public Profile profile(Metadata metadata) {
    return profile(metadata, List.of(), false, List.of());
  }

  /**
   * What was collected.
   *
   * @param metadata of the document
   * @param places where it says that places lie
   * @param several whether it tells of several sudden events of one kind
   * @param headings its headline and headings
   */
  public Profile profile(
      Metadata metadata, List<ToldPlace> places, boolean several, List<Heading> headings) {
    Set<String> names = new TreeSet<>();
    Set<String> mayBe = new TreeSet<>();
    for (String word : anywhere) {
      if (word.length() >= SHORTEST_NAME && !plain.contains(word) && !CalendarNames.isName(word)) {
        (inside.contains(word) ? names : mayBe).add(word);
      }
    }
    Set<String> pairs = new TreeSet<>();
    for (String pair : compounds) {
      int gap = pair.indexOf(' ');
      String first = pair.substring(0, gap);
      String second = pair.substring(gap + 1);
      if ((names.contains(first) || mayBe.contains(first))
          && (names.contains(second) || mayBe.contains(second))) {
        pairs.add(pair);
      }
    }
    Set<String> words = new TreeSet<>();
    for (String word : opening) {
      if (word.length() >= SHORTEST_WORD
          && !names.contains(word)
          && !mayBe.contains(word)
          && !CalendarNames.isName(word)) {
        words.add(stem(word));
      }
    }
    return new Profile(metadata, names, mayBe, pairs, words, places, several, headings);
  }

  private void read(String text, boolean headline, boolean about) {
    boolean first = true;
    String previous = null;
    int end = -1;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      first |= opens(text, word.start());
      if (capital(word.group())) {
        previous = named(lower, previous, word.start() - end, headline || first);
      } else {
        plain.add(lower);
        previous = null;
      }
      if (about) {
        opening.add(lower);
      }
      end = word.end();
      first = false;
      read++;
    }
  }

  private String named(String word, @Nullable String previous, int gap, boolean unsure) {
    anywhere.add(word);
    if (!unsure) {
      inside.add(word);
    }
    if (previous != null && gap == 1) {
      compounds.add(previous + ' ' + word);
    }
    return word;
  }

  /** Whether a mark stands before a word that ends one thing and opens another. */
  private static boolean opens(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0;
  }

  /** Whether a text is written with capital letters throughout, as headlines are. */
  private static boolean capitals(String text) {
    int capitals = 0;
    int all = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      all++;
      capitals += capital(word.group()) ? 1 : 0;
    }
    return capitals * 2 > all;
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** What words of one kind have in common: "killed", "killing" and "kills" tell one thing. */
  public static String stem(String word) {
    String stem = word;
    for (String ending : new String[] {"ing", "ed", "es", "s"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    return stem.endsWith("e") && stem.length() > SHORTEST_STEM
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
