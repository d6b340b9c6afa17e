package dev.crosscheck.text;

/**
 * What is too much to read.
 *
 * @param maxBytes greatest size of one document or sidecar
 */
public record Limits(long maxBytes) {
  /** 4 MiB a file. */
  public static final Limits DEFAULT = new Limits(4L << 20);

  public Limits {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE / 2) {
      throw new IllegalArgumentException("not a size for a file: " + maxBytes + " bytes");
    }
  }
}
