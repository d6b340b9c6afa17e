package dev.crosscheck.check;

/** Is told of faults in the program itself that a run survived; called from several threads. */
@FunctionalInterface
public interface Faults {
  /** Nobody wants to know more than the problem in the report says. */
  Faults NONE = (where, fault) -> {};

  /**
   * Something went wrong that should not have been possible.
   *
   * @param where the document or group of claims being worked on
   * @param fault what happened
   */
  void happened(String where, Throwable fault);
}
