package dev.crosscheck.rules;

import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the rule files of folders. */
final class RuleFolder {
  private static final String GLOBAL =
      "(?s).*\\bglobal\\s+(dev\\.crosscheck\\.rules\\.)?Findings\\s+findings\\b.*";

  private RuleFolder() {}

  /**
   * All rules of the folders, in the order of folders and file names.
   *
   * @throws RuleException naming every file that cannot be used, and why
   */
  static List<RuleFile> read(List<Path> folders) {
    List<Problem> problems = new ArrayList<>();
    Map<String, RuleFile> byId = new HashMap<>();
    List<RuleFile> files = new ArrayList<>();
    for (Path folder : folders) {
      for (Path path : list(folder, problems)) {
        try {
          RuleFile file = RuleFile.of(path.toString(), text(path));
          requireFindings(file);
          RuleFile earlier = byId.putIfAbsent(file.info().id(), file);
          if (earlier != null) {
            throw problem(
                path,
                "line "
                    + file.info().line()
                    + ": the rule '"
                    + file.info().id()
                    + "' stands already in "
                    + earlier.info().source()
                    + ". Rename one of them or leave one folder out.");
          }
          files.add(file);
        } catch (RuleException e) {
          problems.addAll(e.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return files;
  }

  private static List<Path> list(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      String what = Files.exists(folder) ? "is a file, not a folder" : "does not exist";
      problems.add(
          new Problem(
              folder.toString(), "the rule folder " + what + ". Name a folder with .drl files."));
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries
              .filter(p -> p.getFileName().toString().endsWith(RuleFile.SUFFIX))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        problems.add(
            new Problem(
                folder.toString(),
                "the rule folder holds no .drl file. Put one rule a file into it."));
      }
      return files;
    } catch (IOException e) {
      problems.add(
          new Problem(folder.toString(), "the rule folder cannot be listed: " + e.getMessage()));
      return List.of();
    }
  }

  private static String text(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw problem(path, "the file is not UTF-8. Save it as UTF-8 text.");
    } catch (IOException e) {
      throw problem(
          path,
          "the file cannot be read (" + e.getClass().getSimpleName() + "). Check its permissions.");
    }
  }

  /** Without it a rule compiles and can say nothing. */
  private static void requireFindings(RuleFile file) {
    if (!file.masked().matches(GLOBAL)) {
      throw new RuleException(
          List.of(
              new Problem(
                  file.info().source(),
                  "line 1: the file does not declare where its findings go. Write 'global"
                      + " dev.crosscheck.rules.Findings findings;' above the rule.")));
    }
  }

  private static RuleException problem(Path path, String message) {
    return new RuleException(List.of(new Problem(path.toString(), message)));
  }
}
