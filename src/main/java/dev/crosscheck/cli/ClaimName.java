package dev.crosscheck.cli;

import dev.crosscheck.check.Inspection;
import dev.crosscheck.check.RequestException;
import dev.crosscheck.json.Nearest;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How somebody names claims on the command line: by an id or its beginning, or by a place in a
 * file, where there may be several.
 *
 * @param typed as written
 * @param file of a place; empty for an id
 * @param line of a place, from 1; 0 for an id
 * @param column of a place, from 1; 0 when only the line is given
 */
record ClaimName(String typed, String file, int line, int column) {
  private static final Pattern PLACE =
      Pattern.compile("(.+?):([1-9][0-9]{0,8})(?::([1-9][0-9]{0,8}))?");

  /** So many claims are named in a message. */
  private static final int SHOWN = 5;

  static ClaimName of(String typed) {
    Matcher place = PLACE.matcher(typed);
    return place.matches()
        ? new ClaimName(
            typed,
            place.group(1),
            Integer.parseInt(place.group(2)),
            place.group(3) == null ? 0 : Integer.parseInt(place.group(3)))
        : new ClaimName(typed, "", 0, 0);
  }

  /** Where to look when nobody says it: the folder that holds both files, else the current one. */
  static List<Path> roots(List<ClaimName> names) {
    Optional<Path> common = Optional.empty();
    for (ClaimName name : names) {
      if (name.file.isEmpty()) {
        return List.of(Path.of(""));
      }
      Path file = Path.of(name.file);
      if (!Files.exists(file)) {
        throw new RequestException(
            "no such file: " + name.file + "; give a claim's id, or its place as FILE:LINE");
      }
      Path folder = file.toAbsolutePath().normalize().resolveSibling("");
      common = Optional.of(common.isEmpty() ? folder : common(common.get(), folder));
    }
    return common.map(ClaimName::near).map(List::of).orElse(List.of(Path.of("")));
  }

  private static Path common(Path one, Path other) {
    Path folder = one;
    while (!other.startsWith(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** As seen from the current folder when it is below. */
  private static Path near(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  /**
   * The claims of that name.
   *
   * @param roots what the corpus was read from
   * @throws RequestException when there is none, saying which there are
   */
  List<Claim> claims(Inspection corpus, List<Path> roots) {
    return file.isEmpty() ? List.of(byId(corpus)) : at(corpus, document(corpus, roots));
  }

  private Claim byId(Inspection corpus) {
    List<Claim> known = corpus.claims().stream().filter(Claim::lasting).toList();
    List<Claim> found = known.stream().filter(c -> c.id().startsWith(typed)).toList();
    Optional<Claim> exact = found.stream().filter(c -> c.id().equals(typed)).findFirst();
    if (exact.isPresent() || found.size() == 1) {
      return exact.orElseGet(() -> found.get(0));
    }
    if (found.isEmpty()) {
      throw new RequestException("no claim has the id \"" + typed + "\"" + instead(known));
    }
    throw new RequestException(
        "\""
            + typed
            + "\" begins the ids of "
            + found.size()
            + " claims: "
            + found.stream().limit(SHOWN).map(Claim::id).collect(Collectors.joining(", "))
            + (found.size() > SHOWN ? ", …" : "")
            + "; give more of it");
  }

  /** Which claims somebody may have meant: those of the document that the id begins with. */
  private String instead(List<Claim> known) {
    String wanted = typed.replaceFirst("#.*", "");
    Optional<String> document =
        Nearest.to(wanted, known.stream().map(Claim::document).distinct().toList());
    if (document.isEmpty()) {
      return "; \"crosscheck extract\" lists the claims";
    }
    List<Claim> there = known.stream().filter(c -> c.document().equals(document.get())).toList();
    return "; "
        + document.get()
        + " has "
        + there.stream().limit(SHOWN).map(Claim::id).collect(Collectors.joining(", "))
        + (there.size() > SHOWN ? ", …" : "");
  }

  /** Id of the document that is that file. */
  private String document(Inspection corpus, List<Path> roots) {
    Path asked = Path.of(file);
    for (Report.Summary document : corpus.report().documents()) {
      for (Path root : roots) {
        Path path = Files.isDirectory(root.toAbsolutePath()) ? root.resolve(document.id()) : root;
        if (path.endsWith(document.id()) && same(path, asked)) {
          return document.id();
        }
      }
    }
    return corpus.report().documents().stream()
        .map(Report.Summary::id)
        .filter(file::equals)
        .findFirst()
        .orElseThrow(
            () ->
                new RequestException(
                    Files.exists(asked)
                        ? file
                            + " is not among the documents that were read from "
                            + roots.stream()
                                .map(r -> r.toString().isEmpty() ? "this folder" : r.toString())
                                .collect(Collectors.joining(", "))
                            + "; name its folder with --in"
                        : "no such file: " + file));
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private List<Claim> at(Inspection corpus, String document) {
    Optional<Integer> lines = corpus.lines(document);
    if (lines.isPresent() && line > lines.get()) {
      throw new RequestException(
          file + " has " + lines.get() + " lines, so there is no line " + line);
    }
    List<Claim> there =
        corpus.claims().stream().filter(c -> c.document().equals(document) && c.lasting()).toList();
    for (boolean sentence : new boolean[] {false, true}) {
      List<Claim> found =
          there.stream()
              .filter(
                  c ->
                      column > 0
                          ? corpus.covers(c, line, column, sentence)
                          : corpus.stands(c, line, sentence))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    throw new RequestException(
        "no claim was read at "
            + typed
            + (there.isEmpty()
                ? "; that text has none"
                : "; the nearest are "
                    + there.stream()
                        .sorted(
                            Comparator.comparing((Claim c) -> Math.abs(corpus.line(c) - line))
                                .thenComparing(Claim.ORDER))
                        .limit(SHOWN)
                        .map(c -> "\"" + c.quote().strip() + "\" on line " + corpus.line(c))
                        .collect(Collectors.joining(", "))));
  }
}
