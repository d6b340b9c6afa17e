package dev.crosscheck.json;

/** A value in a claim that the schema allows and that makes no sense. */
final class ClaimFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** A fault at a JSON pointer. */
  ClaimFault(String pointer, String message) {
    super((pointer.isEmpty() ? "the claim" : pointer) + ": " + message);
  }
}
