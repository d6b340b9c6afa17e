package dev.crosscheck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Puts a folder of rules, compiled, where {@link RuleEngine#standard()} finds them. */
public final class CataloguePacker {
  private CataloguePacker() {}

  /**
   * Compiles the rules of a folder and writes them among the classes.
   *
   * @param rules folder of rule files
   * @param classes root of the class files
   * @throws RuleException naming file and line of whatever is wrong with them
   */
  public static void pack(Path rules, Path classes) throws IOException {
    List<RuleFile> files = RuleFolder.read(List.of(rules));
    CompiledRules compiled = RuleCompiler.compile(files);
    for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
      Path file = classes.resolve(type.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, type.getValue());
    }
    Path folder = classes.resolve(Precompiled.FOLDER);
    Files.createDirectories(folder);
    for (RuleFile file : files) {
      Files.writeString(folder.resolve(file.info().id() + RuleFile.SUFFIX), file.text());
    }
    Files.writeString(folder.resolve(Precompiled.INDEX), Precompiled.index(files, compiled));
  }
}
