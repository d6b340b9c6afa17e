package dev.crosscheck.text;

import dev.crosscheck.json.MalformedException;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.SourceText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents. What is said of a document is believed in this order: sidecar, front matter, the
 * format's own markup, the folder it lies in.
 */
public final class DocumentReader {
  private final Limits limits;

  /** A reader that refuses files beyond {@code limits}. */
  public DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @throws DocumentException when it cannot be read; the problem says why and what to do
   */
  public Document read(DocumentFile file) throws DocumentException {
    String text = FileBytes.text(file.id(), file.path(), limits);
    Metadata sidecar = Sidecar.read(file, limits);
    try {
      Document document = read(file, text, sidecar);
      if (document.blocks().isEmpty()) {
        throw new DocumentException(
            file.id(), "expected text, found a file with nothing to read in it; fill or remove it");
      }
      return document;
    } catch (MalformedException e) {
      throw new DocumentException(file.id(), e.located());
    }
  }

  /** Reads a text as the content of that file. */
  static Document read(DocumentFile file, String text, Metadata sidecar) throws MalformedException {
    MappedText whole = MappedText.verbatim(text, 0);
    String type = type(file);
    FrontMatter front =
        type.equals("json")
            ? new FrontMatter(
                Metadata.NONE, null, whole.slice(text.startsWith("\uFEFF") ? 1 : 0, text.length()))
            : FrontMatter.split(whole);
    Content content =
        switch (type) {
          case "json" -> Ninjs.read(front.body());
          case "md" -> Markdown.read(front.body());
          case "html", "htm" -> Html.read(front.body());
          default -> PlainText.read(front.body());
        };
    Metadata folder = new Metadata(null, null, null, false, null, file.story());
    Metadata metadata =
        MetadataKeys.merge(
            sidecar,
            MetadataKeys.merge(front.metadata(), MetadataKeys.merge(content.metadata(), folder)));
    return Assembler.assemble(
        file.id(), new SourceText(text), metadata, title(front, sidecar), content.drafts());
  }

  /** The front matter's headline, unless a sidecar replaces it. */
  private static @Nullable MappedText title(FrontMatter front, Metadata sidecar) {
    return sidecar.title() == null || sidecar.title().equals(front.metadata().title())
        ? front.title()
        : null;
  }

  private static String type(DocumentFile file) {
    String name = String.valueOf(file.path().getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
