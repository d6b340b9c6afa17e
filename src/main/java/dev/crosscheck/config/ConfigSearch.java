package dev.crosscheck.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the settings that hold for some files and folders. */
public final class ConfigSearch {
  private ConfigSearch() {}

  /**
   * The settings for a run: those of {@code chosen}, else of the first {@value Config#NAME} in the
   * folder of a path or above it, up to the root of its repository (a folder with {@code .git}) or
   * of the file system.
   *
   * <p>Patterns of paths start from the folder of the file; when a checked folder does not lie
   * below that, from the checked folder.
   *
   * @param paths the files and folders to be checked
   * @param chosen the file that somebody named, or null
   * @throws ConfigException when the file is wrong, or two of them hold for one run
   */
  public static Config find(List<Path> paths, @Nullable Path chosen) {
    List<Path> folders = paths.stream().map(ConfigSearch::folder).distinct().toList();
    Optional<Path> file = Optional.ofNullable(chosen).or(() -> above(folders));
    return file.map(f -> read(f, folders)).orElse(Config.NONE);
  }

  private static Optional<Path> above(List<Path> folders) {
    Map<Path, Path> found = new LinkedHashMap<>();
    folders.forEach(folder -> above(folder).ifPresent(file -> found.put(file, folder)));
    if (found.size() > 1) {
      throw new ConfigException(
          Config.NAME,
          List.of(
              "expected one file of settings for a run, found "
                  + found.keySet().stream().map(Config::shown).collect(Collectors.joining(" and "))
                  + "; choose one with --config, or check the folders one by one"));
    }
    return found.keySet().stream().findFirst();
  }

  private static Optional<Path> above(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(Config.NAME);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
      if (Files.exists(at.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Config read(Path file, List<Path> folders) {
    Config config = Config.read(file);
    Path start = folder(file.toAbsolutePath());
    List<String> below = new ArrayList<>();
    for (Path folder : folders) {
      below.add(folder.startsWith(start) ? slashed(start.relativize(folder)) : "");
    }
    return config.in(below.stream().distinct().toList());
  }

  /** The folder itself, or the one that a file lies in. */
  private static Path folder(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    return Files.isDirectory(whole) || parent == null ? whole : parent;
  }

  /** Names with "/" behind each, whatever the file system writes. */
  private static String slashed(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .filter(part -> !part.isEmpty())
        .map(part -> part + "/")
        .collect(Collectors.joining());
  }
}
