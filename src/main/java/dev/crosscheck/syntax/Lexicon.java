package dev.crosscheck.syntax;

import java.io.IOException;
import java.util.Arrays;

/**
 * What is known of single words: the clusters of similar words they belong to, and the tags they
 * usually have.
 */
final class Lexicon {
  private static final String[] TRAITS = {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"
  };
  private static final long[] TRAIT_HASHES =
      Arrays.stream(TRAITS).mapToLong(TextHash::hash).toArray();
  private static final int LINK = 0;
  private static final int ALL_CAPITALS = 1;
  private static final int ALL_SMALL = 2;
  private static final int ALL_DIGITS = 3;
  private static final int ALL_MARKS = 4;
  private static final int DIGITS_AND_MARKS = 5;
  private static final int A_DIGIT = 6;
  private static final int A_PERIOD = 7;
  private static final int A_HYPHEN = 8;
  private static final int ANOTHER_MARK = 9;
  private static final int NOTHING_SMALL = 10;
  private static final int CAPITAL_INSIDE_SENTENCE = 11;
  private static final int ONE_INNER_CAPITAL = 12;
  private static final int INNER_CAPITALS = 13;

  private final long[][] clusterSets;
  private final long[][] tagSets;
  private final String[] joinedTags;
  private final SortedKeys words;
  private final short[] clustersOf;
  private final short[] tagsOf;

  /** Reads the lexicon; in both columns 0 means that nothing is known. */
  Lexicon(ModelInput in) throws IOException {
    clusterSets = hashes(sets(in));
    String[][] tags = sets(in);
    tagSets = hashes(tags);
    joinedTags = Arrays.stream(tags).map(set -> String.join("_", set)).toArray(String[]::new);
    words = SortedKeys.read(in);
    clustersOf = column(in, words.size(), clusterSets.length);
    tagsOf = column(in, words.size(), tagSets.length);
  }

  private static String[][] sets(ModelInput in) throws IOException {
    String[][] sets = new String[in.number()][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = in.texts();
    }
    return sets;
  }

  private static long[][] hashes(String[][] sets) {
    return Arrays.stream(sets)
        .map(set -> Arrays.stream(set).mapToLong(TextHash::hash).toArray())
        .toArray(long[][]::new);
  }

  private static short[] column(ModelInput in, int size, int values) throws IOException {
    short[] column = new short[size];
    for (int i = 0; i < size; i++) {
      int value = in.number();
      if (value > values || value > Short.MAX_VALUE) {
        throw new IOException("a word refers to a set that does not exist");
      }
      column[i] = (short) value;
    }
    return column;
  }

  /** Adds to the word what the model knows of it. */
  void describe(Word word) {
    int place = words.find(TextHash.key(word.lower));
    if (place >= 0 && clustersOf[place] > 0) {
      word.clusters = clusterSets[clustersOf[place] - 1];
    }
    if (place >= 0 && tagsOf[place] > 0) {
      word.usualTags = tagSets[tagsOf[place] - 1];
      word.set(Field.USUAL_TAGS, joinedTags[tagsOf[place] - 1]);
    }
    word.traits = traits(word.simplified, word.id == 1);
  }

  /**
   * The tags, joined by underscores, that a word in small letters usually has; empty if unknown.
   */
  String usualTags(String lower) {
    int place = words.find(TextHash.key(lower));
    return place >= 0 && tagsOf[place] > 0 ? joinedTags[tagsOf[place] - 1] : "";
  }

  private static long[] traits(String form, boolean first) {
    if (form.equals(WordForms.LINK)) {
      return new long[] {TRAIT_HASHES[LINK]};
    }
    int size = form.length();
    int capitals = (int) form.chars().filter(c -> WordForms.kind((char) c) == 'A').count();
    int small = (int) form.chars().filter(c -> WordForms.kind((char) c) == 'a').count();
    int digits = (int) form.chars().filter(c -> WordForms.kind((char) c) == '1').count();
    int marks = (int) form.chars().filter(c -> WordForms.kind((char) c) == '.').count();
    boolean capitalFirst = size > 0 && WordForms.kind(form.charAt(0)) == 'A';
    int innerCapitals = capitals - (capitalFirst ? 1 : 0);
    boolean period = form.indexOf('.') >= 0;
    boolean hyphen = form.indexOf('-') >= 0;

    long[] traits = new long[TRAITS.length];
    int count = 0;
    int overall =
        capitals == size
            ? ALL_CAPITALS
            : small == size
                ? ALL_SMALL
                : digits == size
                    ? ALL_DIGITS
                    : marks == size
                        ? ALL_MARKS
                        : digits + marks == size
                            ? DIGITS_AND_MARKS
                            : small == 0 ? NOTHING_SMALL : -1;
    count = add(traits, count, overall, overall >= 0);
    count = add(traits, count, CAPITAL_INSIDE_SENTENCE, capitals < size && capitalFirst && !first);
    count = add(traits, count, ONE_INNER_CAPITAL, capitals < size && innerCapitals == 1);
    count = add(traits, count, INNER_CAPITALS, capitals < size && innerCapitals > 1);
    count = add(traits, count, A_DIGIT, digits > 0 && digits < size);
    count = add(traits, count, A_PERIOD, period);
    count = add(traits, count, A_HYPHEN, hyphen);
    count = add(traits, count, ANOTHER_MARK, marks > 0 && marks < size && !period && !hyphen);
    return Arrays.copyOf(traits, count);
  }

  private static int add(long[] traits, int count, int trait, boolean present) {
    if (present) {
      traits[count] = TRAIT_HASHES[trait];
    }
    return present ? count + 1 : count;
  }
}
