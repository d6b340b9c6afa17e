package dev.crosscheck.model;

import java.util.Locale;
import java.util.Optional;

/** How loudly an editor lets a rule speak; declared from silent to grave. */
public enum Level {
  /** Not at all. */
  OFF,
  NOTE,
  WARNING,
  ERROR;

  /** The level at which a severity is spoken. */
  public static Level of(Severity severity) {
    return switch (severity) {
      case NOTE -> NOTE;
      case WARNING -> WARNING;
      case ERROR -> ERROR;
    };
  }

  /** The severity that is reported; empty when nothing is. */
  public Optional<Severity> severity() {
    return switch (this) {
      case OFF -> Optional.empty();
      case NOTE -> Optional.of(Severity.NOTE);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }

  /** Name in {@code crosscheck.yaml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
