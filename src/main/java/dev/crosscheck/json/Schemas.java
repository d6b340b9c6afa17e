package dev.crosscheck.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas of the files that crosscheck reads and writes. */
public enum Schemas {
  /** One claim, a line of a claim file. */
  CLAIMS("claim-1.schema.json"),
  /** A report. */
  REPORT("report-1.schema.json"),
  /** A ledger. */
  LEDGER("ledger-1.schema.json"),
  /** The settings of a corpus, {@code crosscheck.yaml}. */
  CONFIG("config-1.schema.json");

  private final String file;

  Schemas(String file) {
    this.file = file;
  }

  /** Name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The schema's text. */
  public String text() {
    try (InputStream in = Schemas.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program is damaged: " + file, e);
    }
  }
}
