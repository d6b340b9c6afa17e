package dev.crosscheck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One person under two spellings of the name.
 *
 * @param first the claim that was told first
 * @param second a claim with the other spelling
 * @param others further claims on the person with one of the two
 * @param how why the two are taken for one person
 * @param comparability what is known of whether it is one person
 */
public record NameVariant(
    RoleClaim first, RoleClaim second, List<RoleClaim> others, How how, Comparability comparability)
    implements Comparison {
  public NameVariant {
    others = List.copyOf(others);
  }

  @Override
  public List<Claim> witnesses() {
    List<Claim> all = new ArrayList<>(others.size() + 2);
    all.add(first);
    all.add(second);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** That two ways to write a foreign name are both in use is never more than a note. */
  @Override
  public Severity ceiling() {
    return how == How.TRANSLITERATION ? Severity.NOTE : Severity.ERROR;
  }

  /** Why the two are taken for one person. */
  public enum How {
    /** A letter or two differ. */
    SPELLING,
    /** Both are usual ways to write one foreign name. */
    TRANSLITERATION,
    /** One family name and one part in the story, with another given name. */
    GIVEN_NAME
  }
}
