package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times that cannot be: what comes first is dated after what follows from it, or a text reports as
 * over what its own date says is to come, and as to come what is over.
 *
 * @param first the claim that comes first by its nature, or the only one
 * @param second the claim that can only follow it; null when the first contradicts the date of its
 *     own text
 * @param because why both cannot be, in words
 * @param comparability what is known of whether they are about the same thing
 */
public record SequenceClash(
    EventClaim first, @Nullable EventClaim second, String because, Comparability comparability)
    implements Comparison {
  @Override
  public List<Claim> witnesses() {
    List<Claim> all = new ArrayList<>(2);
    all.add(first);
    if (second != null) {
      all.add(second);
    }
    return List.copyOf(all);
  }
}
