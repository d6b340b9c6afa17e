package dev.crosscheck.cli;

import dev.crosscheck.model.Severity;
import java.util.Locale;
import java.util.Optional;

/** From which severity on a new discrepancy fails a build. */
enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  NOTE(Severity.NOTE),
  NEVER();

  private final Optional<Severity> least;

  FailOn(Severity least) {
    this.least = Optional.of(least);
  }

  FailOn() {
    this.least = Optional.empty();
  }

  boolean reachedBy(Severity severity) {
    return least.filter(l -> severity.compareTo(l) >= 0).isPresent();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
