package dev.crosscheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is: the office or part, where, since or until when, and how old.
 *
 * @param anchor where, who says so, when; the quote holds the name and what is told of it
 * @param name the name as written here, without titles
 * @param person the fullest form of the name in the document
 * @param title the office, rank or part under its usual name ("finance minister", "suspect"); empty
 *     when only an age or the like is told
 * @param tenure what sort of title it is, which tells what it excludes
 * @param group different titles of one group exclude each other; empty for one that excludes none
 * @param of the organisation or place of the title as written, or null
 * @param affiliation where the person is from, as written, or null
 * @param phase whether the title is held now
 * @param age the years of life that the wording allows; both ends null when it tells none
 * @param born the days on which the person can have been born by the text, or null
 * @param aliases other names that the text gives: "known as ..."
 */
public record RoleClaim(
    Anchor anchor,
    String name,
    String person,
    String title,
    Tenure tenure,
    String group,
    @Nullable String of,
    @Nullable String affiliation,
    Phase phase,
    Interval age,
    @Nullable DateRange born,
    List<String> aliases)
    implements Claim {
  public RoleClaim {
    aliases = List.copyOf(aliases);
  }

  /** Whether an age is told. */
  public boolean aged() {
    return age.low() != null && age.high() != null;
  }

  /** Whether a title is told. */
  public boolean titled() {
    return !title.isEmpty();
  }

  /** Whether more is told than that there is such a person. */
  @Override
  public boolean lasting() {
    return titled() || aged() || born != null || affiliation != null || !aliases.isEmpty();
  }

  /** When a title is held, seen from the text that gives it. */
  public enum Phase {
    /** Held now. */
    CURRENT,
    /** "Former", "then", "the late". */
    FORMER,
    /** In place of somebody: "acting", "interim". */
    ACTING,
    /** Elected and not yet in office. */
    ELECT,
    /** Nominated, running for it. */
    PLANNED,
    /** Of the second rank: "deputy", "vice". */
    DEPUTY;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What sort of title it is. */
  public enum Tenure {
    /** No title. */
    NONE,
    /** An office that a place or body has once: mayor, prime minister, police chief. */
    SOLE,
    /** An office of which there are several, told apart by what they are for: minister. */
    PORTFOLIO,
    /** A step on a ladder: sergeant, captain. */
    RANK,
    /** A post that may be one of many and goes along with others: spokesperson, adviser. */
    POST,
    /** The doer's side of what happened: suspect, gunman. */
    DOER,
    /** The other side of what happened: victim, survivor. */
    SUFFERER;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
