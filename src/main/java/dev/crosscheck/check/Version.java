package dev.crosscheck.check;

import java.util.Optional;

/** Which version of the program this is. */
public final class Version {
  private Version() {}

  /** The version that the build wrote into the jar; "development" when run from classes. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
