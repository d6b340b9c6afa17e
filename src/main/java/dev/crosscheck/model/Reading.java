package dev.crosscheck.model;

import java.util.Locale;

/** How sure the extractor is of its own reading. A likely reading never leads to an error. */
public enum Reading {
  SURE,
  /** Grammar and parse disagree, or an antecedent is far away. */
  LIKELY;

  /** Name in claim files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
