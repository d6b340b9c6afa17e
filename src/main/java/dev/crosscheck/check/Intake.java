package dev.crosscheck.check;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Problem;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run has read: of each document its text and what is known of it, and all claims in order.
 * Sentences and parses are gone by then; a text stays because evidence is shown in it.
 */
final class Intake {
  /** A document that has been read. */
  record Read(String id, Profile profile, SourceText text) {
    static Read of(Document document) {
      return new Read(document.id(), Profile.of(document), document.source());
    }
  }

  private final Map<String, Read> documents = new TreeMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  void problems(Collection<Problem> found) {
    problems.addAll(found);
  }

  void document(Read document, List<Claim> found) {
    documents.put(document.id(), document);
    found.forEach(claim -> claims.putIfAbsent(claim.id(), claim));
  }

  /** Takes a claim of a claim file, unless it does not fit the document that it speaks of. */
  void claim(String file, Claim claim) {
    Claim known = claims.get(claim.id());
    Optional<String> fault =
        known == null || known.equals(claim)
            ? misquote(claim)
            : Optional.of("has the id of another claim; give each claim its own");
    if (fault.isPresent()) {
      problems.add(new Problem(file, "claim " + claim.id() + " " + fault.get()));
    } else {
      claims.put(claim.id(), claim);
    }
  }

  private Optional<String> misquote(Claim claim) {
    Read document = documents.get(claim.anchor().document());
    if (document == null) {
      return Optional.empty();
    }
    if (claim.anchor().span().end() > document.text().length()
        || claim.anchor().sentence().end() > document.text().length()) {
      return Optional.of(
          "ends after the last character of "
              + document.id()
              + "; extract it again from the present text");
    }
    String there = document.text().slice(claim.anchor().span());
    return there.equals(claim.quote())
        ? Optional.empty()
        : Optional.of(
            "quotes \""
                + claim.quote()
                + "\" but "
                + document.id()
                + " has \""
                + there
                + "\" there; extract it again from the present text");
  }

  Optional<Read> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** What is known of every document that was read or that a claim speaks of, by id. */
  Map<String, Profile> profiles() {
    Map<String, Profile> known = new TreeMap<>();
    claims.values().forEach(c -> known.put(c.anchor().document(), Profile.of(Metadata.NONE)));
    documents.values().forEach(d -> known.put(d.id(), d.profile()));
    return known;
  }

  /** All claims in {@link Claim#ORDER}. */
  List<Claim> claims() {
    return claims.values().stream().sorted(Claim.ORDER).toList();
  }

  /** All problems, by file. */
  List<Problem> problems() {
    return problems.stream().sorted(Comparator.comparing(Problem::document)).distinct().toList();
  }
}
