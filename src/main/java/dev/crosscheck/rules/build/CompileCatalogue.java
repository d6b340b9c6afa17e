package dev.crosscheck.rules.build;

import dev.crosscheck.rules.CataloguePacker;
import java.io.IOException;
import java.nio.file.Path;

/** Called by Maven after the classes are compiled; an exception ends the build with its message. */
public final class CompileCatalogue {
  private CompileCatalogue() {}

  /**
   * @param args folder of the rules, folder of the classes
   */
  public static void main(String[] args) throws IOException {
    CataloguePacker.pack(Path.of(args[0]), Path.of(args[1]));
  }
}
