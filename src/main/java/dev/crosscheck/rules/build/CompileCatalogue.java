package dev.crosscheck.rules.build;

import dev.crosscheck.rules.CataloguePacker;
import dev.crosscheck.rules.RuleException;
import java.io.IOException;
import java.nio.file.Path;

/** Called by Maven after the classes are compiled. */
public final class CompileCatalogue {
  private CompileCatalogue() {}

  /**
   * Ends with status 1, and so the build, when a rule cannot be used.
   *
   * @param args folder of the rules, folder of the classes
   */
  public static void main(String[] args) throws IOException {
    try {
      CataloguePacker.pack(Path.of(args[0]), Path.of(args[1]));
    } catch (RuleException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
