package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.QuantityClaim;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpus of {@link Attributions}: whom a sentence credits its figures to. A line a phrasing;
 * {@code |} parts sentences of one paragraph, {@code =} stands before the resolved name, {@code <}
 * before who relays it, {@code -} is the text's own voice.
 */
class FigureAttributionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # verbs, before and behind, plain and inverted
          Officials said 12 people died in the fire.                        ; Officials ; said
          Twelve people died in the fire, officials said.                   ; officials ; said
          Twelve people died in the fire, officials said Monday.            ; officials ; said
          The blast, officials said, killed 12 people.                      ; officials ; said
          Twelve people died and the school burned, officials said.         ; officials ; said
          Twelve people died, said the mayor.                               ; mayor ; said
          Twelve people are trapped, police believe.                        ; police ; believe
          Police confirmed that four people had been arrested.              ; Police ; confirmed
          Health officials in Varda say 12 people have died.                ; Health officials ; say
          The agency reported on Monday that 40 people were injured.        ; agency ; reported
          The ministry reported 12 deaths.                                  ; ministry ; reported
          The ministry confirmed the deaths of 12 people.                   ; ministry ; confirmed
          The hospital recorded 12 deaths.                                  ; hospital ; recorded
          The ministry spoke of 12 dead.                                    ; ministry ; spoke
          The guard admitted killing 12 people.                             ; guard ; admitted
          In a statement, the ministry said that 12 people were killed.     ; ministry ; said
          The ministry, in a report released on Monday, said 12 people died. ; ministry ; said
          The union announced that 300 workers had walked out.              ; union ; announced
          Three schools had to close, the council acknowledged.             ; council ; acknowledged
          # to the press
          Ida Moss told reporters that 30 houses had burned down.           ; Ida Moss ; told
          Thirty houses burned down, Ida Moss told a news conference.       ; Ida Moss ; told
          The pilot told the Varda Herald that 12 people were on board.     ; pilot ; told
          # figures, counts and papers that speak
          The health ministry put the toll at 12.                           ; health ministry ; put
          Police put the number of dead at 12.                              ; Police ; put
          The number of dead was put at 12 by police.                       ; police ; put by
          The death toll, put at 12 by the ministry, shocked the town.      ; ministry ; put by
          Figures from the health ministry show that 12 people died.        ; Figures from the health ministry = health ministry ; show
          Ministry figures put the toll at 12.                              ; Ministry figures = Ministry ; put
          The ministry's figures show 12 people died.                       ; ministry's figures = ministry ; show
          A statement from the ministry said 12 people died.                ; statement from the ministry = ministry ; said
          The ministry released a statement saying 12 people had died.      ; ministry ; saying
          The study found that 40 people had been injured.                  ; study ; found
          A report by the commission found that 40 people had been injured. ; report by the commission = commission ; found
          Research carried out by the institute found 40 people were hurt.  ; Research carried out by the institute = institute ; found
          Twelve people died, records show.                                 ; records ; show
          Twelve people died, hospital records show.                        ; hospital records = hospital ; show
          Court documents say 12 people were hurt.                          ; Court documents = Court ; say
          The complaint states that 12 people were hurt.                    ; complaint ; states
          # ends that the parser takes for something else
          Rain brought down 12 trees, the district forester estimates.      ; district forester ; estimates
          The ferry carries 80 cars, the leaflet claims.                    ; leaflet ; claims
          Some 40 goats had drowned by dusk, shepherd Ada Pell wrote in a letter. ; shepherd Ada Pell = Ada Pell ; wrote
          Satellite data showed 17 ships off the cape.                      ; Satellite data ; showed
          Data from the coast guard showed 17 ships off the cape.           ; Data from the coast guard = coast guard ; showed
          # prepositions
          Twelve people died, according to the health ministry.             ; health ministry ; according to
          According to the health ministry, twelve people died.             ; health ministry ; according to
          Twelve people, according to the ministry, were wounded.           ; ministry ; according to
          According to police, 12 people were hurt.                         ; police ; according to
          Twelve people were killed near the dam, according to a report by the ministry. ; report by the ministry = ministry ; according to
          Twelve people were killed, per the police report.                 ; police report = police ; per
          By the ministry's count, 12 people died.                          ; ministry ; by count
          On the mayor's account, 12 people died.                           ; mayor ; on account
          Police seized 12 boats that lay off the coast, according to the mayor.         ; mayor ; according to
          # a clause behind where it was said
          The judge wrote in a column for the Herald that he had heard 12 cases.         ; judge ; wrote
          # passives
          More than 200 people died, as reported by the coast guard.        ; coast guard ; reported by
          Twelve deaths were reported by the hospital.                      ; hospital ; reported by
          Officials were told by witnesses that 12 people had died.         ; witnesses ; told by
          # blame: who says it is who blames
          The army accused the rebels of killing 12 people.                 ; army ; accused
          The army blamed the rebels for killing 12 people.                 ; army ; blamed
          The rebels denied that 12 people had died.                        ; rebels ; denied
          # headlines
          Police: 12 people dead in blast                                   ; Police ; :
          Twelve people dead in blast: police                               ; police ; :
          # who speaks, with an office
          Twelve people died, said the fire chief, Otto Brand.              ; fire chief = Otto Brand ; said
          Twelve people died, said Otto Brand, the fire chief.              ; Otto Brand ; said
          Mayor Ida Moss told reporters that 30 houses had burned down.     ; Mayor Ida Moss = Ida Moss ; told
          A spokesman for the ministry said 12 people died.                 ; spokesman for the ministry ; said
          # who heads a relative clause
          Ida Moss, who said 12 people died, was at the scene.              ; Ida Moss ; said
          # a clause of its own verb
          Police arrested no one, the mayor said, adding that 12 people were hurt. ; mayor ; adding
          The mayor thanked the rescuers and said 12 people were safe.      ; mayor ; said
          """)
  void credits(String sentence, String source, String cue) {
    Attribution attribution = Figures.only(sentence).anchor().attribution();
    assertThat(shown(attribution)).isEqualTo(source);
    assertThat(attribution).isNotNull().extracting(Attribution::cue).isEqualTo(cue);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The agency said, citing hospital officials, that 12 people had died. ; hospital officials < agency
          Twelve people died, the agency reported, citing hospital officials.  ; hospital officials < agency
          State media reported, quoting police, that 12 people had died.       ; police < State media
          Local media, citing the army, said 12 soldiers died.                 ; army < Local media
          The newspaper quoted the mayor as saying that 12 people had died.    ; mayor < newspaper
          The mayor was quoted by the newspaper as saying 12 people died.      ; mayor < newspaper
          The mayor was quoted as saying 12 people died.                       ; mayor
          A neighbour told police that 12 people lived there, the Varda Herald reported. ; neighbour < Varda Herald
          According to the Varda Herald, police said 12 people had died.       ; police < Varda Herald
          The mayor said 12 people died, according to the Varda Herald.        ; mayor < Varda Herald
          The minister said police had reported 12 deaths.                     ; police < minister
          The mayor said she believed 12 people had died.                      ; mayor
          """)
  void chains(String sentence, String source) {
    assertThat(shown(Figures.only(sentence).anchor().attribution())).isEqualTo(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          "Twelve people are dead," Ida Moss told reporters.                      ; Ida Moss
          "Twelve people are dead," said the mayor.                               ; mayor
          Ida Moss said: "Twelve people are dead."                                ; Ida Moss
          The mayor said the fire "killed 12 people in their beds".               ; mayor
          "It is a black day," Ida Moss said. | "Twelve people are dead."         ; Ida Moss
          Ida Moss said: "It is a black day. | Twelve people are dead."           ; Ida Moss
          "Twelve people are dead. | It is a black day," Ida Moss said.           ; Ida Moss
          "They told us 12 people are dead," said Ida Moss.                       ; Ida Moss
          "It is a black day," Ida Moss said. | Twelve people are dead.           ; -
          Ida Moss called it "a black day". | "Twelve people" had died.           ; -
          """)
  void quotations(String paragraph, String source) {
    assertThat(shown(Figures.only(paragraph).anchor().attribution())).isEqualTo(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # bodies
          The Orland health ministry promised help. | The ministry said 12 people died.        ; ministry = Orland health ministry
          The Ministry of Health promised help. | Twelve people died, the ministry also said.  ; ministry = Ministry of Health
          Orland police closed the road. | Police said 12 people were hurt.                    ; Police = Orland police
          Orland police met Varda police. | Police said 12 people were hurt.                   ; Police
          Local police closed the road. | Police said 12 people were hurt.                     ; Police
          Aidwatch said the camp was full. | The agency said 12 people had died.               ; agency = Aidwatch
          A commission report was published. | The report said 12 people died.                 ; report = commission
          # pronouns
          The coast guard said the ship sank. | It said 12 people were missing.                ; It = coast guard
          The coast guard said the ship sank. | It added that 12 people were missing.          ; It = coast guard
          Ida Moss said the ship sank. | She said 12 people were missing.                      ; She = Ida Moss
          Officials said the ship sank. | They said 12 people were missing.                    ; They = Officials
          Fire chief Otto Brand said the roof fell. | He said 12 people were missing.          ; He = Otto Brand
          Otto Brand said the roof fell. | He wept. | Later he said 12 people were missing.    ; he = Otto Brand
          Otto Brand met Pavel Ortino. | The dam is old. | He said 12 people were missing.     ; He
          The dam broke. | He said 12 people were missing.                                     ; He
          # people
          Fire chief Ida Moss wept. | Moss said 12 people were missing.                        ; Moss = Ida Moss
          Fire chief Ida Moss wept. | Chief Moss said 12 people were missing.                  ; Chief Moss = Ida Moss
          Fire service spokesman Karl Moss wept. | Moss said 12 people were missing.           ; Moss = Fire service spokesman Karl Moss
          Ida Moss, the governor, wept. | The governor said 12 people were missing.            ; governor = Ida Moss
          """)
  void resolves(String paragraph, String source) {
    assertThat(shown(Figures.only(paragraph).anchor().attribution())).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fire killed 12 people.",
        "The crash claimed the lives of 12 people.",
        "The hurricane claimed 12 lives.",
        "The crash killed 12 people who had said they felt safe.",
        "The fire killed 12 people near the school that officials said was safe.",
        "Police said the road was closed. | Twelve people died.",
        "According to police, the road was closed. | Twelve people died.",
        "Police did not say whether 12 people died.",
        "Police did not say why the fire, which killed 12 people, broke out.",
        "Police found 12 bodies.",
        "The club recorded 12 wins.",
        "Ida Moss recorded 12 albums.",
        "Ida Moss, who has worked there for 12 years, said the road was closed.",
        "The mayor told 12 reporters that the road was closed.",
        "The three victims said the road was closed.",
        "Some 46 per cent of those asked said they were content.",
        "Police published 12 reports.",
        "They count 12 members.",
        // A list that ends in a noun of saying, a phrase for a clause, a clause of another kind.
        "They lost 12 boats, two nets and the insurance claims.",
        "They published 12 maps, three books and the yearly estimates.",
        "Beaten by 12 clubs last year, the side said the coach would go.",
        "When 12 people died, the mayor said the road would close.",
        "Behind the 12 people, the mayor said on Friday, stood a wall.",
      })
  void creditsNobody(String paragraph) {
    assertThat(Figures.in(paragraph))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(shown(f.anchor().attribution())).isEqualTo("-"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The army said nine people died, but the hospital counted 12 deaths.              ; 9 army, 12 hospital
          Twelve people died, the hospital said, while the army spoke of nine dead.        ; 12 hospital, 9 army
          Twelve people died, police said, and the hospital reported 40 injured.           ; 12 police, 40 hospital
          Twelve people died, according to police, but the army says five were killed.     ; 12 police, 5 army
          Twelve people died, according to police, and three houses burned down.           ; 12 police, 3 -
          Twelve people died and three houses burned down, according to police.            ; 12 police, 3 police
          Police said 12 people died. | Three buildings burned down.                       ; 12 Police, 3 -
          The minister told reporters 12 people died, adding that 40 had been hurt.        ; 12 minister, 40 minister
          The hall sold 800 seats in a week. | The owner said 30 of them went to pupils.   ; 800 -, 30 owner
          The hall holds 800 people, the owner says. | 30 of them were pupils.             ; 800 owner, 30 -
          """)
  void eachFigureToItsOwnSpeaker(String paragraph, String sources) {
    List<QuantityClaim> figures = Figures.in(paragraph);
    assertThat(
            figures.stream()
                .map(f -> Figures.number(f) + " " + shown(f.anchor().attribution()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(sources);
  }

  private static String shown(@Nullable Attribution attribution) {
    if (attribution == null) {
      return "-";
    }
    return attribution.source()
        + (attribution.resolved() == null ? "" : " = " + attribution.resolved())
        + (attribution.via() == null ? "" : " < " + attribution.via());
  }
}
