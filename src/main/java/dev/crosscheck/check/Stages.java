package dev.crosscheck.check;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run is made of. Everything is a function, so that a run can be tested without a parser
 * model or a rule engine.
 *
 * @param finder finds the files
 * @param extractor loads what reads claims from documents; slow, called at most once a run
 * @param linker groups claims
 * @param judge loads the rules; slow, called at most once a run
 */
record Stages(Finder finder, Loader<Extractor> extractor, Linking linker, Loader<Judge> judge) {
  /** Finds documents and claim files. */
  interface Finder {
    Found find(List<Path> paths);
  }

  /** A file that is read when its turn comes. */
  interface Input<T> {
    /** Name in reports. */
    String id();

    /** Reads it; what is wrong with it is a problem of the content. */
    Content<T> read();
  }

  /**
   * What is in a file.
   *
   * @param items a document, or claims
   * @param problems what could not be read
   */
  record Content<T>(List<T> items, List<Problem> problems) {
    Content {
      items = List.copyOf(items);
      problems = List.copyOf(problems);
    }
  }

  /** The files of a run. */
  record Found(List<Input<Document>> documents, List<Input<Claim>> claims, List<Problem> problems) {
    Found {
      documents = List.copyOf(documents);
      claims = List.copyOf(claims);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the claims of a document; thread-safe. */
  interface Extractor {
    List<Claim> extract(Document document);
  }

  /** Groups claims that may be about the same thing. */
  interface Linking {
    List<ClaimGroup> link(Map<String, Profile> documents, List<Claim> claims);
  }

  /** Judges groups; thread-safe. */
  interface Judge {
    /** Ids of its rules. */
    Set<String> rules();

    /** Rules that cannot be used. */
    List<Problem> problems();

    /** A judge that knows these rules only. */
    Judge only(Set<String> rules);

    /** Judges one group. */
    Judged judge(ClaimGroup group);
  }

  /**
   * What the rules said of a group.
   *
   * @param findings in a fixed order
   * @param problems rules that failed on it
   */
  record Judged(List<Finding> findings, List<Problem> problems) {
    Judged {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }

  /** Loads something that takes a while. */
  interface Loader<T> {
    T load();
  }
}
