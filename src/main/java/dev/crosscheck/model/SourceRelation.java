package dev.crosscheck.model;

/** Whether two claims come from one source. */
public enum SourceRelation {
  /** Both name the same source, or both stand in one document's own voice. */
  SAME,
  /** Both name one, and they are not the same. */
  DIFFERENT,
  /** At least one names none. */
  UNSTATED
}
