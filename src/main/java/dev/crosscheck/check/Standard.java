package dev.crosscheck.check;

import java.nio.file.Path;
import java.util.List;

final class Standard {
  private Standard() {}

  static Stages stages(List<Path> rules) {
    return new Stages(
        paths -> new Stages.Found(List.of(), List.of(), List.of()),
        () -> document -> List.of(),
        (documents, claims) -> List.of(),
        () -> {
          throw new IllegalStateException(rules.toString());
        });
  }
}
