package dev.crosscheck.rules;

import dev.crosscheck.model.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rules that cannot be used. Each problem names the file, and in its message line and remedy. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /** All that is wrong, at least one problem. */
  public RuleException(List<Problem> problems) {
    super(
        problems.stream()
            .map(p -> p.document() + ": " + p.message())
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, one a line. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** Everything that is wrong, in the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }
}
