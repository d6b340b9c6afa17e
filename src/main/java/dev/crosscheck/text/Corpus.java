package dev.crosscheck.text;

import dev.crosscheck.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the documents and claim files below the folders and files that a user names. */
public final class Corpus {
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();

  /** Claim files as the user would write them, by where they are. */
  private final Map<Path, Path> claimFiles = new TreeMap<>();

  /** Documents of each named path, so that ids that collide can be told apart by it. */
  private final Map<Path, List<DocumentFile>> byRoot = new LinkedHashMap<>();

  private Corpus(Limits limits) {
    this.limits = limits;
  }

  /**
   * Lists what is to be read. A folder gives every text, Markdown, HTML and news item below it, and
   * the claim files; hidden files, sidecars and files of other kinds are passed over. The outcome
   * does not depend on the order of the file system.
   *
   * @param paths folders and single files
   * @param limits what is too large to be looked into
   */
  public static Listing list(List<Path> paths, Limits limits) {
    Corpus corpus = new Corpus(limits);
    paths.forEach(corpus::take);
    return new Listing(corpus.named(), List.copyOf(corpus.claimFiles.values()), corpus.problems);
  }

  private void take(Path path) {
    FolderWalk walk = new FolderWalk(path, limits);
    if (Files.isDirectory(path)) {
      walk.folder();
    } else if (Files.exists(path)) {
      walk.single();
    } else {
      problems.add(
          new Problem(path.toString(), "expected a folder or file, found none; check the path"));
    }
    problems.addAll(walk.problems());
    walk.claimFiles().forEach(file -> claimFiles.putIfAbsent(FolderWalk.real(file), file));
    byRoot.computeIfAbsent(path, p -> new ArrayList<>()).addAll(walk.documents());
  }

  /** All documents once, each under an id of its own. */
  private List<DocumentFile> named() {
    Map<String, Set<Path>> holders = new HashMap<>();
    byRoot.values().stream()
        .flatMap(List::stream)
        .forEach(
            d ->
                holders
                    .computeIfAbsent(d.id(), i -> new HashSet<>())
                    .add(FolderWalk.real(d.path())));
    Map<String, DocumentFile> taken = new TreeMap<>();
    Set<Path> seen = new HashSet<>();
    byRoot.forEach(
        (root, documents) -> {
          for (DocumentFile document : documents) {
            if (seen.add(FolderWalk.real(document.path()))) {
              boolean shared = holders.getOrDefault(document.id(), Set.of()).size() > 1;
              String id = unique(shared ? prefixed(root, document) : document.id(), taken);
              taken.put(id, new DocumentFile(id, document.path(), document.story()));
            }
          }
        });
    return taken.values().stream().sorted(Comparator.comparing(DocumentFile::id)).toList();
  }

  /** The id with the name of the folder before it. */
  private static String prefixed(Path root, DocumentFile document) {
    Path folder = root.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder.getFileName() == null
        ? document.id()
        : folder.getFileName() + "/" + document.id();
  }

  private static String unique(String id, Map<String, DocumentFile> taken) {
    String free = id;
    for (int n = 2; taken.containsKey(free); n++) {
      free = id + "~" + n;
    }
    return free;
  }
}
