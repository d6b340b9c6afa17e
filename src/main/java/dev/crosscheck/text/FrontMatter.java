package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.Yaml;
import dev.crosscheck.json.YamlValue;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The YAML between lines of three hyphens at the top of a file.
 *
 * @param metadata what it says
 * @param title the characters of the headline, or null when there is none or it is written so that
 *     they have no exact place
 * @param body the text under it
 */
record FrontMatter(Metadata metadata, @Nullable MappedText title, MappedText body) {
  private static final Pattern OPENING = Pattern.compile("\\A\uFEFF?---[ \\t]*(?:\\R|\\z)");
  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern KEY = Pattern.compile("\\A\\s*[\\w-]+[ \\t]*:(?:\\s|\\z)");

  /** Cuts a file into front matter and body; a file without front matter is all body. */
  static FrontMatter split(MappedText file) throws MalformedException {
    String text = file.text();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return new FrontMatter(Metadata.NONE, null, file.slice(start, text.length()));
    }
    boolean keys = KEY.matcher(text).region(opening.end(), text.length()).lookingAt();
    Matcher closing = CLOSING.matcher(text).region(opening.end(), text.length());
    if (!closing.find()) {
      if (!keys) {
        // A lone rule at the top of a text is a rule.
        return new FrontMatter(Metadata.NONE, null, file.slice(start, text.length()));
      }
      throw new MalformedException(
          1, 1, "expected a line --- that ends the front matter, found none; add it");
    }
    if (!keys && !text.substring(opening.end(), closing.start()).isBlank()) {
      return new FrontMatter(Metadata.NONE, null, file.slice(start, text.length()));
    }
    YamlValue.Mapping yaml = Yaml.metadata(file.slice(start, closing.start()));
    Optional<YamlValue.Scalar> title = yaml.scalar("title");
    return new FrontMatter(
        MetadataKeys.read(yaml),
        title.map(YamlValue.Scalar::mapped).orElse(null),
        file.slice(closing.end(), text.length()));
  }
}
