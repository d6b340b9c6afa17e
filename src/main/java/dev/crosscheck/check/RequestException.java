package dev.crosscheck.check;

/** What was asked for cannot be done; the message says why and what to do, in one or more lines. */
public final class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A request that cannot be met. */
  public RequestException(String message) {
    super(message);
  }
}
