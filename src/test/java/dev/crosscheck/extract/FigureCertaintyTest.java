package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.QuantityClaim;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The corpus of {@link Certainty}: how surely a sentence says its figures. A line a phrasing; each
 * figure with its modality, {@code not} before a negated one.
 */
class FigureCertaintyTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # plain statements, also beside words that say no more than that
          Twelve people were killed.                                  ; 12 asserted
          Twelve people have died of their wounds.                    ; 12 asserted
          The landslide is known to have killed 12 people.            ; 12 asserted
          Rescuers were able to free 12 miners.                       ; 12 asserted
          The army managed to free 12 hostages.                       ; 12 asserted
          The guard was convicted of killing 12 people.               ; 12 asserted
          The army killed 12 people who planned to flee.              ; 12 asserted
          The blast, which killed 12 people, could have been avoided. ; 12 asserted
          After 12 people died, the mayor said he would resign.       ; 12 asserted
          Although the fire killed 12 people, the school may reopen.  ; 12 asserted
          Police may say on Monday that 12 people died.               ; 12 asserted
          Twelve people fear for their jobs.                          ; 12 asserted
          The minister dismissed 12 officials.                        ; 12 asserted
          The court rejected 12 appeals.                              ; 12 asserted
          The 12 prisoners will appeal.                               ; 12 asserted
          Police did not say why the guard killed 12 people.          ; 12 asserted
          # reported
          The storm has reportedly killed 12 people.                  ; 12 reported
          The guard allegedly shot 12 people.                         ; 12 reported
          The guard is accused of killing 12 people.                  ; 12 reported
          The guard, accused of killing 12 people, wept.              ; 12 reported
          The guard is suspected of killing 12 people.                ; 12 reported
          The guard was charged with killing 12 people.               ; 12 reported
          The army accused the rebels of killing 12 people.           ; 12 reported
          At least 12 people are said to have died.                   ; 12 reported
          The storm is reported to have killed 12 people.             ; 12 reported
          There were reports of 12 deaths.                            ; 12 reported
          The claim that 12 people had died shook the town.          ; 12 reported
          The rebels spread allegations that 12 people had died.      ; 12 reported
          The complaint alleges that he killed 12 people.             ; 12 reported
          # unconfirmed
          An unconfirmed report of 12 deaths came from the coast.     ; 12 unconfirmed
          There are unconfirmed reports that 12 people died.          ; 12 unconfirmed
          Unconfirmed reports said 12 people had died.                ; 12 unconfirmed
          Initial reports suggested 12 people had been killed.        ; 12 unconfirmed
          Preliminary figures show 12 people died.                    ; 12 unconfirmed
          Twelve people died, according to preliminary figures.       ; 12 unconfirmed
          There is no evidence that 12 people died.                   ; 12 unconfirmed
          There were no reports that 12 people had died.              ; 12 unconfirmed
          The army could not confirm that 12 people had died.         ; 12 unconfirmed
          It is not clear that 12 people died.                        ; 12 unconfirmed
          It is unclear whether 12 people died.                       ; 12 conditional
          # estimated
          At least 50 people are believed to have drowned.            ; 50 estimated
          As many as 50 people are thought to be trapped.             ; 50 estimated
          The strike is estimated to have killed 70 people.           ; 70 estimated
          Damage was estimated at 20 million euros.                   ; 20000000 estimated
          About 50 people are presumed dead.                          ; 50 estimated
          The mayor believes 12 people died.                          ; 12 estimated
          Twelve people probably died.                                ; 12 estimated
          # feared
          Twelve people are feared dead.                              ; 12 feared
          It is feared that twelve people died.                       ; 12 feared
          Officials fear 12 people have died.                         ; 12 feared
          There are fears that 12 people died.                        ; 12 feared
          Rescuers fear that 12 people may have died.                 ; 12 feared
          # hypothetical
          The dam would flood 12 villages.                            ; 12 hypothetical
          The plan could cost 500 jobs.                               ; 500 hypothetical
          The army may release 40 prisoners.                          ; 40 hypothetical
          The blast could have killed 12 people.                      ; 12 hypothetical
          Twelve people may have died.                                ; 12 hypothetical
          The blast may have killed 12 people and injured 30.         ; 12 hypothetical, 30 hypothetical
          Had it exploded, it would have killed 12 people.            ; 12 hypothetical
          The army is likely to release 50 prisoners.                 ; 50 hypothetical
          Perhaps 12 people died.                                     ; 12 hypothetical
          Did the army kill 12 people?                                ; 12 hypothetical
          # conditional
          If 12 people were killed, the mayor will resign.            ; 12 conditional
          The mayor will resign if 12 people were killed.             ; 12 conditional
          Had 12 people died, the mayor would have resigned.          ; 12 conditional
          Should 12 people die, the mayor will resign.                ; 12 conditional
          Police are investigating whether 12 people were poisoned.   ; 12 conditional
          # planned
          The army plans to release 40 prisoners.                     ; 40 planned
          The army will release 40 prisoners.                         ; 40 planned
          The army agreed to free 40 prisoners.                       ; 40 planned
          The army was to release 40 prisoners on Monday.             ; 40 planned
          The rebels promised to free 20 hostages.                    ; 20 planned
          The rebels threatened to kill 20 hostages.                  ; 20 planned
          The rebels demanded the release of 40 prisoners.            ; 40 planned
          The deal calls for the release of 40 prisoners.             ; 40 planned
          The deal calls for 40 prisoners to be released.             ; 40 planned
          The state is expected to release 50 prisoners.              ; 50 planned
          The army is preparing to release 40 prisoners.              ; 40 planned
          The bank is due to repay 40 million euros.                  ; 40000000 planned
          The company announced plans to cut 500 jobs.                ; 500 planned
          A proposal to build 300 homes was rejected.                 ; 300 planned
          The council set a target of 300 homes.                      ; 300 planned
          The council plans 300 homes.                                ; 300 planned
          The bomb was intended to kill 12 people.                    ; 12 planned
          # denied
          The mayor denied that 12 people had died.                   ; 12 denied
          The army denied killing 12 people.                          ; 12 denied
          The minister rejected claims that 12 people had died.       ; 12 denied
          The minister disputed reports of 12 deaths.                 ; 12 denied
          It is not true that 12 people died.                         ; 12 denied
          # negated
          The army did not kill 12 people.                            ; not 12 asserted
          Twelve people were not killed.                              ; not 12 asserted
          The army never killed 12 people.                            ; not 12 asserted
          The army failed to free 12 hostages.                        ; not 12 asserted
          Not 12 but 15 people were killed.                           ; not 12 asserted, 15 asserted
          The blast killed not 12 but 15 people.                      ; not 12 asserted
          The army killed 12 people and did not release 40 prisoners. ; 12 asserted, not 40 asserted
          Twelve people are not accounted for.                        ; 12 asserted
          No fewer than 12 people were killed.                        ; 12 asserted
          Not only 12 people were killed.                             ; 12 asserted
          """)
  void certainty(String sentence, String figures) {
    List<QuantityClaim> read = Figures.in(sentence);
    assertThat(
            read.stream()
                .map(
                    f ->
                        (f.anchor().negated() ? "not " : "")
                            + Figures.number(f)
                            + " "
                            + f.anchor().modality().id())
                .collect(Collectors.joining(", ")))
        .isEqualTo(figures);
  }
}
