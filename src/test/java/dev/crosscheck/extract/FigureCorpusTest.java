package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpus of figures: a sentence, then all figures that it gives. A phrasing that the grammar
 * learns is a line here.
 */
class FigureCorpusTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The landslide killed 15 people.                                | killed person 15 exact
          Fifteen people were killed in the landslide.                   | killed person 15 exact
          Fifteen people died when a bus left the road.                  | killed person 15 exact
          Gunmen shot dead six guards at the depot.                      | killed person 6 exact [guard]
          At least 12 miners perished in the collapse.                   | killed person 12 at-least [miner]
          More than 300 passengers drowned.                              | killed person 300 more-than [passenger]
          The storm injured 40 residents.                                | injured person 40 exact [resident]
          Forty people were hurt, two of them seriously.                 | injured person 40 exact; injured person 2 exact [part]
          Rebels abducted 11 nurses from a clinic in Varda.              | abducted person 11 exact [nurse] @Varda
          Police arrested 23 protesters.                                 | arrested person 23 exact [protester]
          The guerrillas freed nine hostages.                            | released person 9 exact [hostage]
          Nine hostages were released on Tuesday.                        | released person 9 exact [hostage]
          Rescuers pulled 14 survivors from the rubble.                  | rescued person 14 exact
          Some 6,000 villagers fled their homes.                         | displaced person 6000 about [resident]
          Nearly 500 children were vaccinated.                           | vaccinated person 500 nearly [child]
          The blast caused 15 deaths.                                    | killed person 15 exact
          The release of 105 captives followed.                          | released person 105 exact [hostage]
          There were 15 fatalities and 40 injuries.                      | killed person 15 exact; injured person 40 exact
          The ministry reported 26 new infections.                       | infected person 26 exact
          The attack led to the deaths of 15 people.                     | killed person 15 exact
          The killing of 15 villagers shocked the country.               | killed person 15 exact [resident]
          The crash claimed the lives of 15 people.                      | killed person 15 exact
          The crash claimed 15 lives.                                    | killed person 15 exact
          The fire cost 15 people their lives.                           | killed person 15 exact
          The quake left 15 dead and 40 injured.                         | killed person 15 exact; injured person 40 exact
          The quake left 15 people dead.                                 | killed person 15 exact
          The bombing left at least 15 people dead and 40 wounded.       | killed person 15 at-least; injured person 40 exact
          Fifteen bodies were recovered from the river.                  | killed person 15 exact
          The collapse resulted in more than 100 casualties.             | casualties person 100 more-than
          The death toll rose to 15.                                     | killed person 15 exact
          The death toll has risen to 15 from 12.                        | killed person 15 exact; killed person 12 exact
          The death toll stands at 15.                                   | killed person 15 exact
          That brings the number of dead to 15.                          | killed person 15 exact
          The number of injured climbed to 40.                           | injured person 40 exact
          Officials put the death toll at 15.                            | killed person 15 exact
          The number of people killed in the floods has reached 1,139.   | killed person 1139 exact
          Deaths now stand at 15.                                        | killed person 15 exact
          The toll of missing fell from 120 to 85.                       | missing person 120 exact; missing person 85 exact
          The discovery of three more bodies brought the total to 15.    | killed person 3 exact; killed person 15 exact
          The rebels killed 12 soldiers and captured five.               | killed person 12 exact [soldier]; abducted person 5 exact
          The militants took 15 villagers hostage.                       | abducted person 15 exact [resident]
          Eleven farmers were seized and shot to death.                  | abducted person 11 exact [farmer]
          Eleven farmers were dragged from their homes and killed.       | killed person 11 exact [farmer]
          Rescuers found 15 people alive.                                | rescued person 15 exact
          Twelve passers-by were hurt by glass.                          | injured person 12 exact [passer-by]
          The toll stands at 140, an increase of 20.                     | killed person 140 exact; killed person 20 exact
          The fighting displaced 2,000 families.                         | displaced family 2000 exact
          The flood forced 2,000 people from their homes.                | displaced person 2000 exact
          Five were rescued and the other three drowned.                 | rescued person 5 exact; killed person 3 exact [other]
          Two people were killed, including the gunman.                  | killed person 2 exact [with-attacker]
          Two men shot in Orm                                            | shot person 2 exact [man] @Orm
          Two men were shot and wounded.                                 | injured person 2 exact [man]
          Two men were fatally shot.                                     | killed person 2 exact [man]
          Four miners were crushed to death.                             | killed person 4 exact [miner]
          GUERRILLAS KILLED TWO SOLDIERS AND WOUNDED FIVE NEAR ORM.      | killed person 2 exact [soldier]; injured person 5 exact @Orm
          The death toll jumped by 20 to 135.                            | killed person 20 exact; killed person 135 exact
          Fifteen people, including three children, were killed.         | killed person 15 exact; killed person 3 exact [child]
          The fire killed 15 people, including three firefighters.       | killed person 15 exact; killed person 3 exact [firefighter]
          Fifteen people, among them three children, were killed.        | killed person 15 exact; killed person 3 exact [child]
          Fifteen people, three of them children, were killed.           | killed person 15 exact; killed person 3 exact [part]
          The dead included three children and a teacher.                | killed person 3 exact [child]; killed person 1 at-least [teacher]
          The toll was revised down to 31 from 38.                       | killed person 31 exact; killed person 38 exact
          Four engineers who were kidnapped in May have yet to be released. | held person 4 exact [engineer]
          Six hikers have yet to be found.                               | missing person 6 exact [hiker]
          The army lost nine men.                                        | killed person 9 exact [man]
          Nine soldiers fell in combat.                                  | killed person 9 exact [soldier]
          Divers found nine alive.                                       | rescued person 9 exact
          The blast caused injuries to nine persons.                     | injured person 9 exact
          A gunman shot dead two co-workers.                             | killed person 2 exact [co-worker]
          Nine people were hurt and some 4,000 left homeless.            | injured person 9 exact; displaced person 4000 about
          Nine people were killed, of whom four were children.           | killed person 9 exact; killed person 4 exact [part]
          Nine died, of whom four were children, and 20 were hurt.       | killed person 9 exact; killed person 4 exact [part]; injured person 20 exact
          The quake left one dead and three wounded.                     | killed person 1 exact; injured person 3 exact
          Nine passengers were treated for burns.                        | injured person 9 exact [passenger]
          The epidemic claimed nine victims.                             | killed person 9 exact
          Gunmen took away nine farmers.                                 | abducted person 9 exact [farmer]
          Nine farmers were kidnapped and later murdered.                | abducted person 9 exact [farmer]; killed person 9 exact [farmer]
          Another 40 were hurt.                                          | injured person 40 exact
          The blast killed 30 people and injured 55 others.              | killed person 30 exact; injured person 55 exact
          Of these, 105 were freed.                                      | released person 105 exact [of]
          Twelve were killed and 30 wounded.                             | killed person 12 exact; injured person 30 exact
          Twelve people were killed and 30 wounded.                      | killed person 12 exact; injured person 30 exact
          The attack killed 12 people and wounded 30.                    | killed person 12 exact; injured person 30 exact
          Three soldiers and two civilians were killed.                  | killed person 3 exact [soldier]; killed person 2 exact [civilian]
          Fifteen people were killed and another 40 injured.             | killed person 15 exact; injured person 40 exact
          Five others were missing.                                      | missing person 5 exact [other]
          Fifteen people are missing.                                    | missing person 15 exact
          Fifteen people remain unaccounted for.                         | missing person 15 exact
          About 130 captives are still held in the enclave.              | held person 130 about [hostage] @enclave
          Sixteen people were taken to hospital.                         | hospitalised person 16 exact
          Sixteen people were taken hostage.                             | abducted person 16 exact
          Around 250 people were taken captive.                          | abducted person 250 about
          The blaze destroyed 120 houses in Lower Brekka.                | house house 120 exact @Lower Brekka
          Two bridges collapsed.                                         | bridge bridge 2 exact
          The council has 45 members.                                    | member person 45 exact [member]
          The party won 52 seats.                                        | seat seat 52 exact
          The ferry can carry 300 passengers.                            | passenger person 300 exact [passenger]
          The convoy carried 12 tonnes of flour.                         | flour tonne 12 exact
          The aid package is worth 3.5 billion crowns.                   | package crown 3500000000 exact [aid]
          Damage was estimated at 20 million euros.                      | damage EUR 20000000 exact
          Unemployment rose to 6.5 percent.                              | unemployment percent 6.5 exact
          Turnout was 55 per cent, up from 51 per cent.                  | turnout percent 55 exact; turnout percent 51 exact
          The dam holds 900 cubic metres of water.                       | water cubic-metre 900 exact
          The quake struck at a depth of 10 km.                          | depth kilometre 10 exact
          A magnitude 6.1 earthquake struck the coast.                   | earthquake magnitude 6.1 exact
          Prices rose by 12 percent.                                     | price percent 12 exact
          The ceasefire lasted seven days.                               | ceasefire day 7 exact
          Between 10 and 20 people were killed.                          | killed person 10..20 range
          Between 200 and 300 tonnes of oil leaked.                      | oil tonne 200..300 range
          Dozens of people were injured.                                 | injured person 12 order
          Hundreds of thousands of people fled.                          | displaced person 100000 order
          Up to 50 people were feared dead.                              | killed person 50 up-to
          Fewer than ten people were hurt.                               | injured person 10 less-than
          Around 15 percent of the forest burned.                        | forest percent 15 about
          One in five children is vaccinated.                            | child fraction 0.2 exact [child]
          Twelve miners from the Tarn pit were killed.                   | killed person 12 exact [miner pit tarn]
          Three German tourists were among the dead.                     | killed person 3 exact [german tourist]
          In Varda, 12 people were killed and 30 were injured in Sarn.   | killed person 12 exact @Varda; injured person 30 exact @Sarn
          Floods killed 12 people in Varda province.                     | killed person 12 exact @Varda province
          The strike killed seven children in the northern town of Orm.  | killed person 7 exact [child] @northern town of Orm
          Israeli fire killed 12 Palestinians.                           | killed person 12 exact [palestinian]
          Five police officers and a child were wounded in clashes in Orm. | injured person 5 exact [officer police]; injured person 1 at-least [child]
          In Orm, seven people were wounded and three killed.            | injured person 7 exact @Orm; killed person 3 exact @Orm
          The blast wounded 30, six of them critically.                  | injured person 30 exact; injured person 6 exact [part]
          Eleven of the 30 wounded are in critical condition.            | injured person 11 exact [of]; injured person 30 exact
          The army says it killed 40 fighters.                           | killed person 40 exact [fighter]
          At least 1,200 people, most of them civilians, have been killed. | killed person 1200 at-least
          Fifteen people lost their lives.                               | killed person 15 exact
          Fifteen people have lost their lives in the floods.            | killed person 15 exact
          A bus crash in Varda killed 15 and injured 40.                 | killed person 15 exact @Varda; injured person 40 exact @Varda
          Fifteen killed as bus leaves road                              | killed person 15 exact
          Bus crash kills 15                                             | killed person 15 exact
          15 dead, 40 injured in bus crash                               | killed person 15 exact; injured person 40 exact
          Death toll rises to 15                                         | killed person 15 exact
          Toll: 15 dead, 40 injured.                                     | killed person 15 exact; injured person 40 exact
          Orm: 15 dead                                                   | killed person 15 exact @Orm
          Update: 15 dead                                                | killed person 15 exact
          Deaths: 15                                                     | killed person 15 exact
          A total of 26,637 people have been killed.                     | killed person 26637 exact
          The number of deaths rose from 12 to 15.                       | killed person 12 exact; killed person 15 exact
          Three more people died in hospital.                            | killed person 3 exact @hospital
          The bodies of 15 miners were found.                            | killed person 15 exact [miner]
          The bodies of three children were pulled from the river.       | killed person 3 exact [child]
          Fifteen miners were found dead.                                | killed person 15 exact [miner]
          Seventy people were rescued from the roof.                     | rescued person 70 exact
          About 2,300 people were evacuated from the valley.             | evacuated person 2300 about
          More than 5,000 people were left homeless.                     | displaced person 5000 more-than
          The flood affected 40,000 people.                              | affected person 40000 exact
          Thirty-two demonstrators were detained.                        | arrested person 32 exact [protester]
          The court jailed seven men.                                    | man person 7 exact [man]
          Some 40 prisoners went free.                                   | released person 40 about [prisoner]
          Fifty-two people tested positive.                              | infected person 52 exact
          The outbreak has infected 340 people and killed 12.            | infected person 340 exact; killed person 12 exact
          Twenty aid workers were kidnapped.                             | abducted person 20 exact [aid worker]
          The group is holding 12 hostages.                              | held person 12 exact [hostage]
          It is still holding 130 captives.                              | held person 130 exact [hostage]
          The strike killed up to 30 people.                             | killed person 30 up-to
          The strike killed 30 or more people.                           | killed person 30 at-least
          The strike killed some 30 people.                              | killed person 30 about
          The strike killed no fewer than 30 people.                     | killed person 30 at-least
          The strike killed almost 30 people.                            | killed person 30 nearly
          A dozen people were killed.                                    | killed person 12 exact
          Half a dozen people were hurt.                                 | injured person 6 exact
          Scores of people were injured.                                 | injured person 20 order
          Tens of thousands of people fled.                              | displaced person 10000 order
          Two dozen houses burned.                                       | house house 24 exact
          2.3 million people were displaced.                             | displaced person 2300000 exact
          Eleven killed, 20 hurt, three missing.                         | killed person 11 exact; injured person 20 exact; missing person 3 exact
          Four people, all of them tourists, were injured.               | injured person 4 exact
          Of the 31 injured, seven are children.                         | injured person 31 exact; injured person 7 exact [part]
          The attack, which killed 12 people, was condemned.             | killed person 12 exact
          The attack that killed 12 people was condemned.                | killed person 12 exact
          Twelve people killed in the attack were buried.                | killed person 12 exact
          The families of the 12 people killed in the attack wept.       | killed person 12 exact
          The 12 dead were buried on Friday.                             | killed person 12 exact
          The 40 wounded were taken to Varda.                            | injured person 40 exact
          """)
  void figures(String sentence, String expected) {
    assertThat(Figures.in(sentence).stream().map(Figures::show).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The war began in 1998.",
        "The treaty of 12 March 1998 was signed in 2001.",
        "The train left at 14:30.",
        "The hall closes at 9 p.m.",
        "Flight 318 was delayed.",
        "The Boeing 737 landed at Gate 12.",
        "The painting is No. 3 in the catalogue.",
        "Orm beat Sarn 3-1.",
        "Sarn won the set 6-4.",
        "The match ended 2-2.",
        "He lives at 12 Mill Road.",
        "Article 5 of the treaty applies.",
        "The road is part of Highway 7.",
        "Call 555-0134 for help.",
        "Chapter 3 deals with tolls.",
        "One of them wept.",
        "The G7 met in Orm.",
        "They met on the 12th.",
        "The decree came in the 1990s.",
      })
  void noFigures(String sentence) {
    assertThat(Figures.in(sentence)).isEmpty();
  }

  /** The words quoted are those that a reader needs to see the figure. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The landslide killed 15 people.                | killed 15 people
          More than 26,600 people were killed in Orland. | More than 26,600 people were killed
          The blast caused 15 deaths.                    | 15 deaths
          The death toll rose to 15.                     | toll rose to 15
          The blaze destroyed 120 houses.                | 120 houses
          The release of 105 captives followed.          | release of 105 captives
          The dam holds 900 cubic metres of water.       | 900 cubic metres
          """)
  void quotes(String sentence, String quote) {
    assertThat(Figures.only(sentence).quote()).isEqualTo(quote);
  }
}
