package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.link.PlaceRelation.Kind;
import dev.crosscheck.model.Claims;
import dev.crosscheck.model.Clash;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.EventRef.Ground;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.ToldPlace;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is left out to save time is never something that would have been reported. */
class SweepsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 5);

  @Property(tries = 150)
  void countsThatClashAreThoseOfAllPairs(@ForAll long seed) {
    assertSameAsAllPairs(figures(new Random(seed), true));
  }

  @Property(tries = 150)
  void amountsThatClashAreThoseOfAllPairs(@ForAll long seed) {
    assertSameAsAllPairs(figures(new Random(seed), false));
  }

  private static void assertSameAsAllPairs(List<QuantityClaim> figures) {
    FigurePairs pairs = new FigurePairs(Setting.of(figures, Story.plain()));
    List<QuantityClaim> usable = figures.stream().filter(FigurePairs::usable).toList();
    Set<Set<String>> plain = new HashSet<>();
    for (int i = 0; i < usable.size(); i++) {
      for (int j = i + 1; j < usable.size(); j++) {
        Pairing pairing = pairs.pair(usable.get(i), usable.get(j));
        if (pairing.judged()) {
          plain.add(Set.of(pairing.first().id(), pairing.second().id()));
        }
      }
    }
    Set<Set<String>> swept = new HashSet<>();
    FigureLinker.clashing(figures, Story.plain(), CountRules.NONE)
        .forEach(p -> swept.add(Set.of(p.first().id(), p.second().id())));
    assertThat(swept).isEqualTo(plain);
  }

  /** Each of a document of its own, so that all of them can meet. */
  private static List<QuantityClaim> figures(Random random, boolean counted) {
    List<QuantityClaim> figures = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      Claims.Draft draft =
          Claims.in("d" + i)
              .statedAt(
                  OffsetDateTime.of(DAY.plusDays(random.nextInt(3)).atTime(9, 0), ZoneOffset.UTC))
              .event(event(random))
              .terms(some(random, "fire", "warehouse", "harbour", "dock", "crane"))
              .scope(of(random, Scope.CUMULATIVE, Scope.CUMULATIVE, Scope.PERIOD, Scope.STATE))
              .hedge(of(random, Hedge.EXACT, Hedge.EXACT, Hedge.AT_LEAST, Hedge.ABOUT))
              .modality(of(random, Modality.ASSERTED, Modality.ASSERTED, Modality.PLANNED));
      String whom = of(random, "", "", "of", "docker", "Norwegian docker", "Norwegian", "other");
      String where = of(random, "", "", "Aldane", "Moss");
      draft = whom.isEmpty() ? draft : draft.population(whom);
      draft = where.isEmpty() ? draft : draft.area(where);
      long value = 10L + random.nextInt(60);
      figures.add(
          counted
              ? draft.figure("killed", value)
              : draft.unit("EUR").figure(of(random, "cost", "budget", "repair"), value));
    }
    return figures;
  }

  private static EventRef event(Random random) {
    DateRange when = random.nextBoolean() ? DateRange.on(DAY.minusDays(random.nextInt(3))) : null;
    return new EventRef(
        of(random, "fire", "fire", ""),
        when,
        of(random, Ground.MAIN, Ground.MAIN, Ground.BACKGROUND));
  }

  @SafeVarargs
  private static <T> T of(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  private static String[] some(Random random, String... words) {
    return Stream.of(words).filter(w -> random.nextInt(3) > 0).toArray(String[]::new);
  }

  /** Two thousand texts give twelve; a text with another number is heard all the same. */
  @Test
  void ofAHotFigureEveryOtherValueMeetsTheOneThatManyGive() {
    List<QuantityClaim> figures = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      figures.add(toll("d" + i).figure("killed", 12));
    }
    for (int value : List.of(14, 17, 21)) {
      figures.add(toll("other" + value).figure("killed", value));
    }
    List<Clash> clashes = FigureLinker.clashes(figures).stream().map(c -> (Clash) c).toList();
    for (int value : List.of(14, 17, 21)) {
      assertThat(clashes)
          .as(value + " against 12")
          .anyMatch(
              c ->
                  c.lower().quote().startsWith("12 ")
                      && c.higher().quote().startsWith(value + " "));
    }
  }

  private static Claims.Draft toll(String document) {
    return Claims.in(document)
        .event(new EventRef("fire", DateRange.on(DAY), Ground.MAIN))
        .terms("fire", "warehouse", "harbour")
        .asOf(DAY);
  }

  /** Where a place may lie is asked by name, not of every place of the story. */
  @Property(tries = 60)
  void whateverAPlaceLiesInIsFoundByName(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> areas =
        List.of(
            "Oster",
            "Oster city",
            "Brekka",
            "northern Brekka",
            "Halden province",
            "Paris",
            "France",
            "the Turkish city of Adana",
            "Adana",
            "Turkey",
            "Gaza City",
            "Gaza",
            "Lyon",
            "Europe");
    List<ToldPlace> told = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String part = areas.get(random.nextInt(areas.size()));
      String whole = areas.get(random.nextInt(areas.size()));
      told.add(new ToldPlace(part, whole, part + ", " + whole));
    }
    Profile document =
        new Profile(
            Metadata.NONE, Set.of("oster"), Set.of(), Set.of(), Set.of(), told, false, List.of());
    PlaceGraph graph = PlaceGraph.of(List.of(document), areas);
    for (String part : areas) {
      for (String whole : areas) {
        if (graph.compare(part, whole).kind() == Kind.WITHIN) {
          assertThat(graph.around(part)).as(part + " in " + whole).contains(graph.key(whole));
        }
      }
    }
  }

  /** A description is of a holder when no other holder of the story fits it as well. */
  @Property(tries = 100)
  void descriptionsAreOfTheOneHolderThatHasTheirWords(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> story = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      story.add(
          of(random, "the board of ", "the council of ", "")
              + of(random, "the Weavers' Union", "the Dyers' Union", "the Weavers", "Aldane"));
    }
    Holders.Named named = new Holders.Named(story);
    for (String description : List.of("the union's board", "the weavers' union", "the board")) {
      for (String name : story) {
        boolean fits =
            story.stream()
                .filter(h -> has(h, description))
                .allMatch(h -> has(h, name) || has(name, h));
        boolean expected = description.contains("union") && has(name, description) && fits;
        assertThat(named.describes(description, name))
            .as(description + " / " + name + " of " + story)
            .isEqualTo(expected);
      }
    }
  }

  private static boolean has(String name, String words) {
    return words(name).containsAll(words(words));
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new HashSet<>(
            List.of(name.toLowerCase(java.util.Locale.ROOT).replace("'s", "").split("[^a-z]+")));
    words.removeAll(Set.of("the", "of", ""));
    return words;
  }

  @Test
  void onlyTheFirstOfThoseThatSayTheSameIsLookedAt() {
    QuantityClaim first = toll("a").figure("killed", 12);
    QuantityClaim again = toll("b").figure("killed", 12);
    QuantityClaim more = toll("c").figure("killed", 15);
    assertThat(Repeats.without(List.of(first, again, more))).containsExactly(first, more);
  }

  @Test
  void undatedFiguresOfTwoTextsAreNotRepeats() {
    QuantityClaim first = Claims.in("a").figure("killed", 12);
    QuantityClaim second = Claims.in("b").figure("killed", 12);
    assertThat(Repeats.without(List.of(first, second))).containsExactly(first, second);
  }
}
