package dev.crosscheck.cli;

import dev.crosscheck.check.RequestException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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
    // Putting a new file in the place of another needs no permission to write the other.
    Path needed = Files.exists(file) ? file : folder;
    if (!Files.isWritable(needed)) {
      throw new RequestException(
          "cannot write " + file + ": no permission to write " + needed + "; name another file");
    }
  }

  /**
   * Puts a text into a file, in one step. A link stays and what it points to is written; devices
   * and pipes, such as /dev/stdout, are written and not replaced.
   *
   * @throws RequestException when it cannot be written
   */
  static void write(Path file, String text) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.writeString(file, text, StandardOpenOption.WRITE);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file, text);
      }
    } catch (IOException e) {
      throw new RequestException(
          "cannot write " + file + " (" + e + "); check the folder's permissions and space");
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path draft = Files.createTempFile(folder(file), ".crosscheck", ".tmp");
    try {
      Files.writeString(draft, text);
      // A temporary file is the owner's alone; a report is for everybody who reads the folder.
      readable(draft);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
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
