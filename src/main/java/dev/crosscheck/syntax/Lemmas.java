package dev.crosscheck.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the dictionary form of a word from its form and its part of speech. */
final class Lemmas {
  /** What the parser sees for a number word. */
  static final String CARDINAL = "#crd#";

  /** What the parser sees for {@code first}, {@code second} and so on. */
  static final String ORDINAL = "#ord#";

  private static final Set<String> NUMBERED = Set.of("0st", "0nd", "0rd", "0th");
  private static final int SHORTEST_DOUBLED_STEM = 4;

  /**
   * An ending that some tags of a word may have, and what may stand in its place in the dictionary.
   */
  private record Rule(
      Set<String> tags, String ending, List<String> replacements, boolean doubled) {}

  private final Map<String, String> contractions = new HashMap<>();
  private final List<Map<String, String>> exceptions = new ArrayList<>();
  private final List<List<Rule>> rules = new ArrayList<>();
  private final SortedKeys words;
  private final byte[] kindsOf;

  Lemmas(ModelInput in) throws IOException {
    for (int left = in.number(); left > 0; left--) {
      contractions.put(in.text(), in.text());
    }
    for (int kind = 0; kind < ModelFormat.INFLECTED.size(); kind++) {
      Map<String, String> irregular = new HashMap<>();
      for (int left = in.number(); left > 0; left--) {
        irregular.put(in.text(), in.text());
      }
      exceptions.add(irregular);
      List<Rule> regular = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        regular.add(
            new Rule(Set.of(in.texts()), in.text(), List.of(in.texts()), in.oneByte() == 1));
      }
      rules.add(regular);
    }
    words = SortedKeys.read(in);
    kindsOf = new byte[words.size()];
    in.bytes(kindsOf);
  }

  /** The lemma of a simplified form in small letters, as the parser was trained to see it. */
  String find(String lower, String pos) {
    String lemma = contractions.get(lower + "_" + pos);
    int kind = pos.length() < 2 ? -1 : ModelFormat.INFLECTED.indexOf(pos.substring(0, 2));
    if (lemma == null && kind >= 0) {
      lemma = exceptions.get(kind).get(lower);
      lemma = lemma == null ? regular(lower, pos, kind) : lemma;
    }
    lemma = lemma == null ? lower : lemma;
    if (is(lemma, ModelFormat.CARDINAL_BIT)) {
      return CARDINAL;
    }
    return NUMBERED.contains(lemma) || is(lemma, ModelFormat.ORDINAL_BIT) ? ORDINAL : lemma;
  }

  private @Nullable String regular(String lower, String pos, int kind) {
    for (Rule rule : rules.get(kind)) {
      if (rule.tags.contains(pos) && lower.endsWith(rule.ending)) {
        int length = lower.length() - rule.ending.length();
        String base = known(lower.substring(0, length), rule, kind);
        if (base == null
            && rule.doubled
            && length >= SHORTEST_DOUBLED_STEM
            && lower.charAt(length - 2) == lower.charAt(length - 1)) {
          base = known(lower.substring(0, length - 1), rule, kind);
        }
        if (base != null) {
          return base;
        }
      }
    }
    return null;
  }

  private @Nullable String known(String stem, Rule rule, int kind) {
    for (String replacement : rule.replacements) {
      String base = stem + replacement;
      if (is(base, 1 << kind)) {
        return base;
      }
    }
    return null;
  }

  private boolean is(String word, int kindBit) {
    int place = words.find(TextHash.key(word));
    return place >= 0 && (kindsOf[place] & kindBit) != 0;
  }
}
