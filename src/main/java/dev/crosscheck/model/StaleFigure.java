package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a text still gives although some text says that it was replaced.
 *
 * @param stale the figure
 * @param revision the figure that took its place; when none is told, the one that was given up, in
 *     the text that says so
 * @param old the replaced value in the words of the revision, or null when it tells only the new
 *     one
 * @param others the same value again in the document of {@code stale}
 * @param comparability what is known of whether both are about the same thing
 * @param later whether the figure was published after the revision; it was not wrong of an older
 *     text to give it
 */
public record StaleFigure(
    QuantityClaim stale,
    QuantityClaim revision,
    @Nullable QuantityClaim old,
    List<QuantityClaim> others,
    Comparability comparability,
    boolean later)
    implements Comparison {
  public StaleFigure {
    others = List.copyOf(others);
  }

  /** Whether it is told what took the figure's place. */
  public boolean replaced() {
    return !revision.givenUp();
  }

  @Override
  public Severity ceiling() {
    return later ? Severity.ERROR : Severity.NOTE;
  }

  @Override
  public List<Claim> witnesses() {
    List<Claim> all = new ArrayList<>(others.size() + 2);
    all.add(stale);
    all.add(revision);
    all.addAll(others);
    return List.copyOf(all);
  }
}
