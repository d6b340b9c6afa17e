package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.ParticipantsClaim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts with the lists they count, and who plays which part. {@code |} parts sentences. */
class ParticipantsGrammarTest {
  private static final ParticipantsGrammar GRAMMAR = new ParticipantsGrammar();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # paragraph ; quote of the count ; count ; members ; quote of the list
          Officials from Orland, Velia and Selva met. | The three countries signed a treaty. ; The three countries ; 3 ; Orland, Velia, Selva ; Officials from Orland, Velia and Selva
          The army chiefs of Orland, Velia, Selva and Brekka met. | The three officials went home. ; The three officials ; 3 ; Orland, Velia, Selva, Brekka ; army chiefs of Orland, Velia, Selva and Brekka
          Talks between Egypt, Qatar and the United States began. | They went well. | The four countries will meet again. ; The four countries ; 4 ; Egypt, Qatar, United States ; Talks between Egypt, Qatar and the United States
          The storm hit four towns: Alba, Brekka, Corda and Delm. ; four towns ; 4 ; Alba, Brekka, Corda, Delm ; Alba, Brekka, Corda and Delm
          The storm hit three towns: Alba, Brekka, Corda and Delm. ; three towns ; 3 ; Alba, Brekka, Corda, Delm ; Alba, Brekka, Corda and Delm
          Five countries have signed: Orland, Velia, Selva and Brekka. ; Five countries ; 5 ; Orland, Velia, Selva, Brekka ; Orland, Velia, Selva and Brekka
          The three victims were named as Ida Moss, 34, Otto Brand, 51, and Nina Falk, 19. ; The three victims ; 3 ; Ida Moss, Otto Brand, Nina Falk ; Ida Moss, 34, Otto Brand, 51, and Nina Falk, 19
          The three host cities are Alba, Brekka, Corda and Delm. ; The three host cities ; 3 ; Alba, Brekka, Corda, Delm ; Alba, Brekka, Corda and Delm
          The flag has three colours: red, white, green and blue. ; three colours ; 3 ; red, white, green, blue ; red, white, green and blue
          Ida Moss, Otto Brand and Nina Falk, the two drivers who finished, smiled. ; the two drivers ; 2 ; Ida Moss, Otto Brand, Nina Falk ; Ida Moss, Otto Brand and Nina Falk
          Ministers from two countries, Orland, Velia and Selva, met. ; two countries ; 2 ; Orland, Velia, Selva ; Orland, Velia and Selva
          The five prizes are the silver cup, a saddle, a bishop's hat and an oak chair. ; The five prizes ; 5 ; the silver cup, a saddle, a bishop's hat, an oak chair ; the silver cup, a saddle, a bishop's hat and an oak chair
          Two motions passed that evening: a cap on rents, a ban on horns and an exemption for farm carts. ; Two motions ; 2 ; a cap on rents, a ban on horns, an exemption for farm carts ; a cap on rents, a ban on horns and an exemption for farm carts
          Three issues remain unsolved: the toll, the width of the lane and the right to moor in winter. ; Three issues ; 3 ; the toll, the width of the lane, the right to moor in winter ; the toll, the width of the lane and the right to moor in winter
          Two men came out of it: the baker Otto Brand, the masons Jan Falk and Ole Rask, and a guide, Tor Moss. ; Two men ; 2 ; Otto Brand, Jan Falk, Ole Rask, Tor Moss ; the baker Otto Brand, the masons Jan Falk and Ole Rask, and a guide, Tor Moss
          The two films shown are "Harvest" by Ida Moss, "Low Tide" and "The Kiln" by Otto Brand. ; The two films ; 2 ; Harvest, Low Tide, The Kiln ; "Harvest" by Ida Moss, "Low Tide" and "The Kiln" by Otto Brand
          Falk was convicted of four offences: theft, arson and perjury. ; four offences ; 4 ; theft, arson, perjury ; theft, arson and perjury
          The two leaders, Ida Moss and Otto Brand, shook hands. ; The two leaders ; 2 ; Ida Moss, Otto Brand ; Ida Moss and Otto Brand
          """)
  void tiesCountsToLists(
      String paragraph, String quote, int count, String members, String listQuote) {
    List<ParticipantsClaim> claims =
        all(paragraph).stream()
            .filter(c -> c.role().equals("listed") || c.activity().isEmpty())
            .toList();
    assertThat(claims).hasSize(2);
    ParticipantsClaim counted =
        claims.stream().filter(ParticipantsClaim::counted).findFirst().orElseThrow();
    assertThat(counted.quote()).isEqualTo(quote);
    assertThat(counted.count()).isEqualTo(Interval.of(count));
    assertThat(counted.members()).containsExactly(members.split(", "));
    assertThat(counted.closed()).isTrue();
    ParticipantsClaim listed = claims.stream().filter(c -> !c.counted()).findFirst().orElseThrow();
    assertThat(listed.quote()).isEqualTo(listQuote);
    assertThat(listed.members()).isEqualTo(counted.members());
    assertThat(listed.closed()).isFalse();
  }

  @ParameterizedTest(name = "nothing counted in: {0}")
  @ValueSource(
      strings = {
        "Officials from Orland, Velia and Selva met. | The three officials went home.",
        "Orland, Velia and Selva signed. | Three countries refused.",
        "Delegates from countries including Orland, Velia and Selva met. | The four countries signed.",
        "Orland, Velia and Selva signed. | The two countries that share the river did not.",
        "Orland and Velia fought Selva and Brekka. | The two countries agreed to stop.",
        "Ida Moss, Otto Brand and Nina Falk spoke. | The four countries listened.",
        "The storm hit at least three towns: Alba, Brekka, Corda and Delm.",
        "The storm hit Alba, Brekka and Corda. | The four men survived.",
        "Two mayors, Ida Moss, the mayor of Alba, and Otto Brand of Sella, asked for help.",
        "The three parties agreed on one thing: Ida Moss must go.",
        "Two men - Alba, Brekka and Corda",
        "Three people died: two in Alba and one in Brekka.",
        "The three demands are simple: leave the valley, free the men and pay for the damage.",
        "Two brothers were hurt, Ida Moss and Otto Brand said.",
        "The two men were seen, and Alba, Brekka and Corda were searched.",
        "Ida Moss and Otto Brand met. | The two sides agreed on nothing.",
        "The five prizes include the silver cup, a saddle, a hat and an oak chair.",
        "Four prizes were given, among them: a saddle, a hat and an oak chair.",
        "Four prizes were given: a saddle, a hat and an oak chair, along with a cup.",
        "Four prizes were given: a saddle, a hat such as farmers wear and an oak chair.",
        "Four prizes were given: a saddle, a hat and an oak chair. | The last one was a cup.",
        "Four prizes were given: a saddle, two hats and an oak chair.",
        "Four prizes were given: a saddle, the boots and an oak chair.",
        "Some four prizes were given: a saddle, a hat and an oak chair.",
        "Four prizes were given: a saddle, which was old, a hat and an oak chair.",
        "Two carts brought the furniture: a table, a bench and an oak chair.",
        "Two boxes of silver: a spoon, a bowl and a ladle.",
        "The two ships are the Alba, a tanker, the Brekka and a tug.",
        "The two plans are a burden, a risk and a disgrace.",
        "The walk took three hours: a climb, a descent and a swim in the lake and the river.",
        "Two women spoke: the mayor, a lawyer, and the baker Ida Moss.",
        "Two men were hurt: the baker Otto Brand, a mason and the guide Tor Moss."
      })
  void staysSilentWhereTheCountMayMeanOthers(String paragraph) {
    assertThat(all(paragraph).stream().filter(ParticipantsClaim::counted)).isEmpty();
  }

  @ParameterizedTest(name = "as many as counted in: {0}")
  @ValueSource(
      strings = {
        "The inn has three specialities: the bread and butter, the smoked eel and the plum cake.",
        "The inn has four specialities: the bread and the butter, the smoked eel and the plum cake.",
        "The tram lost three parts: a wheel, a seat and a lamp.",
        "The three parts are the wheel, a seat and the lamp."
      })
  void acceptsEachNumberThatCanBeMeant(String paragraph) {
    assertThat(all(paragraph).stream().filter(c -> !c.countFits())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Velia, alongside Orland, spearheaded negotiations for a truce. ; leader ; negotiation truce ; Velia, Orland ; false
          Velia and Orland led the talks. ; leader ; negotiation ; Velia, Orland ; true
          The talks, mediated by Velia, Orland and the US, resumed. ; mediator ; negotiation ; Velia, Orland, United States ; true
          The treaty was mediated by representatives of Velia and Orland. ; mediator ; deal ; Velia, Orland ; true
          Two mediators, the kingdom of Velia and the Republic of Orland, worked on the deal. ; mediator ; deal ; Velia, Orland ; true
          The mediators of the deal were Velia and Orland. ; mediator ; deal ; Velia, Orland ; true
          The pact was signed by Velia, Orland and the rebels. ; signatory ; deal ; Velia, Orland ; false
          Velia hosted the summit. ; host ; meeting ; Velia ; false
          The mediators, Velia, Orland and Selva, met. ; mediator ; ; Velia, Orland, Selva ; false
          Aides from Orland, Velia and Selva met. | The three countries, leading negotiations since May, agreed. ; leader ; negotiation ; Orland, Velia, Selva ; true
          """)
  void readsRoles(String paragraph, String role, String activity, String members, boolean closed) {
    List<ParticipantsClaim> claims =
        all(paragraph).stream().filter(c -> c.role().equals(role)).toList();
    assertThat(claims).hasSize(1);
    ParticipantsClaim claim = claims.get(0);
    assertThat(String.join(" ", claim.activity())).isEqualTo(activity == null ? "" : activity);
    assertThat(claim.members()).containsExactly(members.split(", "));
    assertThat(claim.closed()).isEqualTo(closed);
  }

  @Test
  void whatIsPlannedUnderADealLeavesItBrokered() {
    String paragraph = "Under the deal, brokered by Velia and Orland, the rebels will leave.";
    assertThat(all(paragraph))
        .singleElement()
        .satisfies(c -> assertThat(c.anchor().modality()).isEqualTo(Modality.ASSERTED));
  }

  @Test
  void wishesAreNoParts() {
    assertThat(all("Velia is unwilling to sign the treaty.")).isEmpty();
    assertThat(all("Ida Moss led the field.")).isEmpty();
  }

  private static List<ParticipantsClaim> all(String paragraph) {
    return Passages.read(GRAMMAR, paragraph).stream().map(ParticipantsClaim.class::cast).toList();
  }
}
