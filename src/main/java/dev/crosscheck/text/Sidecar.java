package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.Yaml;
import dev.crosscheck.json.YamlValue;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Metadata beside a text that must stay untouched. */
final class Sidecar {
  static final String SUFFIX = ".meta.yaml";

  private Sidecar() {}

  /** What {@code article.txt.meta.yaml} or else {@code article.meta.yaml} says. */
  static Metadata read(DocumentFile file, Limits limits) throws DocumentException {
    String name = String.valueOf(file.path().getFileName());
    int dot = name.lastIndexOf('.');
    String bare = dot > 0 ? name.substring(0, dot) : name;
    for (String candidate : List.of(name + SUFFIX, bare + SUFFIX)) {
      Path path = file.path().resolveSibling(candidate);
      if (Files.exists(path)) {
        return parse(file.id(), sibling(file.id(), candidate), path, limits);
      }
    }
    return Metadata.NONE;
  }

  private static String sibling(String id, String name) {
    return id.substring(0, id.lastIndexOf('/') + 1) + name;
  }

  private static Metadata parse(String document, String id, Path path, Limits limits)
      throws DocumentException {
    String text = FileBytes.text(id, path, limits);
    try {
      YamlValue.Mapping yaml =
          Yaml.metadata(
              MappedText.verbatim(text.startsWith("\uFEFF") ? text.substring(1) : text, 0));
      yaml.only(MetadataKeys.KNOWN);
      return MetadataKeys.read(yaml);
    } catch (MalformedException e) {
      throw new DocumentException(id, e.located() + "; " + document + " was not checked");
    }
  }
}
