package dev.crosscheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who wants, accepts or rejects what.
 *
 * @param anchor where, who says so, when, how surely; a negation that makes a stance ("will not
 *     accept" is to reject) is part of {@code stance}, any other ("did not reject", "no longer
 *     wants") leaves {@code anchor} negated: the holder is said not to have the stance
 * @param holder whose position it is, in its fullest form in the document
 * @param stance toward the target
 * @param target proposal, demand, action or party, in the text's words
 * @param terms content lemmas of the target, sorted
 * @param condition what it depends on, in the text's words, or null
 * @param phase whether the text places it in the past, in the present or as a change
 */
public record PositionClaim(
    Anchor anchor,
    String holder,
    Stance stance,
    String target,
    List<String> terms,
    @Nullable String condition,
    Phase phase)
    implements Claim {
  public PositionClaim {
    terms = terms.stream().sorted().distinct().toList();
  }

  /** 1 for the target, -1 against it, 0 neither or not known. */
  public int side() {
    return anchor.negated() ? 0 : stance.polarity();
  }

  /** When the holder has the position, as told. */
  public enum Phase {
    /** Held when the text was written, or no word of change. */
    CURRENT,
    /** "initially", "at first", "had ... until": no longer held. */
    FORMER,
    /** "now accepts", "has dropped": replaces an earlier one. */
    CHANGED;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
