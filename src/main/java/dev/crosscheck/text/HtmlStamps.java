package dev.crosscheck.text;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.MappedText;
import dev.crosscheck.model.Metadata;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The time elements of a page: stamps of entries, or the time of publication under a headline. */
final class HtmlStamps {
  /** "Published at:" is the longest that may stand before a time that heads a block. */
  static final int LONGEST_LEAD = 30;

  private @Nullable Stamp pending;
  private int from;
  private int to = -1;

  /**
   * A time that heads a block.
   *
   * @param stamp the time
   * @param rest what follows it in the block, often nothing
   */
  record Found(Stamp stamp, MappedText rest) {}

  /** A time element begins; it counts only at the start of a block. */
  void open(Element time, int length, String before) {
    if (pending == null && before.matches("(?i)(?:updated|posted|published|at|on)?:?")) {
      pending = read(time.attr("datetime")).orElse(null);
      from = length;
      to = -1;
    }
  }

  void close(Element time, int length) {
    if (pending != null && to < 0 && length >= from) {
      to = length;
    }
  }

  /** Whether the block that ends here is headed by a time; forgets the time in any case. */
  @Nullable Found take(MappedText block) {
    Stamp stamp = pending;
    int end = Math.min(Math.max(to, 0), block.length());
    pending = null;
    to = -1;
    if (stamp == null) {
      return null;
    }
    String rest = block.text().substring(end).strip();
    if (rest.isEmpty() || rest.matches("(?i)\\(?(?:[A-Z]{2,5}|local time)\\)?[.:]?")) {
      return new Found(stamp, block.slice(block.length(), block.length()));
    }
    // A time inside a sentence stays there; one before it is printed as a clock shows it.
    if (!block.text().substring(Math.min(from, end), end).strip().matches(".*\\d[:.]\\d\\d.*")
        || Character.isLowerCase(rest.codePointAt(0))) {
      return null;
    }
    int start = end;
    while (start < block.length()
        && !Character.isLetterOrDigit(block.text().charAt(start))
        && "\"\u201C\u2018".indexOf(block.text().charAt(start)) < 0) {
      start++;
    }
    return new Found(stamp, block.slice(start, block.length()));
  }

  private static Optional<Stamp> read(String datetime) {
    try {
      LocalTime time = LocalTime.parse(datetime.strip());
      return Optional.of(new Stamp(null, time, null));
    } catch (DateTimeParseException notATimeOfDay) {
      return Timestamps.parse(datetime)
          .filter(t -> !t.dateOnly())
          .map(
              t -> new Stamp(t.time().toLocalDate(), t.time().toLocalTime(), t.time().getOffset()));
    }
  }

  /**
   * A page with a single time, above its text, is no live page: that time is when it was published.
   */
  static Content settle(Metadata metadata, List<Draft> drafts) {
    List<Draft> stamped = drafts.stream().filter(d -> d.stamp() != null).toList();
    if (stamped.size() != 1 || stamped.get(0).content().length() > 0 || !early(drafts)) {
      return new Content(metadata, drafts);
    }
    Stamp only = stamped.get(0).stamp();
    List<Draft> rest = drafts.stream().filter(d -> d.stamp() == null).toList();
    if (only == null || only.date() == null) {
      return new Content(metadata, rest);
    }
    ZoneOffset offset = only.offset() == null ? ZoneOffset.UTC : only.offset();
    OffsetDateTime time = OffsetDateTime.of(only.date(), only.time(), offset);
    Metadata told = new Metadata(null, null, time, false, null, null);
    return new Content(MetadataKeys.merge(metadata, told), rest);
  }

  private static boolean early(List<Draft> drafts) {
    int paragraphs = 0;
    for (Draft draft : drafts) {
      if (draft.stamp() != null) {
        return true;
      }
      paragraphs += draft.kind() == Kind.PARAGRAPH ? 1 : 0;
      if (paragraphs > 2) {
        return false;
      }
    }
    return false;
  }
}
