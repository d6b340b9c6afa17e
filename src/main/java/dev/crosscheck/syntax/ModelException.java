package dev.crosscheck.syntax;

/** The language model is missing or unusable; the message says which file and what to do. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }

  ModelException(String message) {
    super(message);
  }
}
