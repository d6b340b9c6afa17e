package dev.crosscheck.rules;

import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a folder of rules, compiled, where {@link RuleEngine#standard()} finds them. */
public final class CataloguePacker {
  private CataloguePacker() {}

  /**
   * Compiles the rules of a folder and writes them among the classes, unless they stand there
   * already.
   *
   * @param rules folder of rule files
   * @param classes root of the class files
   * @throws RuleException naming file and line of whatever is wrong with them
   */
  public static void pack(Path rules, Path classes) throws IOException {
    List<RuleFile> files = RuleFolder.read(List.of(rules));
    String inputs = Inputs.digest(files, classes);
    if (Precompiled.isMadeFrom(inputs, classes)) {
      return;
    }
    CompiledRules compiled = RuleCompiler.compile(files);
    Path folder = classes.resolve(Precompiled.FOLDER);
    requirePackage(compiled);
    clear(folder);
    for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
      Path file = classes.resolve(type.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, type.getValue());
    }
    for (RuleFile file : files) {
      Files.writeString(folder.resolve(file.info().id() + RuleFile.SUFFIX), file.text());
    }
    Files.writeString(
        folder.resolve(Precompiled.INDEX), Precompiled.index(inputs, files, compiled));
  }

  /** A rule that was removed or renamed must not live on from an earlier build. */
  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private static void requirePackage(CompiledRules compiled) {
    for (String type : compiled.classes().keySet()) {
      if (!type.startsWith(Precompiled.PACKAGE + ".")) {
        throw new RuleException(
            List.of(
                new Problem(
                    "rules",
                    "a rule is in the package of "
                        + type
                        + ". Begin every file of the catalogue with 'package "
                        + Precompiled.PACKAGE
                        + ";'.")));
      }
    }
  }
}
