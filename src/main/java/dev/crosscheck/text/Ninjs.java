package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.json.SourceJson;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads news items in the IPTC's JSON format, versions 1 and 2. */
final class Ninjs {
  private static final Set<String> MARKS =
      Set.of("body_text", "body_html", "body_xhtml", "bodies", "headline", "headlines");

  private Ninjs() {}

  /** Whether an object with these members is meant to be a news item. */
  static boolean looksLike(Collection<String> names) {
    return names.stream().anyMatch(MARKS::contains);
  }

  /**
   * Reads an item.
   *
   * @throws MalformedException when it is not JSON or no news item
   */
  static Content read(MappedText file) throws MalformedException {
    SourceJson item = SourceJson.parse(file);
    if (!(item instanceof SourceJson.Fields fields) || !looksLike(fields.members().keySet())) {
      throw new MalformedException(
          1,
          1,
          "expected a ninjs news item with \"headline\" and \"body_text\" or \"body_html\", found"
              + " other JSON; remove the file or convert it");
    }
    Optional<MappedText> headline =
        item.text("headline").or(() -> value(item, "headlines", "role", "main"));
    List<Draft> drafts = new ArrayList<>();
    headline.ifPresent(h -> drafts.add(new Draft(Kind.TITLE, h)));
    body(item).forEach(drafts::add);
    captions(item).forEach(c -> drafts.add(new Draft(Kind.CAPTION, c)));
    return new Content(metadata(item, headline), drafts);
  }

  private static Stream<Draft> body(SourceJson item) throws MalformedException {
    Optional<MappedText> html =
        item.text("body_html")
            .or(() -> item.text("body_xhtml"))
            .or(() -> value(item, "bodies", "contenttype", "text/html"))
            .filter(h -> !h.text().isBlank());
    Optional<MappedText> text =
        item.text("body_text")
            .or(() -> value(item, "bodies", "contenttype", "text/plain"))
            .or(
                () ->
                    item.get("bodies")
                        .flatMap(b -> b.elements().stream().findFirst())
                        .flatMap(b -> b.text("value")));
    List<Draft> drafts =
        html.isPresent()
            ? Html.read(html.get()).drafts()
            : text.map(t -> PlainText.read(t).drafts()).orElse(List.of());
    // The item has a headline of its own; what looks like one in the body heads a section.
    return drafts.stream()
        .map(d -> d.kind() == Kind.TITLE ? new Draft(Kind.HEADING, d.content(), d.stamp()) : d);
  }

  /** In version 2 things that can come in several kinds are lists of objects. */
  private static Optional<MappedText> value(
      SourceJson item, String list, String key, String wanted) {
    List<SourceJson> values = item.get(list).map(SourceJson::elements).orElse(List.of());
    return values.stream()
        .filter(v -> v.text(key).map(MappedText::text).filter(wanted::equals).isPresent())
        .findFirst()
        .or(() -> key.equals("role") ? values.stream().findFirst() : Optional.empty())
        .flatMap(v -> v.text("value").or(() -> v.text("name")));
  }

  private static Stream<MappedText> captions(SourceJson item) {
    Optional<SourceJson> associations = item.get("associations");
    Stream<SourceJson> all =
        associations.isPresent() && associations.get() instanceof SourceJson.Fields fields
            ? fields.members().values().stream()
            : associations.map(SourceJson::elements).orElse(List.of()).stream();
    return all.filter(a -> a.text("type").filter(t -> t.text().equals("picture")).isPresent())
        .flatMap(a -> a.text("description_text").stream());
  }

  private static Metadata metadata(SourceJson item, Optional<MappedText> headline) {
    Optional<Timestamps> published =
        Stream.of("versioncreated", "versionCreated", "firstcreated", "firstCreated")
            .flatMap(key -> item.text(key).stream())
            .flatMap(t -> Timestamps.parse(t.text()).stream())
            .findFirst();
    return new Metadata(
        headline.map(h -> Cleaner.clean(h).text()).filter(h -> !h.isEmpty()).orElse(null),
        item.text("provider")
            .or(() -> item.text("source"))
            .or(() -> value(item, "infosources", "role", "cs"))
            .map(MappedText::text)
            .orElse(null),
        published.map(Timestamps::time).orElse(null),
        published.map(Timestamps::dateOnly).orElse(false),
        item.text("uri").map(MappedText::text).filter(u -> u.startsWith("http")).orElse(null),
        null);
  }
}
