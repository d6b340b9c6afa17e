package dev.crosscheck.link;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.SourceRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of a story come from one source, by all that its documents say of the sources:
 * who is somewhere called a spokesman for the harbour board speaks for it everywhere.
 */
final class QuoteSources {
  /** A name of a person: two or more words with capitals, nothing else. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|la|le|al|bin|ibn|du|da|dos|st) )*\\p{Lu}[\\p{L}.'’-]*)+");

  /** Words that name no single source. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i).*\\b(?:officials?|sources?|aides?|witness(?:es)?|residents?|people|reports?|media|they|"
              + "analysts?|experts?|authorities|diplomats?|observers?|critics?|others?|some|many)\\b.*");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "for",
          "from",
          "at",
          "in",
          "and",
          "who",
          "his",
          "her",
          "its",
          "their",
          "by",
          "to",
          "with",
          "on",
          "as",
          "that",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "was",
          "is",
          "were",
          "had",
          "has",
          "he",
          "she",
          "it",
          "they",
          "year-old",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private final Map<String, Set<String>> described = new HashMap<>();

  /** Reads what the quotations of a story say of their sources. */
  QuoteSources(List<QuotationClaim> claims) {
    for (QuotationClaim claim : claims) {
      Attribution source = claim.anchor().attribution();
      if (source != null) {
        Set<String> words = described.computeIfAbsent(key(source.name()), k -> new TreeSet<>());
        words.addAll(words(source.name()));
        words.addAll(words(source.source()));
        if (claim.source() != null) {
          words.addAll(words(claim.source().text()));
        }
      }
    }
  }

  /** Same, different or unstated. */
  SourceRelation compare(Claim a, Claim b) {
    Attribution one = a.anchor().attribution();
    Attribution other = b.anchor().attribution();
    if (one == null || other == null || vague(one) || vague(other)) {
      return SourceRelation.UNSTATED;
    }
    if (key(one.name()).equals(key(other.name()))
        || Sources.compare(a, b) == SourceRelation.SAME
        || meet(known(one), words(other.name()))
        || meet(known(other), words(one.name()))) {
      return SourceRelation.SAME;
    }
    return SourceRelation.DIFFERENT;
  }

  /** Whether both are persons by name of whom no text says that one speaks for the other. */
  boolean twoPersons(Claim a, Claim b) {
    Attribution one = a.anchor().attribution();
    Attribution other = b.anchor().attribution();
    return one != null
        && other != null
        && one.via() == null
        && other.via() == null
        && NAME.matcher(one.name()).matches()
        && NAME.matcher(other.name()).matches()
        && compare(a, b) == SourceRelation.DIFFERENT;
  }

  private static boolean vague(Attribution attribution) {
    return words(attribution.name()).isEmpty()
        || VAGUE.matcher(attribution.name()).matches()
            && !NAME.matcher(attribution.name()).matches();
  }

  private Set<String> known(Attribution attribution) {
    Set<String> words = new TreeSet<>(described.getOrDefault(key(attribution.name()), Set.of()));
    words.addAll(words(attribution.name()));
    words.addAll(words(attribution.via()));
    return words;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "");
  }

  private static Set<String> words(@Nullable String text) {
    Set<String> words = new TreeSet<>();
    if (text != null) {
      Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", ""));
      while (word.find()) {
        if (!EMPTY.contains(word.group()) && word.group().length() > 1) {
          words.add(word.group());
        }
      }
    }
    return words;
  }
}
