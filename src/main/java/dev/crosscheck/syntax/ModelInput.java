package dev.crosscheck.syntax;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the numbers and texts of a packed model; what {@code ModelOutput} of the build writes. */
final class ModelInput implements Closeable {
  private static final int LONGEST_TEXT = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  /** Opens a part of the model and checks that it is one, of the version this code reads. */
  ModelInput(InputStream in, String part) throws IOException {
    this.in = in;
    String expected = ModelFormat.signature(part);
    byte[] head = new byte[expected.length()];
    bytes(head);
    String found = new String(head, StandardCharsets.ISO_8859_1);
    if (!found.equals(expected)) {
      throw new IOException("expected it to begin with \"" + expected + "\"");
    }
  }

  /** A number of at most 31 bits, 7 bits a byte, low bits first. */
  int number() throws IOException {
    long value = longNumber();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new IOException("a number is out of range");
    }
    return (int) value;
  }

  long longNumber() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = oneByte();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IOException("a number is too long");
  }

  int oneByte() throws IOException {
    if (position == limit) {
      fill();
    }
    return buffer[position++] & 0xFF;
  }

  void bytes(byte[] target) throws IOException {
    int done = 0;
    while (done < target.length) {
      if (position == limit) {
        fill();
      }
      int count = Math.min(limit - position, target.length - done);
      System.arraycopy(buffer, position, target, done, count);
      position += count;
      done += count;
    }
  }

  String text() throws IOException {
    int length = number();
    if (length > LONGEST_TEXT) {
      throw new IOException("a text is too long");
    }
    byte[] bytes = new byte[length];
    bytes(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  String[] texts() throws IOException {
    String[] texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return texts;
  }

  private void fill() throws IOException {
    limit = in.read(buffer);
    position = 0;
    if (limit <= 0) {
      limit = 0;
      throw new EOFException("it ends too early");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
