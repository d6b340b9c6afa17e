package dev.crosscheck.config;

import java.util.List;

/** A file of settings that cannot be used; the message has a line for each fault. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigException(String file, List<String> faults) {
    super(String.join("\n", faults.stream().map(fault -> file + ": " + fault).toList()));
  }
}
