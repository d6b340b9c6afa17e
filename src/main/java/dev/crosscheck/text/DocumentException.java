package dev.crosscheck.text;

import dev.crosscheck.model.Problem;

/** A document that cannot be read; the message says what was expected and what to do. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A problem with the document or sidecar of that name. */
  public DocumentException(String document, String message) {
    super(document + ": " + message);
    this.problem = new Problem(document, message);
  }

  /** What to report. */
  public Problem problem() {
    return problem;
  }
}
