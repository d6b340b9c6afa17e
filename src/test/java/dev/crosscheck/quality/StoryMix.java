package dev.crosscheck.quality;

import dev.crosscheck.link.Stories;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import dev.crosscheck.text.Corpus;
import dev.crosscheck.text.DocumentException;
import dev.crosscheck.text.DocumentFile;
import dev.crosscheck.text.DocumentReader;
import dev.crosscheck.text.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Throws the stories of a folder, one sub-folder each, into one heap and asks how many are told
 * apart: which documents are joined, how many pairs were looked at for it, and whether the heap has
 * the discrepancies of the folders.
 */
final class StoryMix {
  private final Pipeline pipeline;
  private final Map<String, String> truth = new TreeMap<>();
  private final List<List<Document>> folders = new ArrayList<>();

  /** Reads the stories below a folder; what its texts say of their story is left out. */
  StoryMix(Pipeline pipeline, Path root) throws IOException, DocumentException {
    this.pipeline = pipeline;
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path folder : all.filter(Files::isDirectory).sorted().toList()) {
        List<Document> documents = new ArrayList<>();
        for (DocumentFile file : Corpus.list(List.of(folder), Limits.DEFAULT).documents()) {
          boolean text = !file.path().toString().endsWith(".json");
          if (file.story() == null && text && !folder.equals(root)) {
            Document read = reader.read(file);
            String story = root.relativize(folder).toString().replace('\\', '/');
            String id = story + "/" + read.id();
            Metadata m = read.metadata();
            Metadata open =
                new Metadata(m.title(), m.source(), m.published(), m.dateOnly(), m.url(), null);
            documents.add(new Document(id, read.source(), open, read.blocks(), read.quotations()));
            truth.put(id, story);
          }
        }
        if (!documents.isEmpty()) {
          folders.add(documents);
        }
      }
    }
  }

  /** The figures, with what went wrong when it is wanted. */
  String table(boolean list) {
    Map<String, Profile> profiles = new TreeMap<>();
    Map<String, Profile> unread = new TreeMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Document document : heap()) {
      profiles.put(document.id(), Profile.of(document));
      unread.put(document.id(), Profile.of(Metadata.NONE));
      claims.addAll(pipeline.claims(document));
    }
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(Locale.ROOT, "%d documents in %d stories%n", truth.size(), folders.size()));
    out.append(pairs("texts", profiles, claims, list));
    out.append(
        pairs("claims alone", unread, claims.stream().filter(Claim::lasting).toList(), false));
    return out.append(discrepancies(list)).toString();
  }

  private String pairs(
      String what, Map<String, Profile> profiles, Collection<Claim> claims, boolean list) {
    Set<List<String>> lookedAt = new HashSet<>();
    Map<String, String> found =
        Stories.of(
            profiles,
            claims,
            (a, b) -> lookedAt.add(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a)));
    StoryScore score = new StoryScore(truth, found, lookedAt);
    return what + ": " + score.summary() + "\n" + (list ? score.mistakes() : "");
  }

  private List<Document> heap() {
    return folders.stream().flatMap(List::stream).toList();
  }

  private String discrepancies(boolean list) {
    Set<String> alone = new TreeSet<>();
    folders.forEach(folder -> alone.addAll(found(folder)));
    Set<String> mixed = new TreeSet<>(found(heap()));
    Set<String> lost = new TreeSet<>(alone);
    lost.removeAll(mixed);
    mixed.removeAll(alone);
    StringBuilder out =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "discrepancies: %d in the folders alone; together %d are lost, %d are new%n",
                alone.size(),
                lost.size(),
                mixed.size()));
    if (list) {
      lost.forEach(line -> out.append("LOST    ").append(line).append('\n'));
      mixed.forEach(line -> out.append("NEW     ").append(line).append('\n'));
    }
    return out.toString();
  }

  private List<String> found(List<Document> documents) {
    return pipeline.check(documents).stream().map(StoryMix::line).toList();
  }

  private static String line(Finding finding) {
    return finding.rule()
        + " "
        + finding.severity().id()
        + " "
        + finding.witnesses().stream()
            .map(w -> w.document() + " " + w.anchor().span() + " \"" + w.quote() + '"')
            .collect(Collectors.joining(" | "));
  }
}
