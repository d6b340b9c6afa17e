package dev.crosscheck.text;

import dev.crosscheck.json.ClaimFile;
import dev.crosscheck.json.SourceJson;
import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What one named path holds. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final Set<String> TEXTS = Set.of("txt", "md", "html", "htm");

  private final Path root;
  private final Limits limits;
  private final List<DocumentFile> documents = new ArrayList<>();
  private final List<Path> claimFiles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  FolderWalk(Path root, Limits limits) {
    this.root = root;
    this.limits = limits;
  }

  List<DocumentFile> documents() {
    return documents;
  }

  List<Path> claimFiles() {
    return claimFiles;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Looks through the folder and all below it. */
  void folder() {
    try {
      // A link named by the user is followed, links below it are not.
      Files.walkFileTree(real(root), this);
    } catch (IOException e) {
      problems.add(problem(root, "expected a readable folder, found: " + e.getMessage()));
    }
  }

  /** Takes the file that the user named; here an unfit file is a mistake, not a bystander. */
  void single() {
    String name = String.valueOf(root.getFileName());
    String type = type(name);
    if (type.equals("jsonl") || (type.equals("json") && isClaimFile(root))) {
      claimFiles.add(root);
    } else if (TEXTS.contains(type) || type.equals("json")) {
      documents.add(new DocumentFile(name, root, null));
    } else {
      problems.add(
          new Problem(
              root.toString(),
              "expected a .txt, .md, .html, .json or .jsonl file, found \"" + name + "\""));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(real(root)) && hidden(folder);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (hidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      link(file);
    } else if (attributes.isRegularFile()) {
      file(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    problems.add(problem(file, "expected a readable file or folder, found no access to it"));
    return FileVisitResult.CONTINUE;
  }

  private void link(Path file) {
    // What it points to below the root is found there anyway.
    if (!real(file).startsWith(real(root)) || !Files.exists(file)) {
      problems.add(
          problem(
              file,
              "expected a file below the folder, found a link that leaves it or leads nowhere;"
                  + " name its target on the command line"));
    }
  }

  private void file(Path file) {
    String name = String.valueOf(file.getFileName());
    String type = type(name);
    if (type.equals("jsonl")) {
      claimFiles.add(named(file));
    } else if (TEXTS.contains(type)) {
      documents.add(document(file));
    } else if (type.equals("json")) {
      json(file);
    }
  }

  /** Folders hold all kinds of JSON; only news items, claims and broken files are our business. */
  private void json(Path file) {
    if (isClaimFile(file)) {
      claimFiles.add(named(file));
      return;
    }
    String text = readable(file);
    if (text == null
        || !SourceJson.isJson(text)
        || Ninjs.looksLike(SourceJson.topLevelNames(text))) {
      documents.add(document(file));
    }
  }

  private boolean isClaimFile(Path file) {
    String text = readable(file);
    return text != null && ClaimFile.isClaim(text);
  }

  /** The text, or null when reading it as a document will tell what is wrong with it. */
  private @Nullable String readable(Path file) {
    try {
      return FileBytes.text(file.toString(), file, limits);
    } catch (DocumentException e) {
      return null;
    }
  }

  /** The file below the folder as the user wrote it, for messages. */
  private Path named(Path file) {
    return root.resolve(real(root).relativize(file));
  }

  private DocumentFile document(Path file) {
    Path relative = real(root).relativize(file);
    Path parent = relative.getParent();
    return new DocumentFile(slashes(relative), file, parent == null ? null : slashes(parent));
  }

  private Problem problem(Path file, String message) {
    Path base = real(root);
    String name =
        file.startsWith(base) && !file.equals(base)
            ? slashes(base.relativize(file))
            : file.toString();
    return new Problem(name, message);
  }

  private static String slashes(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static boolean hidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static String type(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The path without links, or as it is when it cannot be resolved. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
