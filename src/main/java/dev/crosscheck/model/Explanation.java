package dev.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two claims stand to each other, ready to be shown.
 *
 * @param pairing what came of the two
 * @param first the claim that was asked for first, in its text
 * @param second the other
 * @param summary one sentence that quotes both and says what came of them and why
 * @param detail further sentences that the reason asks for; empty when it says all
 * @param aspects dimension by dimension
 * @param closest the rule that comes closest, or null when no rule is for such a pair
 * @param reported ids of the discrepancies in which both take part
 */
public record Explanation(
    Pairing pairing,
    Evidence first,
    Evidence second,
    String summary,
    String detail,
    List<Aspect> aspects,
    @Nullable NearRule closest,
    List<String> reported) {
  public Explanation {
    aspects = List.copyOf(aspects);
    reported = List.copyOf(reported);
  }
}
