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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Throws the stories of a folder, one sub-folder each, into one heap and asks how many are told
 * apart: which documents are joined, how many pairs were looked at for it, and whether the heap has
 * the discrepancies of the folders. The same is asked of heaps of twenty stories, drawn by chance
 * from a fixed seed.
 */
final class StoryMix {
  private static final int DRAWS = 30;
  private static final int DRAWN = 20;
  private static final long SEED = 20;

  private final Pipeline pipeline;
  private final Map<String, String> truth = new TreeMap<>();
  private final List<List<Document>> folders = new ArrayList<>();

  /** Each is read once, however many heaps it is thrown into. */
  private final Map<String, List<Claim>> claims = new TreeMap<>();

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
    heap(folders).forEach(d -> claims.put(d.id(), pipeline.claims(d)));
  }

  /** The figures, with what went wrong when it is wanted. */
  String table(boolean list) {
    Map<String, Profile> profiles = new TreeMap<>();
    Map<String, Profile> unread = new TreeMap<>();
    List<Claim> all = new ArrayList<>();
    for (Document document : heap(folders)) {
      profiles.put(document.id(), Profile.of(document));
      unread.put(document.id(), Profile.of(Metadata.NONE));
      all.addAll(claims(document));
    }
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(Locale.ROOT, "%d documents in %d stories%n", truth.size(), folders.size()));
    out.append(pairs("texts", profiles, all, list));
    out.append(pairs("claims alone", unread, all.stream().filter(Claim::lasting).toList(), false));
    List<Set<String>> alone =
        folders.stream().<Set<String>>map(folder -> new TreeSet<>(found(folder))).toList();
    List<Integer> everything = IntStream.range(0, folders.size()).boxed().toList();
    out.append("all together: ").append(new Toll().add(everything, alone).summary(list));
    if (folders.size() > DRAWN) {
      Random random = new Random(SEED);
      Toll toll = new Toll();
      for (int draw = 0; draw < DRAWS; draw++) {
        List<Integer> drawn = new ArrayList<>(everything);
        Collections.shuffle(drawn, random);
        toll.add(drawn.subList(0, DRAWN), alone);
      }
      out.append(DRAWS + " heaps of " + DRAWN + " stories: ").append(toll.summary(list));
    }
    return out.toString();
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

  private static List<Document> heap(List<List<Document>> folders) {
    return folders.stream().flatMap(List::stream).toList();
  }

  private List<Claim> claims(Document document) {
    return claims.getOrDefault(document.id(), List.of());
  }

  /** What heaps have lost and gained against the folders that they were made of. */
  private final class Toll {
    private final Map<String, Integer> lost = new TreeMap<>();
    private final Map<String, Integer> gained = new TreeMap<>();
    private int expected;

    Toll add(List<Integer> drawn, List<Set<String>> alone) {
      Set<String> missing = new TreeSet<>();
      drawn.forEach(i -> missing.addAll(alone.get(i)));
      expected += missing.size();
      Set<String> mixed = new TreeSet<>(found(heap(drawn.stream().map(folders::get).toList())));
      Set<String> more = new TreeSet<>(mixed);
      more.removeAll(missing);
      missing.removeAll(mixed);
      missing.forEach(line -> lost.merge(line, 1, Integer::sum));
      more.forEach(line -> gained.merge(line, 1, Integer::sum));
      return this;
    }

    String summary(boolean list) {
      StringBuilder out =
          new StringBuilder(
              String.format(
                  Locale.ROOT,
                  "%d discrepancies in the folders alone; together %d are lost, %d are new%n",
                  expected,
                  sum(lost),
                  sum(gained)));
      if (list) {
        lost.forEach((line, n) -> out.append("LOST ").append(n + " ").append(line).append('\n'));
        gained.forEach((line, n) -> out.append("NEW ").append(n + " ").append(line).append('\n'));
      }
      return out.toString();
    }

    private static int sum(Map<String, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private List<String> found(List<Document> documents) {
    return pipeline.check(documents, this::claims).stream().map(StoryMix::line).toList();
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
