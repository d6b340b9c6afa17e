package dev.crosscheck.text;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Document.Quotation;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.SourceText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the document out of drafts: cleans them, cuts sentences, keeps heading and stamp. */
final class Assembler {
  private Metadata metadata;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private @Nullable String heading;
  private @Nullable LocalDateTime stamp;
  private boolean titled;

  /** Whether entries are headed by times with a dot, which alone could be numbers. */
  private boolean live;

  private boolean paragraphs;
  private int sentences;

  private Assembler(Metadata metadata) {
    this.metadata = metadata;
  }

  /**
   * Makes a document.
   *
   * @param title the headline's characters in the front matter, or null
   */
  static Document assemble(
      String id,
      SourceText source,
      Metadata metadata,
      @Nullable MappedText title,
      List<Draft> drafts) {
    Assembler assembler = new Assembler(metadata);
    if (metadata.published() == null) {
      HeaderDate.of(drafts).ifPresent(assembler::dated);
    }
    assembler.live = StampLine.head(drafts);
    List<Draft> body = new ArrayList<>(drafts);
    if (title != null) {
      assembler.block(Kind.TITLE, Cleaner.clean(title));
    } else {
      drafts.stream()
          .filter(d -> d.kind() == Kind.TITLE && assembler.isHeadline(d))
          .findFirst()
          .ifPresent(
              d -> {
                body.remove(d);
                assembler.headline(Cleaner.clean(d.content()));
              });
    }
    body.forEach(assembler::add);
    return new Document(id, source, assembler.metadata, assembler.blocks, assembler.quotations);
  }

  /** Whether nothing that was said of the document contradicts that this is its headline. */
  private boolean isHeadline(Draft draft) {
    String text = Cleaner.clean(draft.content()).text();
    return metadata.title() == null ? StampLine.at(text).isEmpty() : same(metadata.title(), text);
  }

  private static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void headline(MappedText content) {
    metadata =
        MetadataKeys.merge(metadata, new Metadata(content.text(), null, null, false, null, null));
    block(Kind.TITLE, content);
  }

  private void add(Draft draft) {
    if (draft.stamp() != null) {
      stamp = draft.stamp().resolve(metadata.published());
    }
    MappedText content = Cleaner.clean(draft.content());
    Kind kind = draft.kind();
    if (kind != Kind.CAPTION) {
      Optional<StampLine> line = StampLine.at(content.text(), live);
      if (line.isPresent()) {
        stamp = line.get().stamp().resolve(metadata.published());
        heading = null;
        content = content.slice(line.get().length(), content.length());
      }
    }
    if (content.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (kind == Kind.TITLE || kind == Kind.HEADING) {
      if (titled && metadata.title() != null && same(metadata.title(), content.text())) {
        // The headline repeated over the text is no section heading.
        return;
      }
      kind = Kind.HEADING;
    } else if (kind == Kind.PARAGRAPH) {
      int dateline = Dateline.length(content.text(), !paragraphs);
      if (dateline > 0 && !paragraphs && metadata.published() == null) {
        Dateline.day(content.text().substring(0, dateline)).ifPresent(this::writtenOn);
      }
      content = content.slice(dateline, content.length());
      paragraphs = true;
    }
    block(kind, content);
  }

  private void dated(Metadata day) {
    metadata = MetadataKeys.merge(metadata, day);
  }

  /** With nothing else known, the day of the dateline is the day of publication. */
  private void writtenOn(LocalDate day) {
    OffsetDateTime end = day.atTime(LocalTime.of(23, 59, 59)).atOffset(ZoneOffset.UTC);
    metadata = MetadataKeys.merge(metadata, new Metadata(null, null, end, true, null, null));
  }

  private void block(Kind kind, MappedText content) {
    List<Sentence> cut = new ArrayList<>();
    for (int[] range : SentenceSplitter.split(content.text())) {
      cut.add(new Sentence(content.slice(range[0], range[1]), sentences++));
    }
    if (cut.isEmpty()) {
      return;
    }
    quotations.addAll(QuotationFinder.find(content));
    if (kind == Kind.TITLE) {
      titled = true;
      blocks.add(new Block(kind, cut, null, null));
    } else if (kind == Kind.HEADING) {
      heading = content.text();
      blocks.add(new Block(kind, cut, null, stamp));
    } else {
      blocks.add(new Block(kind, cut, heading, stamp));
    }
  }
}
