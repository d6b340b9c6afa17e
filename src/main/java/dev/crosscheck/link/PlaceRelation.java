package dev.crosscheck.link;

/**
 * How one place stands to another.
 *
 * @param kind what is known
 * @param because the words or entries that decided it, for explanations; empty when nothing did
 */
record PlaceRelation(Kind kind, String because) {
  /** Nothing tells. */
  static final PlaceRelation UNKNOWN = new PlaceRelation(Kind.UNKNOWN, "");

  /** What is known of two places. */
  enum Kind {
    /** Two names of one place. */
    SAME,
    /** The first lies in the second and is not all of it. */
    WITHIN,
    /** The second lies in the first and is not all of it. */
    CONTAINS,
    /** They have no ground in common. */
    APART,
    /** Nothing tells, or a name may mean several places. */
    UNKNOWN;

    /** The same, seen from the other place. */
    Kind mirrored() {
      return switch (this) {
        case WITHIN -> CONTAINS;
        case CONTAINS -> WITHIN;
        case SAME, APART, UNKNOWN -> this;
      };
    }
  }

  /** Whether one lies in the other. */
  boolean nested() {
    return kind == Kind.WITHIN || kind == Kind.CONTAINS;
  }

  /** The same, seen from the other place. */
  PlaceRelation mirrored() {
    return new PlaceRelation(kind.mirrored(), because);
  }
}
