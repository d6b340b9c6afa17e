package dev.crosscheck.model;

/** When one claim holds, seen from another. */
public enum TimeRelation {
  /** At the same time, or both about something that does not change. */
  SAME,
  EARLIER,
  LATER,
  /** The texts leave it open. */
  UNKNOWN
}
