package dev.crosscheck.link;

import dev.crosscheck.model.AttributionClash;
import dev.crosscheck.model.CertaintyPair;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.SourceRelation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows a reported statement again in another place by its words of sense, in whatever order, and
 * sees whether another source has it or whether its reserve was lost.
 */
final class Statements {
  /** With fewer words of sense in common, two statements may be alike by chance. */
  private static final int FEWEST = 5;

  /** So much of either statement must be in the other. */
  private static final double SHARE = 0.8;

  /** A word in so many statements of a story brings none together. */
  private static final int COMMON = 30;

  /** Longer words are compared by their beginning, which forms of one word share. */
  private static final int STEM = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");

  /** Words that leave open whether it is so. */
  private static final Set<String> HEDGES =
      Set.of(
          "may",
          "might",
          "could",
          "possibly",
          "perhaps",
          "maybe",
          "probably",
          "likely",
          "presumably",
          "apparently",
          "reportedly",
          "allegedly",
          "potentially",
          "seems",
          "seemed",
          "appears",
          "appeared",
          "believed",
          "suspected",
          "feared",
          "possible",
          "unconfirmed",
          "unclear",
          "whether",
          "if",
          "unless");

  private final QuoteSources sources;

  private Statements(QuoteSources sources) {
    this.sources = sources;
  }

  /** A statement by its words of sense. */
  private record Statement(QuotationClaim claim, Set<String> words, boolean hedged) {}

  private record Pair(Statement one, Statement other) {}

  /** What became of the reported statements of one story. */
  static List<Comparison> compare(List<QuotationClaim> claims) {
    Statements linker = new Statements(new QuoteSources(claims));
    Map<String, List<Statement>> byWord = new LinkedHashMap<>();
    for (QuotationClaim claim : claims) {
      Statement statement = statement(claim);
      if (statement.words().size() >= FEWEST && claim.content().size() == 1 && told(claim)) {
        statement
            .words()
            .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(statement));
      }
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    for (List<Statement> alike : byWord.values()) {
      for (int i = 0; alike.size() <= COMMON && i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          pairs.add(new Pair(alike.get(i), alike.get(j)));
        }
      }
    }
    List<Comparison> found = new ArrayList<>();
    for (Pair pair : pairs) {
      Comparison comparison = linker.compare(pair.one(), pair.other());
      if (comparison != null) {
        found.add(comparison);
      }
    }
    return found;
  }

  private static boolean told(QuotationClaim claim) {
    return claim.anchor().modality() == Modality.ASSERTED
        && !claim.anchor().negated()
        && claim.anchor().reading() == Reading.SURE;
  }

  private static Statement statement(QuotationClaim claim) {
    Set<String> words = new TreeSet<>();
    boolean hedged = false;
    Matcher word = WORD.matcher(claim.quote().toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", ""));
    while (word.find()) {
      String w = word.group();
      if (HEDGES.contains(w)) {
        hedged = true;
      } else if (QuoteWords.tells(w)) {
        words.add(w.length() > STEM ? w.substring(0, STEM) : w);
      }
    }
    return new Statement(claim, words, hedged);
  }

  private @Nullable Comparison compare(Statement one, Statement other) {
    QuotationClaim a = one.claim();
    QuotationClaim b = other.claim();
    Set<String> shared = new TreeSet<>(one.words());
    shared.retainAll(other.words());
    boolean numbers = numbers(one.words()).equals(numbers(other.words()));
    boolean negated =
        one.words().stream().anyMatch(QuoteWords::negates)
            == other.words().stream().anyMatch(QuoteWords::negates);
    if (a.document().equals(b.document())
        || shared.size() < FEWEST
        || shared.size() < SHARE * Math.max(one.words().size(), other.words().size())
        || !numbers
        || !negated) {
      return null;
    }
    if (one.hedged() != other.hedged()) {
      QuotationClaim hedged = one.hedged() ? a : b;
      QuotationClaim firm = one.hedged() ? b : a;
      boolean sameSource = sources.compare(a, b) == SourceRelation.SAME;
      return sameSource && !CertaintyLinker.later(firm, hedged)
          ? new CertaintyPair(hedged, firm, comparability(CertaintyLinker.dated(firm, hedged)))
          : null;
    }
    return !one.hedged() && sources.twoPersons(a, b)
        ? new AttributionClash(a, b, false, comparability(true))
        : null;
  }

  private static Set<String> numbers(Set<String> words) {
    Set<String> numbers = new TreeSet<>();
    words.stream().filter(QuoteWords::number).forEach(numbers::add);
    return numbers;
  }

  private static Comparability comparability(boolean dated) {
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    if (!dated) {
      unknown.add(Dimension.AS_OF);
    }
    return new Comparability(EnumSet.of(Dimension.EVENT, Dimension.VALUE), unknown, false);
  }
}
