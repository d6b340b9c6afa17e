package dev.crosscheck.model;

import java.util.Locale;

/**
 * Somebody who has a part in an event.
 *
 * @param role the part
 * @param name in the fullest form of the document
 */
public record Participant(Role role, String name) {
  /** Parts that somebody can have in an event. */
  public enum Role {
    /** Stands between the parties. */
    MEDIATOR,
    /** One whom it concerns or between whom it is. */
    PARTY,
    /** Has it at their place. */
    HOST,
    /** Is there. */
    ATTENDEE,
    /** Puts their name to it. */
    SIGNATORY,
    /** Does it to others. */
    PERPETRATOR,
    /** To whom it is done. */
    VICTIM;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
