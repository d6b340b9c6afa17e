package dev.crosscheck.json;

/** JSON or YAML that does not have the form that it should have. */
public final class MalformedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /**
   * @param line where, from 1
   * @param column where, from 1
   * @param message what was expected, what was found, what to do
   */
  public MalformedException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** Line of the fault, from 1. */
  public int line() {
    return line;
  }

  /** Column of the fault, from 1. */
  public int column() {
    return column;
  }

  /** The place and the message: "line 3, column 5: expected ...". */
  public String located() {
    return "line " + line + ", column " + column + ": " + getMessage();
  }
}
