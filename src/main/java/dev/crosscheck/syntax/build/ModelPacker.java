package dev.crosscheck.syntax.build;

import dev.crosscheck.syntax.ModelFormat;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * The build step that turns the published English model of NLP4J into the small one that is
 * shipped.
 *
 * <p>The result is kept in a cache outside the build folder, under a name made of the checksum of
 * the artefact and the version of the packed format, so that it is made once a machine.
 */
public final class ModelPacker {
  private static final String ARTEFACT = "nlp4j-english-1.1.3.jar";
  private static final String SHA_256 =
      "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576";
  private static final String INSIDE = "edu/emory/mathcs/nlp/";
  private static final List<String> PARTS =
      List.of(ModelFormat.WORDS, ModelFormat.TAGGER, ModelFormat.PARSER);

  private ModelPacker() {}

  /** Takes the cache folder and the folder of compiled classes. */
  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println(
          "Expected two arguments: the cache folder and the folder of compiled classes.");
      System.exit(2);
    }
    try {
      Path packed = cached(Path.of(args[0]));
      Path target = Files.createDirectories(Path.of(args[1]).resolve("dev/crosscheck/syntax"));
      for (String part : PARTS) {
        String file = ModelFormat.fileName(part);
        if (!Files.exists(target.resolve(file))
            || Files.mismatch(packed.resolve(file), target.resolve(file)) >= 0) {
          Files.copy(
              packed.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException | IllegalStateException e) {
      // With too little memory the library reports damaged data.
      String hint = e instanceof IllegalStateException ? " Packing needs a heap of 1 GB." : "";
      System.err.println("The language model could not be packed: " + e.getMessage() + hint);
      System.exit(1);
    }
  }

  private static Path cached(Path cache) throws IOException {
    Path packed = cache.resolve(SHA_256.substring(0, 16) + "-" + ModelFormat.VERSION);
    if (!Files.isDirectory(packed)) {
      Files.createDirectories(cache);
      Path unfinished = Files.createTempDirectory(cache, "packing");
      try {
        pack(verified(artefact()), unfinished);
        moveInPlace(unfinished, packed);
      } finally {
        delete(unfinished);
      }
    }
    return packed;
  }

  /** Another build may have been faster; its result is the same. */
  private static void moveInPlace(Path unfinished, Path packed) throws IOException {
    try {
      Files.move(unfinished, packed, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(
          "the cache " + packed.getParent() + " lies on a file system without atomic moves", e);
    } catch (IOException e) {
      if (!Files.isDirectory(packed)) {
        throw e;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      for (String part : PARTS) {
        Files.deleteIfExists(folder.resolve(ModelFormat.fileName(part)));
      }
      Files.delete(folder);
    }
  }

  private static Path artefact() throws IOException {
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (entry.endsWith(ARTEFACT)) {
        return Path.of(entry);
      }
    }
    throw new IOException(ARTEFACT + " is not on the class path of the packer");
  }

  private static Path verified(Path artefact) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(artefact), digest)) {
        byte[] buffer = new byte[1 << 16];
        while (in.read(buffer) >= 0) {
          // Reading is what computes the digest.
        }
      }
      String found = HexFormat.of().formatHex(digest.digest());
      if (!found.equals(SHA_256)) {
        throw new IOException(
            artefact
                + " is not the published artefact: expected SHA-256 "
                + SHA_256
                + ", found "
                + found
                + ". Delete the file and build again.");
      }
      return artefact;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pack(Path artefact, Path folder) throws IOException {
    try (ZipFile jar = new ZipFile(artefact.toFile())) {
      packLinear(jar, "models/en-pos.xz", folder, ModelFormat.TAGGER);
      packLinear(jar, "models/en-dep.xz", folder, ModelFormat.PARSER);
      Map<String, Collection<String>> clusters =
          lexicon(jar, "lexica/en-brown-clusters-simplified-lowercase.xz");
      Map<String, Collection<String>> tags =
          lexicon(jar, "lexica/en-ambiguity-classes-simplified-lowercase.xz");
      try (ModelOutput out =
          new ModelOutput(
              folder.resolve(ModelFormat.fileName(ModelFormat.WORDS)), ModelFormat.WORDS)) {
        new WordsPacker(clusters, tags).write(out);
      }
    }
  }

  private static void packLinear(ZipFile jar, String entry, Path folder, String part)
      throws IOException {
    LinearModelPacker packer = new LinearModelPacker((OnlineComponent<?, ?>) object(jar, entry));
    try (ModelOutput out = new ModelOutput(folder.resolve(ModelFormat.fileName(part)), part)) {
      packer.write(out);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Collection<String>> lexicon(ZipFile jar, String entry)
      throws IOException {
    return (Map<String, Collection<String>>) object(jar, entry);
  }

  /** The checksum says whose objects these are; nothing else is ever read this way. */
  private static Object object(ZipFile jar, String entry) throws IOException {
    try (InputStream in =
            new BufferedInputStream(jar.getInputStream(jar.getEntry(INSIDE + entry)));
        ObjectInputStream objects = new ObjectInputStream(new XZInputStream(in))) {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(
          "the component " + entry + " needs an unknown class: " + e.getMessage(), e);
    }
  }
}
