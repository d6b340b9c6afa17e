package dev.crosscheck.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a file as UTF-8 text or says exactly why it cannot. */
final class FileBytes {
  private FileBytes() {}

  /** The text of a file; {@code id} names it in messages. */
  static String text(String id, Path path, Limits limits) throws DocumentException {
    byte[] bytes = bytes(id, path, limits);
    if (bytes.length == 0) {
      throw new DocumentException(id, "expected text, found an empty file; fill or remove it");
    }
    String text = decode(id, bytes);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new DocumentException(
          id,
          "expected text, found a NUL character at character "
              + nul
              + ": a binary file? Remove it or save it as UTF-8 text");
    }
    return text;
  }

  private static byte[] bytes(String id, Path path, Limits limits) throws DocumentException {
    try {
      if (Files.isDirectory(path)) {
        throw new DocumentException(id, "expected a file, found a folder; name a file in it");
      }
      long limit = limits.maxBytes();
      try (InputStream in = Files.newInputStream(path)) {
        // One byte more than allowed tells a file that is too large, also when it is growing.
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
          throw new DocumentException(
              id,
              String.format(
                  Locale.ROOT,
                  "expected at most %,d bytes, found %,d; split the file",
                  limit,
                  Files.size(path)));
        }
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw new DocumentException(id, "expected a file, found none; check the path");
    } catch (AccessDeniedException e) {
      throw new DocumentException(id, "expected a readable file, found no permission to read it");
    } catch (IOException e) {
      throw new DocumentException(id, "expected a readable file, found: " + e.getMessage());
    }
  }

  private static String decode(String id, byte[] bytes) throws DocumentException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      throw new DocumentException(
          id,
          String.format(
              Locale.ROOT,
              "expected UTF-8, found the byte 0x%02X at byte %d%s; save the file as UTF-8",
              bytes[at],
              at,
              encoding(bytes)));
    }
    return out.flip().toString();
  }

  private static String encoding(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    boolean utf16 = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    return utf16 ? " (it starts as UTF-16 does)" : "";
  }
}
