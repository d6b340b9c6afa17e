package dev.crosscheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said, wrote or thinks something: words between quotation marks, or the report of them.
 * When it was said, and on which occasion, is the event of the anchor; whether it was said at all
 * ("did not say", "will announce") are its negation and its modality.
 *
 * @param anchor the quote runs from the first to the last word of the content, over a cue in
 *     between; its attribution names the source and is null when the text names none ("it was
 *     reported")
 * @param form how much of the content is between quotation marks
 * @param content what is said, in order, without quotation marks at its ends; several parts when a
 *     cue parts it
 * @param source where the source is named with all that describes it, or null when it stands
 *     nowhere near or is not told
 * @param cue where the word stands that credits it ("said", "according to"), or null when there is
 *     none of its own, as in the second sentence of a long quotation
 * @param verbatim the words between quotation marks, one for each pair of marks
 * @param addressee to whom it was said, or null when not told
 * @param translated whether the text says that the words are a translation
 */
public record QuotationClaim(
    Anchor anchor,
    Form form,
    List<Span> content,
    @Nullable Words source,
    @Nullable Span cue,
    List<Words> verbatim,
    @Nullable String addressee,
    boolean translated)
    implements Claim {
  public QuotationClaim {
    content = List.copyOf(content);
    verbatim = List.copyOf(verbatim);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation has content");
    }
  }

  /**
   * Words of a text and where they stand.
   *
   * @param span without quotation marks at its ends
   * @param text the words, white space folded
   */
  public record Words(Span span, String text) {}

  /** How much of what is said is given in the speaker's own words. */
  public enum Form {
    /** All of it stands between quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Reported words with quoted ones among them. */
    MIXED;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
