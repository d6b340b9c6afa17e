package dev.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count and the list that it counts, which may stand in another sentence.
 *
 * @param count the claim that gives the number, with the members it refers to
 * @param list where the members are named, or null when that is in the words of {@code count}
 * @param comparability what is known of whether the count refers to the list
 */
public record CountedList(
    ParticipantsClaim count, @Nullable ParticipantsClaim list, Comparability comparability)
    implements Comparison {
  /** Whether there are as many members as the count says. */
  public boolean fits() {
    return count.countFits();
  }

  @Override
  public List<Claim> witnesses() {
    return list == null ? List.of(count) : List.of(count, list);
  }
}
