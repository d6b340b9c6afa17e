package dev.crosscheck.text;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a document.
 *
 * @param id path below the corpus root with {@code /} between folders, or the file name
 * @param path where it is
 * @param story folder below the corpus root that holds it, or null when it is in the root itself
 */
public record DocumentFile(String id, Path path, @Nullable String story) {}
