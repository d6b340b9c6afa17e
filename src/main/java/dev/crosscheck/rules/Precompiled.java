package dev.crosscheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/**
 * The catalogue as the build left it beside the classes: the rule files as they are, the classes
 * compiled from them, and an index that names both. Nothing here parses a rule or loads the
 * compiler.
 */
final class Precompiled {
  /** Folder of the catalogue in the jar. */
  static final String FOLDER = "dev/crosscheck/rules/catalogue/";

  /** Package of every rule in it. */
  static final String PACKAGE = "dev.crosscheck.rules.catalogue";

  static final String INDEX = "index";

  private static final String INPUTS = "from ";
  private static final String MODEL = "model ";
  private static final String RULE = "rule ";

  private Precompiled() {}

  /** Content of the index. */
  static String index(String inputs, List<RuleFile> files, CompiledRules compiled) {
    StringBuilder index = new StringBuilder(INPUTS).append(inputs).append('\n');
    compiled.models().forEach(model -> index.append(MODEL).append(model).append('\n'));
    files.forEach(file -> index.append(RULE).append(file.info().id()).append('\n'));
    return index.toString();
  }

  /** Whether the catalogue among those classes was compiled from just these inputs. */
  static boolean isMadeFrom(String inputs, Path classes) throws IOException {
    Path index = classes.resolve(FOLDER).resolve(INDEX);
    return Files.exists(index) && Files.readString(index).startsWith(INPUTS + inputs + "\n");
  }

  static RuleSet load() {
    List<RuleInfo> infos = new ArrayList<>();
    List<Model> models = new ArrayList<>();
    for (String line : resource(INDEX).lines().toList()) {
      if (line.startsWith(MODEL)) {
        models.add(
            CompiledRules.model(
                Precompiled.class.getClassLoader(), line.substring(MODEL.length())));
      } else if (line.startsWith(RULE)) {
        infos.add(file(line).info());
      }
    }
    return RuleSet.of(infos, models);
  }

  /** The rule files of the catalogue. */
  static List<RuleFile> files() {
    return resource(INDEX).lines().filter(l -> l.startsWith(RULE)).map(Precompiled::file).toList();
  }

  private static RuleFile file(String line) {
    String name = line.substring(RULE.length()) + RuleFile.SUFFIX;
    return RuleFile.of("rules/" + name, resource(name));
  }

  private static String resource(String name) {
    try (InputStream in = Precompiled.class.getResourceAsStream("/" + FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the build left no "
                + FOLDER
                + name
                + "; compile the rules with 'mvn process-classes'");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
