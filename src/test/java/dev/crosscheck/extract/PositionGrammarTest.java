package dev.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.PositionClaim.Phase;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Stance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus of positions: phrasings with who holds what, and sentences that tell none. */
class PositionGrammarTest {
  private static final PositionGrammar GRAMMAR = new PositionGrammar();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | holder | stance | terms | quote
          The Selva Council rejected the harbour plan on Monday. | Selva Council | REJECTS | harbour plan | Selva Council rejected the harbour plan
          Orland's parliament voted against the fuel tax. | Orland's parliament | REJECTS | fuel tax | Orland's parliament voted against the fuel tax
          The dockworkers' union turned down a pay offer.  | dockworkers' union | REJECTS | offer pay | dockworkers' union turned down a pay offer
          The government does not support the fuel tax.    | government | OPPOSES | fuel tax | government does not support the fuel tax
          The union will not accept the offer.             | union | REJECTS | offer | union will not accept the offer
          The union said it could not accept the offer.    | union | REJECTS | offer | it could not accept the offer
          Velia is unwilling to sign the treaty.           | Velia | REJECTS | treaty | Velia is unwilling to sign the treaty
          Velia is not ready to accept the treaty.         | Velia | REJECTS | treaty | Velia is not ready to accept the treaty
          Velia refused to sign the treaty.                | Velia | REJECTS | treaty | Velia refused to sign the treaty
          President Ida Moss ruled out a coalition.        | Ida Moss | REJECTS | coalition | President Ida Moss ruled out a coalition
          Velia has ruled out signing the treaty.          | Velia | REJECTS | sign treaty | Velia has ruled out signing
          Ida Moss refused to withdraw the army.           | Ida Moss | REJECTS | army withdraw | Ida Moss refused to withdraw
          Mayor Otto Brand is in favour of the tram line.  | Otto Brand | SUPPORTS | line tram | Mayor Otto Brand is in favour of the tram line
          Mayor Otto Brand is opposed to the tram line.    | Otto Brand | OPPOSES | line tram | Mayor Otto Brand is opposed to the tram line
          The council is on board with the tram line.      | council | ACCEPTS | line tram | council is on board with the tram line
          The tram line was rejected by the council.       | council | REJECTS | line tram | tram line was rejected by the council
          The tram line has the support of the council.    | council | SUPPORTS | line tram | tram line has the support of the council
          Ida Moss is an opponent of the tram line.        | Ida Moss | OPPOSES | line tram | Ida Moss is an opponent of the tram line
          Ida Moss gave her backing to the tram line.      | Ida Moss | SUPPORTS | line tram | Ida Moss gave her backing to the tram line
          Velia has no objection to the treaty.            | Velia | ACCEPTS | treaty | Velia has no objection to the treaty
          Ferries may sail soon after the board of the Sailors' Union came out on Monday in favour of a truce. | board of the Sailors' Union | SUPPORTS | truce | board of the Sailors' Union came out on Monday in favour of a truce
          Ida Moss argued against raising rates.           | Ida Moss | OPPOSES | raise rate | Ida Moss argued against raising
          The Greens were the only party to vote against the bill. | Greens | REJECTS | bill | Greens were the only party to vote against the bill
          The airline called for a boycott of the airport. | airline | CALLS_FOR | airport boycott | airline called for a boycott
          Ida Moss voiced support for the treaty.          | Ida Moss | SUPPORTS | treaty | Ida Moss voiced support for the treaty
          The prime minister reiterated her opposition to a referendum. | prime minister | OPPOSES | referendum | prime minister reiterated her opposition to a referendum
          Velia agreed to the ceasefire.                   | Velia | ACCEPTS | ceasefire | Velia agreed to the ceasefire
          Velia agreed to release the prisoners.           | Velia | ACCEPTS | prisoner release | Velia agreed to release
          The union demands that the mine reopen.          | union | DEMANDS | mine reopen | union demands that the mine reopen
          Moss insisted on a full withdrawal.              | Moss | DEMANDS | full withdrawal | Moss insisted on a full withdrawal
          The Greens voted no to the pension bill.         | Greens | REJECTS | bill pension | Greens voted no to the pension bill
          All 12 Greens voted for the pension bill.        | Greens | ACCEPTS | bill pension | 12 Greens voted for the pension bill
          Union members have voted to reject the pay deal. | Union members | REJECTS | deal pay | Union members have voted to reject the pay deal
          The Blue Party, which rejected the budget, left the hall. | Blue Party | REJECTS | budget | Blue Party, which rejected the budget
          The Reform Party pledged to abolish the tax.     | Reform Party | PROMISES | abolish tax | Reform Party pledged to abolish
          Orland's foreign minister, Eva Rask, criticised the raid. | Eva Rask | CRITICIZES | raid | Orland's foreign minister, Eva Rask, criticised the raid
          """)
  void reads(String sentence, String holder, Stance stance, String terms, String quote) {
    PositionClaim claim = only(sentence);
    assertThat(claim.holder()).isEqualTo(holder);
    assertThat(claim.stance()).isEqualTo(stance);
    assertThat(claim.terms()).containsExactly(terms.split(" "));
    assertThat(claim.quote()).isEqualTo(quote);
    assertThat(claim.phase()).isEqualTo(Phase.CURRENT);
    assertThat(claim.anchor().modality()).isEqualTo(Modality.ASSERTED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia initially opposed the fishing treaty.           | OPPOSES   | FORMER
          At first Velia opposed the fishing treaty.            | OPPOSES   | FORMER
          Velia had backed the fishing treaty until May.        | SUPPORTS  | FORMER
          Velia now backs the fishing treaty.                   | SUPPORTS  | CHANGED
          Velia no longer supports the fishing treaty.          | not SUPPORTS | CHANGED
          Velia has dropped its opposition to the fishing treaty. | ACCEPTS | CHANGED
          Velia withdrew its support for the fishing treaty.    | not SUPPORTS | CHANGED
          Velia stopped supporting the fishing treaty.          | not SUPPORTS | CHANGED
          Velia, which had rejected the fishing treaty, sent an envoy. | REJECTS | FORMER
          After refusing at first, Velia backs the fishing treaty. | SUPPORTS | CHANGED
          Velia has yet to accept the fishing treaty.           | not ACCEPTS | CURRENT
          Velia did not reject the fishing treaty.              | not REJECTS | CURRENT
          Velia would not rule out the fishing treaty.          | not REJECTS | CURRENT
          Velia refuses to rule out the fishing treaty.         | not REJECTS | CURRENT
          Velia failed to endorse the fishing treaty.           | not SUPPORTS | CURRENT
          Velia denied that it had rejected the fishing treaty. | not REJECTS | CURRENT
          Velia said it was not opposed to the fishing treaty.  | not OPPOSES | CURRENT
          Velia had long rejected the fishing treaty.           | REJECTS | FORMER
          Velia is undecided on the fishing treaty.             | UNDECIDED | CURRENT
          """)
  void tellsChangesAndOpenQuestions(String sentence, String told, Phase phase) {
    PositionClaim claim = only(sentence);
    String not = claim.anchor().negated() ? "not " : "";
    assertThat(not + claim.stance()).isEqualTo(told);
    assertThat(claim.phase()).isEqualTo(phase);
    assertThat(claim.terms()).containsExactly("fishing", "treaty");
  }

  @ParameterizedTest(name = "no position in: {0}")
  @ValueSource(
      strings = {
        "Officials refused to comment.",
        "Would the Blue Party accept the offer?",
        "She declined to say whether the council supports the plan.",
        "The plan demands patience.",
        "The law requires consent.",
        "Some reject the plan.",
        "Critics oppose the plan.",
        "The doctors accepted it.",
        "Velia was urged to accept the treaty.",
        "The offer was accepted.",
        "He argued accepting these terms would be folly.",
        "The company has withdrawn its offer.",
        "The wall supports the roof.",
        "Manager Tom Reed signed striker Bo Lind.",
        "I could not have asked for a better day.",
        "They voted on Thursday."
      })
  void staysSilent(String sentence) {
    assertThat(Passages.read(GRAMMAR, sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The coalition is short of seats, so all nine Liberals voted with it. | ACCEPTS | Liberals voted with it
          The Liberals voted against it.                      | REJECTS | Liberals voted against it
          The Liberals, whose nine members voted no to the last one, left. | REJECTS | Liberals, whose nine members voted no to the last one
          """)
  void votesOnWhatWasNamedBefore(String sentence, Stance stance, String quote) {
    PositionClaim claim = only(sentence);
    assertThat(claim.stance()).isEqualTo(stance);
    assertThat(claim.quote()).endsWith(quote);
    assertThat(claim.holder()).isEqualTo("Liberals");
    assertThat(claim.terms()).containsExactly("vote");
  }

  @Test
  void joinedHoldersAndJoinedVerbsAreSeparatePositions() {
    assertThat(all("The League opposes the dam and supports the canal."))
        .extracting(PositionClaim::stance, PositionClaim::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Stance.OPPOSES, "the dam"),
            org.assertj.core.groups.Tuple.tuple(Stance.SUPPORTS, "the canal"));
    assertThat(all("Both Orland and Velia rejected the plan."))
        .extracting(PositionClaim::holder)
        .containsExactly("Orland", "Velia");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The union urged Velia to sign the treaty.        | union | CALLS_FOR | Velia to sign the treaty
          Mayor Otto Brand called on Velia to sign the treaty. | Otto Brand | CALLS_FOR | Velia to sign the treaty
          The council does not want to close the pool.     | council | OPPOSES | to close the pool
          Velia demands that Orland accept the treaty.     | Velia | DEMANDS | Orland accept the treaty
          The Blue Party was not willing to open the border. | Blue Party | REJECTS | to open the border
          Some in the Blue Party oppose the dam.           | Some in the Blue Party | OPPOSES | the dam
          Several members of the Blue Party rejected the dam. | Several members of the Blue Party | REJECTS | the dam
          The island state of Velia opposes the dam.       | Velia | OPPOSES | the dam
          Velia refused to stop fishing in the bay.        | Velia | REJECTS | to stop fishing in the bay
          Councillor Marta Quill voted against the dam.    | Marta Quill | REJECTS | the dam
          """)
  void tellsWhoShallDoWhat(String sentence, String holder, Stance stance, String target) {
    PositionClaim claim = only(sentence);
    assertThat(claim.holder()).isEqualTo(holder);
    assertThat(claim.stance()).isEqualTo(stance);
    assertThat(claim.target()).isEqualTo(target);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Velia is likely to back the treaty.",
        "Velia is said to back the treaty.",
        "Velia reportedly backs the treaty.",
        "Velia must accept the treaty.",
        "Velia seems to support the treaty."
      })
  void guessesAndDutiesAreNotAsserted(String sentence) {
    assertThat(only(sentence).anchor().modality()).isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void pronounsStandForTheTargetToldLast() {
    List<PositionClaim> claims = all("Velia backs the fishing treaty. | Orland opposes it.");
    assertThat(claims).extracting(PositionClaim::terms).containsOnly(List.of("fishing", "treaty"));
    assertThat(claims.get(1).anchor().reading()).isEqualTo(Reading.LIKELY);
    assertThat(all("Velia met Orland. | Orland opposes it.")).isEmpty();
  }

  @Test
  void aBareNounStandsForTheOnlyThingOfThatName() {
    assertThat(all("Velia debated a pension bill. | Orland opposes the bill.").get(0).terms())
        .containsExactly("bill", "pension");
    assertThat(
            all("Velia debated a pension bill. | It passed a fuel bill. | Orland opposes the bill.")
                .get(1)
                .terms())
        .containsExactly("bill");
  }

  @Test
  void aSourceAtTheEndOfASentenceIsTheSourceOfAllOfIt() {
    PositionClaim claim =
        only("Velia demanded a truce, but talks were held, according to the Selva minister.");
    assertSource(claim, "Selva minister");
  }

  @Test
  void anAbstentionIsNeitherYesNorNo() {
    PositionClaim claim = only("The Greens abstained.");
    assertThat(claim.stance()).isEqualTo(Stance.ABSTAINS);
    assertThat(claim.side()).isZero();
  }

  @Test
  void theWordsOfAnotherKeepTheirSource() {
    PositionClaim claim = only("Rebel commander Ali Draz said Velia had rejected the treaty.");
    assertThat(claim.holder()).isEqualTo("Velia");
    assertSource(claim, "Ali Draz");
  }

  @Test
  void speakersInQuotationMarksAreFoundOutsideThem() {
    PositionClaim claim =
        only("\"Velia has already thrown out the treaty; they did not tell you,\" Ida Moss said.");
    assertThat(claim.holder()).isEqualTo("Velia");
    assertSource(claim, "Ida Moss");

    PositionClaim own = only("\"We will not accept the offer,\" said union leader Nina Falk.");
    assertThat(own.holder()).isEqualTo("Nina Falk");
    assertThat(own.stance()).isEqualTo(Stance.REJECTS);
    assertThat(own.anchor().reading()).isEqualTo(Reading.LIKELY);
  }

  @Test
  void conditionsAndPossibilitiesAreNoPositionsYet() {
    PositionClaim conditional = only("The Blue Party would accept the budget if the tax fell.");
    assertThat(conditional.condition()).isEqualTo("if the tax fell");
    assertThat(conditional.anchor().modality().factual()).isFalse();
    assertThat(only("The Blue Party may reject the budget.").anchor().modality())
        .isEqualTo(Modality.HYPOTHETICAL);
    assertThat(only("Velia is ready to accept the treaty.").anchor().modality())
        .isEqualTo(Modality.PLANNED);
  }

  @Test
  void pronounsAreResolvedOnlyFromTheSubjectBefore() {
    List<PositionClaim> claims =
        all("The Selva Council met on Monday. | It rejected the harbour plan.");
    assertThat(claims).extracting(PositionClaim::holder).containsExactly("Selva Council");
    assertThat(claims.get(0).anchor().reading()).isEqualTo(Reading.LIKELY);
    assertThat(all("The Selva Council met on Monday. | He rejected the harbour plan.")).isEmpty();
  }

  @Test
  void shortNamesBecomeFullOnes() {
    List<PositionClaim> claims =
        all("Prime Minister Ida Moss spoke on Monday. | Moss rejected the harbour plan.");
    assertThat(claims).extracting(PositionClaim::holder).containsExactly("Ida Moss");
    claims = all("Prime Minister Ida Moss spoke. | The premier rejected the harbour plan.");
    assertThat(claims).extracting(PositionClaim::holder).containsExactly("Ida Moss");
  }

  @Test
  void theDayOfTheClauseIsKept() {
    assertThat(only("Last week, Velia rejected the treaty.").anchor().asOf())
        .isEqualTo(new DateRange(LocalDate.of(2024, 1, 29), LocalDate.of(2024, 2, 4)));
    assertThat(only("Velia said on Monday that it rejected the treaty.").anchor().asOf())
        .isEqualTo(DateRange.on(LocalDate.of(2024, 2, 5)));
    assertThat(only("Velia rejected the treaty.").anchor().asOf()).isNull();
  }

  @Test
  void idsAreUnique() {
    assertThat(all("Orland, Velia and Selva rejected the plan. | Orland rejected the plan."))
        .extracting(Claim::id)
        .doesNotHaveDuplicates();
  }

  private static void assertSource(PositionClaim claim, String source) {
    assertThat(claim.anchor().attribution())
        .isNotNull()
        .extracting(Attribution::name)
        .isEqualTo(source);
  }

  private static List<PositionClaim> all(String paragraph) {
    return Passages.read(GRAMMAR, paragraph).stream().map(PositionClaim.class::cast).toList();
  }

  private static PositionClaim only(String sentence) {
    List<PositionClaim> claims = all(sentence);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }
}
