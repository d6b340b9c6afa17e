package dev.crosscheck.extract;

import dev.crosscheck.extract.words.Triggers;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell a stance. To add one, add a line: the lemma (with its particle), the stance,
 * and what names the target: {@code o} an object, {@code c} a clause ("refused to withdraw"), else
 * prepositions.
 */
final class StanceWords {
  private static final String VERB_TABLE =
      """
      support      | SUPPORTS   | o
      back         | SUPPORTS   | o
      endorse      | SUPPORTS   | o
      favour       | SUPPORTS   | o
      favor        | SUPPORTS   | o
      champion     | SUPPORTS   | o
      advocate     | SUPPORTS   | o for
      welcome      | SUPPORTS   | o
      look kindly  | SUPPORTS   | on upon
      come out     | SUPPORTS   | for
      speak out    | OPPOSES    | against
      oppose       | OPPOSES    | o
      object       | OPPOSES    | to
      resist       | OPPOSES    | o
      protest against  | OPPOSES  | against
      campaign against | OPPOSES  | against
      lobby against    | OPPOSES  | against
      warn against     | OPPOSES  | against
      argue against    | OPPOSES  | against
      come out against | OPPOSES  | against
      argue for        | SUPPORTS | for
      campaign for     | SUPPORTS | for
      lobby for        | SUPPORTS | for
      praise       | SUPPORTS   | o
      block        | OPPOSES    | o
      say yes      | ACCEPTS    | to
      say no       | REJECTS    | to
      demand       | DEMANDS    | o c
      insist       | DEMANDS    | on upon
      press        | DEMANDS    | for
      ask          | DEMANDS    | for
      want         | DEMANDS    | o
      call         | CALLS_FOR  | for
      appeal       | CALLS_FOR  | for
      push         | CALLS_FOR  | for
      plead        | CALLS_FOR  | for
      accept       | ACCEPTS    | o
      approve      | ACCEPTS    | o of
      adopt        | ACCEPTS    | o
      embrace      | ACCEPTS    | o
      ratify       | ACCEPTS    | o
      agree        | ACCEPTS    | to c
      consent      | ACCEPTS    | to
      sign up      | ACCEPTS    | to
      sign         | ACCEPTS    | o
      reject       | REJECTS    | o
      refuse       | REJECTS    | o c
      decline      | REJECTS    | o c
      rebuff       | REJECTS    | o
      spurn        | REJECTS    | o
      veto         | REJECTS    | o
      dismiss      | REJECTS    | o
      turn down    | REJECTS    | o
      rule out     | REJECTS    | o
      throw out    | REJECTS    | o
      vote down    | REJECTS    | o
      offer        | OFFERS     | c
      propose      | OFFERS     | o
      promise      | PROMISES   | o c
      pledge       | PROMISES   | o c
      vow          | PROMISES   | c
      threaten     | THREATENS  | c
      deny         | DENIES     | o c
      criticize    | CRITICIZES | o
      criticise    | CRITICIZES | o
      condemn      | CRITICIZES | o
      denounce     | CRITICIZES | o
      vote         | ACCEPTS    | for c
      """;

  private static final String NOUN_TABLE =
      """
      support      | SUPPORTS   | for of to
      backing      | SUPPORTS   | for of to
      endorsement  | SUPPORTS   | of to
      blessing     | ACCEPTS    | to
      go-ahead     | ACCEPTS    | to for
      supporter    | SUPPORTS   | of
      backer       | SUPPORTS   | of
      proponent    | SUPPORTS   | of
      advocate     | SUPPORTS   | of
      opponent     | OPPOSES    | of
      opposition   | OPPOSES    | to
      objection    | OPPOSES    | to
      demand       | DEMANDS    | for
      insistence   | DEMANDS    | on
      call         | CALLS_FOR  | for
      appeal       | CALLS_FOR  | for
      acceptance   | ACCEPTS    | of
      approval     | ACCEPTS    | of to
      rejection    | REJECTS    | of
      refusal      | REJECTS    | c
      pledge       | PROMISES   | c
      promise      | PROMISES   | c
      condemnation | CRITICIZES | of
      """;

  /** Phrases that tell a stance behind a verb such as "be"; the target follows the last word. */
  private static final String PHRASE_TABLE =
      """
      in favour of   | SUPPORTS
      in favor of    | SUPPORTS
      in support of  | SUPPORTS
      supportive of  | SUPPORTS
      on board with  | ACCEPTS
      opposed to     | OPPOSES
      hostile to     | OPPOSES
      against        | OPPOSES
      open to        | UNDECIDED
      undecided on   | UNDECIDED
      undecided about | UNDECIDED
      committed to   | PROMISES
      """;

  /** Verbs that bring a stance noun up: "voiced support for". */
  static final Set<String> VOICE =
      WordList.of(
          """
          express voice reiterate announce declare give repeat state renew signal
          confirm affirm raise maintain throw pledge lend underline stress have make
          issue
          """);

  /** Verbs whose subject enjoys the stance of another: "has the support of". */
  static final Set<String> ENJOY = Set.of("have", "win", "enjoy", "gain", "get", "receive");

  /** Nouns for who has a stance: "is a supporter of". */
  static final Set<String> BEARERS =
      Set.of("supporter", "backer", "proponent", "advocate", "opponent");

  /** Verbs that end a stance: "dropped its objection to". */
  static final Set<String> DROP =
      WordList.of(
          """
          drop withdraw abandon lift end pull reverse retract soften scrap shelve
          forgo
          """);

  /** Governors of an infinitive that turn it into its opposite. */
  static final Set<String> REFUSALS =
      Set.of("refuse", "decline", "fail", "cease", "stop", "unwilling", "reluctant", "unable");

  /** Governors of an infinitive that leave it to the future. */
  static final Set<String> INTENTIONS =
      WordList.of(
          """
          want intend plan hope expect promise vow pledge threaten offer seek prepare
          aim need try propose ready willing prepared set likely due
          """);

  /** What one signs, adopts or ratifies to be bound by it; players and warrants are signed too. */
  static final Set<String> INSTRUMENTS =
      WordList.of(
          """
          treaty deal agreement accord pact bill law act text clause document
          declaration statement resolution convention protocol plan proposal measure
          budget motion amendment reform constitution draft policy strategy charter
          contract offer truce ceasefire levy tax reading recommendation compromise
          package scheme
          """);

  /** Verbs that tell a stance only toward {@link #INSTRUMENTS}. */
  static final Set<String> BINDING = Set.of("sign", "adopt", "ratify", "embrace", "block");

  /** Who declines to say something takes no stance. */
  static final Set<String> SPEECH =
      WordList.of(
          """
          say comment give name answer confirm speak disclose discuss elaborate
          identify reveal explain tell specify provide
          """);

  static final Set<String> FORMER_ADVERBS =
      Set.of("initially", "originally", "previously", "formerly", "once");

  static final Set<String> CHANGE_ADVERBS =
      Set.of("now", "finally", "eventually", "belatedly", "meanwhile", "ultimately");

  private static final Map<String, Cue> VERBS = table(VERB_TABLE);
  private static final Map<String, Cue> NOUNS = table(NOUN_TABLE);
  private static final List<Phrase> PHRASES = phrases();

  /** What a sentence without any stance lacks. */
  static final Triggers TRIGGERS = triggers();

  private StanceWords() {}

  private static Triggers triggers() {
    List<String> words = new ArrayList<>(VERBS.keySet());
    words.addAll(NOUNS.keySet());
    PHRASES.forEach(phrase -> words.add(String.join(" ", phrase.words())));
    return Triggers.of(words);
  }

  /**
   * What a word tells.
   *
   * @param stance without negation
   * @param object whether an object names the target
   * @param clause whether a clause does
   * @param prepositions that lead to it
   */
  record Cue(Stance stance, boolean object, boolean clause, Set<String> prepositions) {}

  /** Words in a row that tell a stance. */
  record Phrase(List<String> words, Stance stance) {}

  /** What a verb tells, with its particle if it has one; null for a verb without a stance. */
  static @Nullable Cue verb(String lemma) {
    return VERBS.get(lemma);
  }

  static @Nullable Cue noun(String lemma) {
    return NOUNS.get(lemma);
  }

  static List<Phrase> stancePhrases() {
    return PHRASES;
  }

  private static Map<String, Cue> table(String lines) {
    Map<String, Cue> cues = new HashMap<>();
    for (String line : lines.lines().toList()) {
      List<String> cells = cells(line);
      Set<String> ways = new HashSet<>(List.of(cells.get(2).split(" ")));
      boolean object = ways.remove("o");
      boolean clause = ways.remove("c");
      cues.put(
          cells.get(0), new Cue(Stance.valueOf(cells.get(1)), object, clause, Set.copyOf(ways)));
    }
    return Map.copyOf(cues);
  }

  private static List<Phrase> phrases() {
    return PHRASE_TABLE
        .lines()
        .map(StanceWords::cells)
        .map(c -> new Phrase(List.of(c.get(0).split(" ")), Stance.valueOf(c.get(1))))
        .toList();
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\\|")).stream().map(String::strip).toList();
  }
}
