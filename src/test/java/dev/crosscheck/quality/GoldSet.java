package dev.crosscheck.quality;

import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.nio.file.Path;

/** Annotated texts that measure what is read, not what is judged. */
interface GoldSet {
  /** Short and unique; what {@code --set} takes. */
  String name();

  /** Whether the set stands below {@code root}. */
  boolean in(Path root);

  /** Reads the set below {@code root} and counts what was read rightly. */
  void score(Path root, Pipeline pipeline, Counts counts) throws IOException, DocumentException;
}
