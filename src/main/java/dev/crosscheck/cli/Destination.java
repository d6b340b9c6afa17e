package dev.crosscheck.cli;

import dev.crosscheck.check.RequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all. */
final class Destination {
  private Destination() {}

  /**
   * Refuses a file that can never be written, before the work is done.
   *
   * @throws RequestException saying why
   */
  static void require(Path file) {
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      throw new RequestException(
          "cannot write " + file + ": there is no folder " + folder + "; create it first");
    }
    if (Files.isDirectory(file)) {
      throw new RequestException("cannot write " + file + ": it is a folder; name a file in it");
    }
  }

  /**
   * Puts a text into a file, in one step.
   *
   * @throws RequestException when it cannot be written
   */
  static void write(Path file, String text) {
    try {
      Path draft = Files.createTempFile(folder(file), ".crosscheck", ".tmp");
      try {
        Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
        // A temporary file is the owner's alone; a report is for everybody who reads the folder.
        readable(draft);
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new RequestException(
          "cannot write " + file + " (" + e + "); check the folder's permissions and space");
    }
  }

  private static void readable(Path file) {
    if (!file.toFile().setReadable(true, false)) {
      throw new RequestException("cannot make " + file + " readable");
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }
}
