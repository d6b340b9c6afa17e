package dev.crosscheck.syntax.build;

import dev.crosscheck.syntax.ModelFormat;
import dev.crosscheck.syntax.TextHash;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes the numbers and texts of a part of the model. */
final class ModelOutput implements Closeable {
  private static final int SEVEN_BITS = 0x7F;

  private final OutputStream out;

  ModelOutput(Path file, String part) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    out.write(ModelFormat.signature(part).getBytes(StandardCharsets.ISO_8859_1));
  }

  void number(long value) throws IOException {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    long rest = value;
    while (rest > SEVEN_BITS) {
      out.write((int) (rest & SEVEN_BITS) | (SEVEN_BITS + 1));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  void oneByte(int value) throws IOException {
    if (value < Byte.MIN_VALUE || value > 0xFF) {
      throw new IllegalArgumentException("not a byte: " + value);
    }
    out.write(value);
  }

  void bytes(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.write(bytes);
  }

  void texts(Collection<String> texts) throws IOException {
    number(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  /** Writes keys as the gaps between them, and proves that no two are the same. */
  void keys(long[] ascending) throws IOException {
    number(ascending.length);
    long previous = 0;
    for (int i = 0; i < ascending.length; i++) {
      if ((i > 0 && ascending[i] == previous) || ascending[i] >>> TextHash.KEY_BITS != 0) {
        throw new IllegalStateException(
            "Two entries of the model share the key " + ascending[i] + ".");
      }
      number(ascending[i] - previous);
      previous = ascending[i];
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
