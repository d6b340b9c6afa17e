package dev.crosscheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.link.PlaceRelation.Kind;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.ToldPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceGraphTest {
  /** "Oster < Brekka" for a document's word that Oster lies in Brekka. */
  private static PlaceGraph told(Set<String> names, String... statements) {
    List<ToldPlace> places = new ArrayList<>();
    for (String statement : statements) {
      List<String> sides = List.of(statement.split(" < "));
      places.add(new ToldPlace(sides.get(0), sides.get(1), statement));
    }
    return PlaceGraph.of(
        List.of(
            new Profile(
                Metadata.NONE, names, Set.of(), Set.of(), Set.of(), places, false, List.of())),
        List.of());
  }

  private static PlaceGraph told(String... statements) {
    return told(Set.of(), statements);
  }

  private static void assertRelation(PlaceGraph graph, String a, String b, Kind expected) {
    assertThat(graph.compare(a, b).kind()).as(a + " / " + b).isEqualTo(expected);
    assertThat(graph.compare(b, a).kind()).as(b + " / " + a).isEqualTo(expected.mirrored());
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "UK, Britain, SAME",
    "the United States, U.S., SAME",
    "US, America, SAME",
    "Gaza, Gaza Strip, SAME",
    "Kiev, Kyiv, SAME",
    "Gaza City, Gaza, WITHIN",
    "Rafah, Gaza Strip, WITHIN",
    "Khan Younis, Palestinian territories, WITHIN",
    "Gaza, West Bank, APART",
    "Gaza, Israel, APART",
    "Nineveh province, Iraq, WITHIN",
    "Mosul, Iraq, WITHIN",
    "Erbil province, Kurdistan Region, WITHIN",
    "Lyon, Marseille, APART",
    "Lyon, France, WITHIN",
    "Lyon, Germany, APART",
    "Scotland, Britain, WITHIN",
    "Northern Ireland, Ireland, APART",
    "South Sudan, Sudan, APART",
    "São Paulo, Brazil, WITHIN",
    "Sao Paulo, São Paulo, SAME",
    "Calif., United States, WITHIN",
    "Brooklyn, New York City, WITHIN",
    "'Washington, D.C.', United States, WITHIN",
    "North Darfur, Darfur, WITHIN",
    "West Darfur, Sudan, WITHIN",
    "Istanbul province, Turkey, WITHIN",
  })
  void knowsTheWorld(String a, String b, Kind expected) {
    assertRelation(PlaceGraph.general(), a, b, expected);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "Georgia, Tbilisi",
    "Georgia, Atlanta",
    "Springfield, Illinois",
    "Crimea, Ukraine",
    "Crimea, Russia",
    "Jerusalem, Israel",
    "Kashmir, India",
    "Midlands, Kent",
    "Oster, Brekka",
    "the valley, Brekka",
    "there, Brekka",
    "Oster camp, Oster",
    "northern Brekka province, Brekka",
    "Halden district of Oster, Oster",
  })
  void saysNothingOfNamesThatDecideNothing(String a, String b) {
    assertRelation(PlaceGraph.general(), a, b, Kind.UNKNOWN);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "Oster, Oster, SAME",
    "Oster, OSTER, SAME",
    "town of Oster, Oster, SAME",
    "Brekka province, province of Brekka, SAME",
    "Oster city, Oster province, WITHIN",
    "northern Brekka, Brekka, WITHIN",
    "north of Brekka, Brekka, WITHIN",
    "Brekka's north, northern Brekka, SAME",
    "north-eastern Brekka, northeast of Brekka, SAME",
    "northern Brekka, southern Brekka, APART",
    "northern Brekka, eastern Brekka, UNKNOWN",
    "Brekka's main hospital, Brekka, WITHIN",
    "Oster prison, Oster, WITHIN",
    "northern Turkey, Turkey, WITHIN",
    "northern Turkey, Germany, APART",
    "suburb of Oster, Oster, UNKNOWN",
    "Springfield, Springfield, SAME",
  })
  void readsTheWordsOfAPlace(String a, String b, Kind expected) {
    assertRelation(PlaceGraph.general(), a, b, expected);
  }

  @Test
  void whatThePlaceItselfSaysCountsForTheStory() {
    PlaceGraph graph = PlaceGraph.of(List.of(), List.of("Brekka's Halden province"));
    assertRelation(graph, "Halden province", "Brekka", Kind.WITHIN);
    assertRelation(graph, "Brekka's Halden province", "Brekka", Kind.WITHIN);
  }

  @Test
  void documentsTellWhereUnknownPlacesLie() {
    PlaceGraph graph = told("Oster < Brekka province", "Brekka province < Varda");
    assertRelation(graph, "Oster", "Brekka", Kind.WITHIN);
    assertRelation(graph, "Oster", "Varda", Kind.WITHIN);
    assertRelation(graph, "town of Oster", "Varda", Kind.WITHIN);
    assertRelation(graph, "northern Brekka", "Varda", Kind.WITHIN);
    assertRelation(graph, "Oster", "northern Brekka", Kind.UNKNOWN);
    assertThat(graph.compare("Oster", "Varda").because())
        .isEqualTo("Oster lies in Varda (\"Oster < Brekka province\")");
  }

  @Test
  void aPartOfALandIsAPlaceToo() {
    PlaceGraph graph = told("Oster < northern Brekka", "Lind < the south of Brekka");
    assertRelation(graph, "Oster", "northern Brekka", Kind.WITHIN);
    assertRelation(graph, "Oster", "Brekka", Kind.WITHIN);
    assertRelation(graph, "Oster", "southern Brekka", Kind.APART);
    assertRelation(graph, "Oster", "Lind", Kind.APART);
  }

  @Test
  void aToldPlaceReachesIntoTheGazetteer() {
    PlaceGraph graph = told("Oster < Adana", "Tarn < Turkish");
    assertRelation(graph, "Oster", "Turkey", Kind.WITHIN);
    assertRelation(graph, "Tarn", "Turkey", Kind.WITHIN);
    assertRelation(graph, "Tarn", "Germany", Kind.APART);
    assertRelation(graph, "Oster", "Tarn", Kind.UNKNOWN);
  }

  @Test
  void theStoryTellsWhichOfSeveralIsMeant() {
    assertRelation(told("Springfield < Ill."), "Springfield", "Illinois", Kind.WITHIN);
    assertRelation(told(Set.of("illinois")), "Springfield", "Illinois", Kind.WITHIN);
    assertRelation(told(Set.of("illinois", "ohio")), "Springfield", "Illinois", Kind.UNKNOWN);
    assertRelation(
        told("Springfield < Illinois", "Springfield < Ohio"),
        "Springfield",
        "Illinois",
        Kind.UNKNOWN);
    assertRelation(told(), "Springfield", "United States", Kind.WITHIN);
  }

  @Test
  void aNamesakeIsNotTheKnownPlace() {
    assertRelation(told("Halden < Brekka"), "Halden", "Norway", Kind.UNKNOWN);
    assertRelation(told("Halden < Brekka"), "Halden", "Brekka", Kind.WITHIN);
  }

  @Test
  void contradictionsCancel() {
    assertRelation(told("Oster < Lind", "Lind < Oster"), "Oster", "Lind", Kind.UNKNOWN);
    assertRelation(
        told("Oster < Lind", "Lind < Tarn", "Tarn < Oster"), "Oster", "Tarn", Kind.UNKNOWN);
    assertRelation(told("Oster < France", "Oster < Germany"), "Oster", "France", Kind.UNKNOWN);
    assertRelation(told("Geneva < Russia"), "Geneva", "Russia", Kind.APART);
    assertRelation(told("France < Mali"), "France", "Mali", Kind.APART);
  }

  private static final List<String> NAMES =
      List.of(
          "Oster",
          "Lind",
          "Tarn",
          "Brekka",
          "northern Brekka",
          "southern Brekka",
          "Turkey",
          "Adana",
          "northern Turkey",
          "Springfield",
          "Illinois",
          "Georgia",
          "Gaza",
          "Gaza City",
          "Kashmir",
          "Palestinian territories",
          "Oster city",
          "Oster province",
          "UK",
          "Britain");

  @Provide
  Arbitrary<PlaceGraph> graphs() {
    Arbitrary<String> statement =
        Arbitraries.of(NAMES)
            .tuple2()
            .filter(t -> !t.get1().equals(t.get2()))
            .map(t -> t.get1() + " < " + t.get2());
    return statement.list().ofMaxSize(8).map(all -> told(all.toArray(String[]::new)));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Property(tries = 300)
  void comparingMirrors(
      @ForAll("graphs") PlaceGraph graph, @ForAll("names") String a, @ForAll("names") String b) {
    assertThat(graph.compare(b, a).kind()).isEqualTo(graph.compare(a, b).kind().mirrored());
    if (a.equals(b)) {
      assertThat(graph.compare(a, b).kind()).isEqualTo(Kind.SAME);
    }
  }

  @Property(tries = 60)
  void containmentIsTransitive(@ForAll("graphs") PlaceGraph graph) {
    Map<String, List<String>> wholes = new LinkedHashMap<>();
    for (String a : NAMES) {
      wholes.put(a, NAMES.stream().filter(b -> graph.compare(a, b).kind() == Kind.WITHIN).toList());
    }
    wholes.forEach(
        (a, all) ->
            all.forEach(b -> assertThat(all).as(a + " in " + b).containsAll(wholes.get(b))));
  }
}
