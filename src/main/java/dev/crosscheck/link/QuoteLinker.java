package dev.crosscheck.link;

import dev.crosscheck.model.AttributionClash;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.QuoteMismatch;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.SourceRelation;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows a quotation again in another place, by three words in a row that few others have, and sees
 * what became of its words and of its speaker on the way.
 */
final class QuoteLinker {
  /** So many words in a row bring two sentences together. */
  private static final int ROW = 3;

  /** With so many sentences of one row of words, it is a turn of speech. */
  private static final int TURN_OF_SPEECH = 40;

  /** Fewer words in common may be chance. */
  private static final int FEWEST = 5;

  /** Of these at least so many must carry sense. */
  private static final int FEWEST_TELLING = 2;

  /** Where one text names no speaker, or both stand in one text, more must agree. */
  private static final int MANY = 8;

  /** So much of the shorter sentence must be in the other. */
  private static final double SHARE = 0.7;

  /** Words said on two occasions further apart may well differ. */
  private static final long DAYS_APART = 3;

  private final QuoteSources sources;

  private QuoteLinker(QuoteSources sources) {
    this.sources = sources;
  }

  /** A sentence between quotation marks. */
  private record Sentence(QuotationClaim claim, int index, List<String> words) {}

  private record Pair(Sentence one, Sentence other) {}

  /** The words in which two quotations differ, whichever comes first. */
  private record Wordings(Set<String> words) {}

  /** What became of the quotations of one story. */
  static List<Comparison> compare(List<QuotationClaim> claims) {
    QuoteLinker linker = new QuoteLinker(new QuoteSources(claims));
    Map<String, List<Sentence>> byRow = new LinkedHashMap<>();
    for (QuotationClaim claim : claims) {
      int index = 0;
      for (List<String> words : QuoteWords.sentences(claim)) {
        if (words.size() >= FEWEST && words.size() <= QuoteAlignment.LONGEST) {
          Sentence sentence = new Sentence(claim, index++, words);
          rows(words).forEach(r -> byRow.computeIfAbsent(r, k -> new ArrayList<>()).add(sentence));
        }
      }
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    for (List<Sentence> alike : byRow.values()) {
      for (int i = 0; alike.size() <= TURN_OF_SPEECH && i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          if (!alike.get(i).claim().equals(alike.get(j).claim())) {
            pairs.add(new Pair(alike.get(i), alike.get(j)));
          }
        }
      }
    }
    List<Comparison> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Pair pair : pairs) {
      Comparison comparison = linker.compare(pair.one(), pair.other());
      if (comparison != null && seen.add(key(comparison))) {
        found.add(comparison);
      }
    }
    return found;
  }

  /** One change of wording is told once, however many texts have it. */
  private static Object key(Comparison comparison) {
    if (comparison instanceof QuoteMismatch m) {
      return new Wordings(Set.of(m.firstWords() + "|", m.secondWords() + "|"));
    }
    return comparison.witnesses().stream().map(c -> c.id()).sorted().toList();
  }

  private static Set<String> rows(List<String> words) {
    Set<String> rows = new LinkedHashSet<>();
    for (int i = 0; i + ROW <= words.size(); i++) {
      List<String> row = words.subList(i, i + ROW);
      if (!row.contains(QuoteWords.GAP)) {
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  private @Nullable Comparison compare(Sentence one, Sentence other) {
    QuoteAlignment alignment = QuoteAlignment.of(one.words(), other.words());
    if (alignment == null
        || alignment.common() < FEWEST
        || alignment.telling() < FEWEST_TELLING
        || alignment.share() < SHARE
        || alignment.loose() > 2) {
      return null;
    }
    QuotationClaim a = one.claim();
    QuotationClaim b = other.claim();
    return alignment.changes().isEmpty() ? credited(a, b, alignment) : changed(a, b, alignment);
  }

  private @Nullable Comparison changed(
      QuotationClaim a, QuotationClaim b, QuoteAlignment alignment) {
    boolean inside = a.document().equals(b.document());
    SourceRelation speaker = sources.compare(a, b);
    boolean weak = inside || speaker != SourceRelation.SAME;
    if (alignment.changes().size() > 2
        || alignment.changes().size() > 1 && alignment.common() < MANY
        || weak && (alignment.common() < MANY || alignment.telling() < FEWEST_TELLING + 1)
        || speaker == SourceRelation.DIFFERENT
        || a.translated() != b.translated()
        || a.translated()
        || otherOccasion(a, b, alignment)) {
      return null;
    }
    QuoteAlignment.Change change = alignment.changes().get(0);
    return new QuoteMismatch(
        a,
        b,
        String.join(" ", change.first()),
        String.join(" ", change.second()),
        comparability(speaker));
  }

  /** The very same words, said by two persons. */
  private @Nullable Comparison credited(
      QuotationClaim a, QuotationClaim b, QuoteAlignment alignment) {
    boolean sure = a.anchor().reading() == Reading.SURE && b.anchor().reading() == Reading.SURE;
    if (alignment.loose() > 0
        || alignment.common() < FEWEST + 1
        || alignment.telling() < FEWEST_TELLING + 1
        || !sure
        || !sources.twoPersons(a, b)) {
      return null;
    }
    return new AttributionClash(a, b, true, comparability(SourceRelation.SAME));
  }

  /** Whether both are told to be of two occasions, or of two days with a number between them. */
  private static boolean otherOccasion(
      QuotationClaim a, QuotationClaim b, QuoteAlignment alignment) {
    DateRange one = a.anchor().event().when();
    DateRange other = b.anchor().event().when();
    if (one != null && other != null && !one.meets(other)) {
      return true;
    }
    String place = a.anchor().event().label();
    String elsewhere = b.anchor().event().label();
    if (!place.isEmpty() && !elsewhere.isEmpty() && !place.equals(elsewhere) && one == null) {
      return true;
    }
    OffsetDateTime said = a.anchor().statedAt();
    OffsetDateTime again = b.anchor().statedAt();
    if (said == null || again == null || one != null && other != null) {
      return false;
    }
    boolean numbers =
        alignment.changes().stream()
            .anyMatch(
                c ->
                    c.first().stream().anyMatch(QuoteWords::number)
                        || c.second().stream().anyMatch(QuoteWords::number));
    long days = Math.abs(Duration.between(said, again).toDays());
    boolean sameDay = said.toLocalDate().equals(again.toLocalDate());
    return numbers && !sameDay || days > DAYS_APART && alignment.common() < 2 * FEWEST;
  }

  private static Comparability comparability(SourceRelation speaker) {
    Set<Dimension> same = EnumSet.of(Dimension.EVENT);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    (speaker == SourceRelation.SAME ? same : unknown).add(Dimension.SOURCE);
    return new Comparability(same, unknown, false);
  }
}
