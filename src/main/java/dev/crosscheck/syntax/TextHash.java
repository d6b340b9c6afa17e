package dev.crosscheck.syntax;

/**
 * A polynomial hash of text that can be put together from parts.
 *
 * <p>The statistical model knows a feature by a text such as {@code VBD_people}. Building millions
 * of such texts only to look them up is what makes the stock decoder slow; the hash of the joined
 * text follows from the hash and the {@linkplain #power power} of each part, which are computed
 * once a word. The packer proves that no two features of the model share a key.
 */
public final class TextHash {
  /**
   * Keys keep this many bits: enough to be free of collisions on the model, and a fifth smaller on
   * disk.
   */
  public static final int KEY_BITS = 48;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long KIND_STEP = 0xD1B54A32D192ED03L;

  private TextHash() {}

  public static long hash(CharSequence text) {
    return hash(text, 0, text.length());
  }

  static long hash(CharSequence text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /**
   * What a hash is multiplied by when a text of this length is appended. Never 0, for the base is
   * odd.
   */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of {@code left + "_" + right}. */
  static long join(long left, long right, long powerOfRight) {
    return (left * BASE + '_') * powerOfRight + right;
  }

  /** The key under which a text of one kind of feature is stored; kinds never mix. */
  public static long key(int kind, long hash) {
    long mixed = hash + (kind + 1) * KIND_STEP;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 29)) * 0xC4CEB9FE1A85EC53L;
    return (mixed ^ (mixed >>> 32)) >>> (Long.SIZE - KEY_BITS);
  }

  /** The key of a plain word. */
  public static long key(CharSequence word) {
    return key(0, hash(word));
  }
}
