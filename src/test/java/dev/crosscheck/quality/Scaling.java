package dev.crosscheck.quality;

import dev.crosscheck.link.Linker;
import dev.crosscheck.link.Stories;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.ClaimGroup;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.ProfileReader;
import dev.crosscheck.model.Stance;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What linking costs for more and more documents, the same in every run. With a folder, these are
 * copies of its texts: as many stories as copies, then one story that all of the copies tell, each
 * with other figures and some on other days. Without one, they are synthetic. Timed is the
 * processor time of linking alone, the median of a few rounds; beside it stands how much more than
 * n log n it is, against the smallest heap of the run, and the memory of the process.
 */
final class Scaling {
  private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000);
  private static final int ROUNDS = 3;
  private static final int SENTENCES = 20;

  /** Documents a story. */
  private static final int STORY = 6;

  private static final OffsetDateTime FIRST =
      OffsetDateTime.of(2024, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

  private static final List<String> MEASURES =
      List.of("killed", "injured", "missing", "arrested", "house", "soldier");

  private static final String[] SYLLABLES = {
    "bar", "cor", "del", "fen", "gol", "hul", "jam", "kor", "lin", "mor", "nar", "pel", "quo",
    "rud", "sal", "tam", "ulv", "ver", "wik", "zan"
  };

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final PrintStream out;

  /** Prints each figure as soon as it is known: the larger sizes take minutes. */
  Scaling(PrintStream out) {
    this.out = out;
  }

  /** The figures for synthetic documents, a line for each size. */
  void table() {
    table("stories of " + STORY + " documents", n -> heap(n, i -> i / STORY));
    table(
        "a tenth of all documents in one story",
        n -> heap(n, i -> i % 10 == 0 ? 0 : 1 + i / STORY));
  }

  /** The figures for copies of documents. */
  void table(Map<Document, List<Claim>> texts) {
    long words =
        texts.keySet().stream()
            .flatMap(Document::sentences)
            .mapToLong(s -> s.text().split("\\s+").length)
            .sum();
    out.printf(
        Locale.ROOT,
        "copies of %d texts of %d words each%n",
        texts.size(),
        texts.isEmpty() ? 0 : words / texts.size());
    List<Text> all = new ArrayList<>();
    texts.forEach((d, claims) -> all.add(new Text(d.id(), Profile.of(d), claims)));
    table("many stories", n -> copies(n, all, i -> new Copies(i, true, 0, i % 300)));
    table(
        "each text's event told by all of its copies",
        n -> copies(n, all, i -> new Copies(i, false, i % 50, i % 20)));
    all.stream()
        .max(Comparator.comparing(text -> text.claims().size()))
        .ifPresent(
            richest ->
                table(
                    "one story: all are copies of one text",
                    n -> copies(n, List.of(richest), i -> new Copies(i, false, i % 97, i % 30))));
  }

  private record Text(String id, Profile profile, List<Claim> claims) {}

  private static Heap copies(int size, List<Text> texts, IntFunction<Copies> copy) {
    Map<String, Profile> profiles = new TreeMap<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; profiles.size() < size; i++) {
      Copies made = copy.apply(i);
      for (Text text : texts) {
        if (profiles.size() < size) {
          profiles.put(made.id(text.id()), made.of(text.profile()));
          text.claims().forEach(claim -> claims.add(made.of(claim)));
        }
      }
    }
    claims.sort(Claim.ORDER);
    return new Heap(profiles, claims);
  }

  private void table(String what, IntFunction<Heap> heaps) {
    out.println(what);
    double smallest = 0;
    for (int size : SIZES) {
      Heap heap = heaps.apply(size);
      List<Double> apart = new ArrayList<>();
      List<Double> all = new ArrayList<>();
      List<ClaimGroup> found = List.of();
      for (int round = 0; round < ROUNDS; round++) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Stories.of(heap.profiles(), heap.claims());
        long middle = CLOCK.getCurrentThreadCpuTime();
        found = Linker.link(heap.profiles(), heap.claims());
        apart.add((middle - start) / 1e9);
        all.add((CLOCK.getCurrentThreadCpuTime() - middle) / 1e9);
      }
      double perLog = median(all) / (size * Math.log(size));
      smallest = smallest == 0 ? perLog : smallest;
      out.printf(
          Locale.ROOT,
          "%6d documents, %7d claims: %5d stories, %7d comparisons, told apart in %6.2f s, linked"
              + " in %6.2f s, n log n times %.2f, %s%n",
          size,
          heap.claims().size(),
          found.size(),
          found.stream().mapToLong(g -> g.comparisons().size()).sum(),
          median(apart),
          median(all),
          perLog / smallest,
          memory());
    }
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  /** What the process holds; where the system does not tell, what Java does. */
  private static String memory() {
    Path status = Path.of("/proc/self/status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmRSS:")) {
          long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
          return kilobytes / 1024 + " MB resident";
        }
      }
    } catch (IOException noSuchSystem) {
      // Told of the heap instead.
    }
    Runtime java = Runtime.getRuntime();
    return (java.totalMemory() - java.freeMemory()) / (1 << 20) + " MB of heap";
  }

  private static Heap heap(int size, IntFunction<Integer> storyOf) {
    Map<String, Profile> profiles = new TreeMap<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int story = storyOf.apply(i);
      String id = String.format(Locale.ROOT, "d%05d", i);
      OffsetDateTime published = FIRST.plusDays(story % 300).plusHours(i % 40);
      Random random = new Random(i);
      ProfileReader reader = new ProfileReader();
      for (int s = 0; s < SENTENCES; s++) {
        reader.sentence(sentence(random, story, i));
      }
      profiles.put(id, reader.profile(new Metadata(null, null, published, false, null, null)));
      claims(claims, id, random, story, published);
    }
    claims.sort(Claim.ORDER);
    return new Heap(profiles, claims);
  }

  /** Twenty words: a name of the story, one of the document or of everybody, and common words. */
  private static String sentence(Random random, int story, int document) {
    StringBuilder out = new StringBuilder("Then");
    for (int word = 0; word < 18; word++) {
      out.append(' ')
          .append(
              switch (word) {
                case 4 -> name("Story", story * 8 + random.nextInt(8));
                case 9 -> name("Own", document * 6 + random.nextInt(6));
                case 14 -> name("Hot", random.nextInt(40));
                default ->
                    name("word", (int) Math.abs(random.nextGaussian() * 400))
                        .toLowerCase(Locale.ROOT);
              });
    }
    return out.append('.').toString();
  }

  private static String name(String kind, int number) {
    StringBuilder out = new StringBuilder(kind);
    for (int left = number + 1; left > 0; left /= SYLLABLES.length) {
      out.append(SYLLABLES[left % SYLLABLES.length]);
    }
    return out.toString();
  }

  private static void claims(
      List<Claim> claims, String id, Random random, int story, OffsetDateTime published) {
    LocalDate day = published.toLocalDate();
    int at = 0;
    for (int i = 0; i < 15; i++, at += 100) {
      String measure = MEASURES.get(random.nextInt(MEASURES.size()));
      claims.add(
          draft(id, at, published)
              .quote(measure + " " + at)
              .by(name("Story", story * 8 + random.nextInt(3)))
              .terms(name("word", random.nextInt(300)), name("word", random.nextInt(300)))
              .figure(measure, 10 + story % 90 + random.nextInt(3)));
    }
    for (int i = 0; i < 5; i++, at += 100) {
      claims.add(
          draft(id, at, published)
              .terms(name("word", random.nextInt(60)), name("word", random.nextInt(60)))
              .position(
                  name("Story", story * 8 + random.nextInt(4)),
                  random.nextBoolean() ? Stance.SUPPORTS : Stance.REJECTS,
                  name("word", random.nextInt(60))));
    }
    for (int i = 0; i < 3; i++, at += 100) {
      claims.add(draft(id, at, published).date(day.getDayOfWeek(), day));
    }
    for (int i = 0; i < 2; i++, at += 100) {
      claims.add(
          draft(id, at, published)
              .members(
                  "mediator",
                  Interval.of(BigDecimal.valueOf(2)),
                  name("Story", story * 8),
                  name("Story", story * 8 + 1 + random.nextInt(2))));
    }
  }

  private static Claims.Draft draft(String id, int at, OffsetDateTime published) {
    return Claims.in(id).at(at).inSentence(at, at + 90).statedAt(published);
  }
}
