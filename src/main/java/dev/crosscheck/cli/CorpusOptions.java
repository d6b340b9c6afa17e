package dev.crosscheck.cli;

import dev.crosscheck.check.Checker;
import dev.crosscheck.check.Faults;
import dev.crosscheck.check.Progress;
import dev.crosscheck.check.RequestException;
import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of commands that read a corpus. */
final class CorpusOptions {
  /** Endings of files that are read whatever is in them. */
  private static final Pattern INPUT =
      Pattern.compile("\\.(txt|md|html?|jsonl)$", Pattern.CASE_INSENSITIVE);

  @Parameters(
      paramLabel = "PATH",
      description = "Folders, documents and claim files; default: the current folder.")
  private List<Path> paths = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents read at a time; default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--keep-going",
      description = "Do not exit with 2 because some document could not be read.")
  private boolean keepGoing;

  List<Path> paths() {
    return paths.isEmpty() ? List.of(Path.of("")) : paths;
  }

  boolean keepGoing() {
    return keepGoing;
  }

  Checker checker(Terminal terminal, Progress progress) {
    return watched(Checker.of(paths()).jobs(jobs), terminal, progress);
  }

  /** A checker that shows its progress and, when asked for, the traces of internal errors. */
  static Checker watched(Checker checker, Terminal terminal, Progress progress) {
    Faults faults =
        terminal.debug()
            ? (where, fault) -> {
              terminal.say("crosscheck: " + where);
              fault.printStackTrace(terminal.err());
            }
            : Faults.NONE;
    return checker.watched(progress, faults);
  }

  /** Where a document is, seen from the current folder, so that its place can be opened. */
  String place(String id) {
    return place(paths(), id);
  }

  static String place(List<Path> roots, String id) {
    return roots.stream()
        .map(path -> Files.isDirectory(path) ? path.resolve(id) : path)
        // A link that leads nowhere has a place too.
        .filter(path -> path.endsWith(id) && Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .map(path -> path.normalize().toString())
        .findFirst()
        .orElse(id);
  }

  /**
   * Refuses to write where the documents are read: an input would be lost, and a report that ends
   * like a document would be read as one the next time.
   *
   * @throws RequestException saying so
   */
  void requireNoInput(Path file) {
    for (Path path : paths()) {
      boolean below =
          Files.isDirectory(path)
              && INPUT.matcher(String.valueOf(file.getFileName())).find()
              && real(file).startsWith(real(path));
      if (below || (Files.exists(file) && real(file).equals(real(path)))) {
        throw new RequestException(
            "cannot write "
                + file
                + ": it would take the place of a document or be read as one; name a file outside "
                + (path.toString().isEmpty() ? "this folder" : path)
                + " or one with another ending");
      }
    }
  }

  /** Without links, also for a file that is yet to be written. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    try {
      return Files.exists(whole) || parent == null
          ? whole.toRealPath()
          : parent.toRealPath().resolve(whole.getFileName());
    } catch (IOException e) {
      return whole;
    }
  }

  /** Says which problems there are and what can be done about it. */
  void sayProblems(Terminal terminal, List<Problem> problems, boolean details) {
    if (details) {
      problems.forEach(
          p -> terminal.say("crosscheck: " + place(p.document()) + ": " + p.message()));
    }
    if (!problems.isEmpty() && !keepGoing) {
      String names =
          problems.stream()
              .map(p -> place(p.document()))
              .distinct()
              .collect(Collectors.joining(", "));
      terminal.say(
          "crosscheck: not everything could be checked ("
              + names
              + "); correct it, or accept it with --keep-going");
    }
  }
}
