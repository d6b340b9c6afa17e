package dev.crosscheck.syntax;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which features a model looks at, and how to compute their keys. A feature is one field of one
 * word, or several joined; the words are found from where the decoder stands.
 */
final class Features {
  private static final long[] POSITIONS = {TextHash.hash("0"), TextHash.hash("1")};
  private static final long[][] VALENCY_HASHES = new long[3][3];
  private static final long[][] VALENCY_POWERS = new long[3][3];

  static {
    for (int left = 0; left < 3; left++) {
      for (int right = 0; right < 3; right++) {
        String text = "<".repeat(left) + "-" + ">".repeat(right);
        VALENCY_HASHES[left][right] = TextHash.hash(text);
        VALENCY_POWERS[left][right] = TextHash.power(text.length());
      }
    }
  }

  /** Where the decoder stands: gives the word a feature starts from. */
  interface Place {
    /** The word some places from the given anchor, or nothing beyond the ends. */
    @Nullable Word word(int anchor, int window);
  }

  /** The keys of the features that are present. */
  static final class Present {
    private long[] keys = new long[128];
    private int size;

    void add(long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = key;
    }

    int size() {
      return size;
    }

    long key(int i) {
      return keys[i];
    }
  }

  private record Source(int anchor, int window, Kin kin) {}

  private record Item(int source, Field field, int length) {}

  private final Source[] sources;
  private final Item[][] kinds;

  private Features(Source[] sources, Item[][] kinds) {
    this.sources = sources;
    this.kinds = kinds;
  }

  static Features read(ModelInput in) throws IOException {
    Source[] sources = new Source[in.number()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = new Source(in.oneByte(), (byte) in.oneByte(), kin(in.oneByte()));
    }
    Item[][] kinds = new Item[in.number()][];
    for (int kind = 0; kind < kinds.length; kind++) {
      kinds[kind] = new Item[in.number()];
      for (int i = 0; i < kinds[kind].length; i++) {
        kinds[kind][i] = new Item(in.oneByte(), field(in.oneByte()), in.oneByte());
      }
    }
    return new Features(sources, kinds);
  }

  private static Kin kin(int code) throws IOException {
    return Arrays.stream(Kin.values())
        .filter(kin -> kin.code() == code)
        .findFirst()
        .orElseThrow(() -> new IOException("it reads a word this program does not know: " + code));
  }

  private static Field field(int code) throws IOException {
    return Arrays.stream(Field.values())
        .filter(field -> field.code() == code)
        .findFirst()
        .orElseThrow(() -> new IOException("it reads a field this program does not know: " + code));
  }

  /** The features present at this place. */
  Present at(Place place, int lastId) {
    Present present = new Present();
    @Nullable Word[] words = new Word[sources.length];
    for (int i = 0; i < sources.length; i++) {
      Word anchor = place.word(sources[i].anchor, sources[i].window);
      words[i] = anchor == null ? null : sources[i].kin.of(anchor);
    }
    for (int kind = 0; kind < kinds.length; kind++) {
      Item first = kinds[kind][0];
      Word word = words[first.source];
      if (word == null) {
        continue;
      }
      switch (first.field) {
        case CLUSTERS -> each(kind, word.clusters, present);
        case EACH_USUAL_TAG -> each(kind, word.usualTags, present);
        case TRAITS -> each(kind, word.traits, present);
        case POSITION -> {
          if (word.id == 1 || word.id == lastId) {
            present.add(TextHash.key(kind, POSITIONS[word.id == 1 ? 0 : 1]));
          }
        }
        default -> joined(kind, words, present);
      }
    }
    return present;
  }

  private static void each(int kind, long[] hashes, Present present) {
    for (long hash : hashes) {
      present.add(TextHash.key(kind, hash));
    }
  }

  private void joined(int kind, @Nullable Word[] words, Present present) {
    long joined = 0;
    boolean first = true;
    for (Item item : kinds[kind]) {
      Word word = words[item.source];
      if (word == null) {
        return;
      }
      long hash;
      long power;
      switch (item.field) {
        case PREFIX, SUFFIX -> {
          int length = word.lower.length();
          if (item.length >= length) {
            return;
          }
          int start = item.field == Field.PREFIX ? 0 : length - item.length;
          hash = TextHash.hash(word.lower, start, start + item.length);
          power = TextHash.power(item.length);
        }
        case VALENCY -> {
          int left = word.leftmost(0) == null ? 0 : word.leftmost(1) == null ? 1 : 2;
          int right = word.rightmost(0) == null ? 0 : word.rightmost(1) == null ? 1 : 2;
          hash = VALENCY_HASHES[left][right];
          power = VALENCY_POWERS[left][right];
        }
        default -> {
          hash = word.hashes[item.field.code()];
          power = word.powers[item.field.code()];
          if (power == 0) {
            return;
          }
        }
      }
      joined = first ? hash : TextHash.join(joined, hash, power);
      first = false;
    }
    present.add(TextHash.key(kind, joined));
  }
}
