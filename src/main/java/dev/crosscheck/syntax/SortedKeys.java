package dev.crosscheck.syntax;

import java.io.IOException;

/**
 * A set of {@linkplain TextHash#key keys} that answers which place a key has in their order.
 *
 * <p>The keys are spread evenly, so their leading bits index straight into the sorted array and a
 * look-up compares one or two numbers. That needs no table with empty slots: half the memory of a
 * hash map, and nothing to build but the index.
 */
final class SortedKeys {
  private final long[] keys;
  private final int[] firstOfBucket;
  private final int shift;

  SortedKeys(long[] ascendingKeys) {
    keys = ascendingKeys;
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length));
    shift = TextHash.KEY_BITS - bits;
    firstOfBucket = new int[(1 << bits) + 1];
    int bucket = 0;
    for (int i = 0; i < keys.length; i++) {
      for (int last = (int) (keys[i] >>> shift); bucket <= last; bucket++) {
        firstOfBucket[bucket] = i;
      }
    }
    for (; bucket < firstOfBucket.length; bucket++) {
      firstOfBucket[bucket] = keys.length;
    }
  }

  /** Reads keys stored as the gaps between them. */
  static SortedKeys read(ModelInput in) throws IOException {
    long[] keys = new long[in.number()];
    long key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += in.longNumber();
      keys[i] = key;
    }
    if (key >>> TextHash.KEY_BITS != 0) {
      throw new IOException("a key has more than " + TextHash.KEY_BITS + " bits");
    }
    return new SortedKeys(keys);
  }

  int size() {
    return keys.length;
  }

  /** The place of the key, or -1. */
  int find(long key) {
    int bucket = (int) (key >>> shift);
    for (int i = firstOfBucket[bucket], end = firstOfBucket[bucket + 1]; i < end; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return -1;
  }
}
