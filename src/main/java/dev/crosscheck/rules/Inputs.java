package dev.crosscheck.rules;

import dev.crosscheck.model.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/** What compiled rules depend on: their sources, the classes that they use, and the compiler. */
final class Inputs {
  private Inputs() {}

  /** The same for the same rules, model and compiler. */
  static String digest(List<RuleFile> files, Path classes) throws IOException {
    MessageDigest digest = sha256();
    for (RuleFile file : files) {
      add(digest, file.info().id(), file.text().getBytes(StandardCharsets.UTF_8));
    }
    for (Class<?> room : List.of(Claim.class, RuleEngine.class)) {
      Path folder = classes.resolve(room.getPackageName().replace('.', '/'));
      for (Path type : classFiles(folder, classes.resolve(Precompiled.FOLDER))) {
        add(digest, classes.relativize(type).toString(), Files.readAllBytes(type));
      }
    }
    String compiler = Objects.toString(KieServices.class.getPackage().getImplementationVersion());
    add(digest, "compiler", compiler.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> classFiles(Path folder, Path except) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".class") && !p.startsWith(except))
          .sorted()
          .toList();
    }
  }

  private static void add(MessageDigest digest, String name, byte[] content) {
    digest.update((name + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
