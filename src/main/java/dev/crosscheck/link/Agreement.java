package dev.crosscheck.link;

/** How two claims stand to each other in one dimension. */
enum Agreement {
  /** The words of both show that it is the same. */
  SAME,
  /** At least one leaves it open. */
  UNKNOWN,
  /** The words of both show that it is not the same: the claims cannot clash. */
  DIFFERENT
}
