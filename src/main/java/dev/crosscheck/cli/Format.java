package dev.crosscheck.cli;

import java.util.Locale;

/** Forms of a report. */
enum Format {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
