package dev.crosscheck;

import dev.crosscheck.junit.Crosscheck;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documents in {@code seeds/} agree with each other, apart from what the review file says. */
class SeedsTest {
  @TestFactory
  Stream<DynamicTest> seeds() {
    return Crosscheck.in(Path.of("seeds")).tests();
  }
}
