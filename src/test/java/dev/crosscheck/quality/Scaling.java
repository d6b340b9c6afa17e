package dev.crosscheck.quality;

import dev.crosscheck.link.Linker;
import dev.crosscheck.link.Stories;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.ProfileReader;
import dev.crosscheck.model.Stance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What linking costs for more and more documents: synthetic ones, the same in every run, each of 25
 * claims and 400 words with names of its story, of its own and of everybody. The growth is the
 * exponent of n between two sizes; n log n has 1.1 there.
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

  private record Heap(Map<String, Profile> profiles, List<Claim> claims) {}

  /** The figures, a line for each size. */
  String table() {
    StringBuilder out = new StringBuilder();
    table(out, "stories of " + STORY + " documents", n -> heap(n, i -> i / STORY));
    table(
        out,
        "a tenth of all documents in one story",
        n -> heap(n, i -> i % 10 == 0 ? 0 : 1 + i / STORY));
    return out.toString();
  }

  private static void table(StringBuilder out, String what, IntFunction<Heap> heaps) {
    out.append(what).append('\n');
    double smallest = 0;
    double before = 0;
    int sizeBefore = 0;
    for (int size : SIZES) {
      Heap heap = heaps.apply(size);
      double stories = Double.MAX_VALUE;
      double all = Double.MAX_VALUE;
      int found = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        Stories.of(heap.profiles, heap.claims);
        long middle = System.nanoTime();
        found = Linker.link(heap.profiles, heap.claims).size();
        stories = Math.min(stories, (middle - start) / 1e9);
        all = Math.min(all, (System.nanoTime() - middle) / 1e9);
      }
      smallest = smallest == 0 ? all : smallest;
      out.append(
          String.format(
              Locale.ROOT,
              "%6d documents, %7d claims: %5d stories, told apart in %6.2f s, linked in %6.2f s, %5.1f"
                  + " times the smallest",
              size,
              heap.claims.size(),
              found,
              stories,
              all,
              all / smallest));
      if (before > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                ", growth n^%.2f",
                Math.log(all / before) / Math.log((double) size / sizeBefore)));
      }
      out.append('\n');
      before = all;
      sizeBefore = size;
    }
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
