package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.YamlValue;
import dev.crosscheck.model.Metadata;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What front matter and sidecars say, and which of several sources of metadata is believed. */
final class MetadataKeys {
  static final List<String> KNOWN = List.of("title", "source", "published", "url", "story");

  private MetadataKeys() {}

  static Metadata read(YamlValue.Mapping yaml) throws MalformedException {
    Optional<YamlValue.Scalar> published = yaml.scalar("published");
    Timestamps time = null;
    // Site generators use the key as a switch; that says nothing about a time.
    if (published.isPresent() && !published.get().text().matches("true|false")) {
      YamlValue.Scalar written = published.get();
      time =
          Timestamps.parse(written.text())
              .orElseThrow(() -> written.wrong(Timestamps.EXPECTED + " for \"published\""));
    }
    return new Metadata(
        text(yaml, "title"),
        text(yaml, "source"),
        time == null ? null : time.time(),
        time != null && time.dateOnly(),
        text(yaml, "url"),
        text(yaml, "story"));
  }

  private static @Nullable String text(YamlValue.Mapping yaml, String key)
      throws MalformedException {
    return yaml.scalar(key).map(s -> s.text().strip()).filter(s -> !s.isEmpty()).orElse(null);
  }

  /** Field by field the first that is known. */
  static Metadata merge(Metadata first, Metadata second) {
    boolean firstDated = first.published() != null;
    return new Metadata(
        or(first.title(), second.title()),
        or(first.source(), second.source()),
        firstDated ? first.published() : second.published(),
        firstDated ? first.dateOnly() : second.dateOnly(),
        or(first.url(), second.url()),
        or(first.story(), second.story()));
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }
}
