package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.extract.words.Triggers;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads that something happened to nobody: "no one was killed", "there were no casualties", "none
 * survived", "the blast did not hurt anyone". Words that leave room for some ("no one was seriously
 * hurt", "no other deaths", "no immediate reports") say no zero and make none.
 */
final class ZeroReader {
  /**
   * A zero.
   *
   * @param counted the word that says so, and what it counts
   * @param reading what happened to nobody
   * @param reported whether only reports of it are denied: "no reports of casualties"
   * @param another whether the words speak of one event beside another: "in the second blast"
   */
  record Zero(Counted counted, MeasureReading reading, boolean reported, boolean another) {}

  private static final Pattern CUE =
      Pattern.compile("\\b(?:no|none|nobody|any|anyone|anybody)\\b", Pattern.CASE_INSENSITIVE);
  private static final Triggers TOLD =
      Triggers.of(
          WordList.of("kill injure wound hurt die death dead fatality casualty survive life live"));

  private static final Set<String> MEASURES = WordList.of("killed injured casualties survived");
  private static final Set<String> NOBODY = WordList.of("none nobody");
  private static final Set<String> ANYBODY = WordList.of("anyone anybody");

  /** Verbs that bring about, or tell of, what their object or passive subject names. */
  private static final Set<String> BRING =
      WordList.of(
          """
          cause report see have record suffer sustain leave produce inflict involve confirm claim
          register be lose cost take
          """);

  /** What may stand between "no" and a noun like "casualties" and still leave none at all. */
  private static final Set<String> PLAIN = WordList.of("human reported known recorded confirmed");

  /** What leaves room for others: "no one else", "no further victims". */
  private static final Set<String> REST =
      WordList.of("else other more further additional new longer longer-term");

  /** Words that tell the event of the sentence from another. */
  private static final Set<String> ANOTHER =
      WordList.of("second third fourth fifth other another latter separate previous earlier last");

  private final Tree tree;
  private final MeasureReader measures;

  private ZeroReader(Tree tree) {
    this.tree = tree;
    this.measures = new MeasureReader(tree);
  }

  /** The zeros of a passage in the order of the text. */
  static List<Zero> read(Passage passage) {
    if (!CUE.matcher(passage.text()).find() || !TOLD.in(passage.beginnings())) {
      return List.of();
    }
    ZeroReader reader = new ZeroReader(passage.tree());
    List<Zero> zeros = new ArrayList<>();
    for (Token token : passage.tree().tokens()) {
      zeros.addAll(reader.at(token));
    }
    return zeros;
  }

  private List<Zero> at(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    if (NOBODY.contains(word)) {
      Token of = tree.firstChild(token, "prep").filter(p -> p.lemma().equals("of")).orElse(null);
      Token whole = of == null ? null : tree.firstChild(of, "pobj").orElse(null);
      return people(token, token, null, whole, false);
    }
    if (ANYBODY.contains(word)) {
      return people(token, token, null, null, true);
    }
    boolean any = word.equals("any");
    Token noun = any || word.equals("no") ? tree.head(token).orElse(null) : null;
    if (noun == null || noun.index() <= token.index() || open(noun)) {
      return List.of();
    }
    if (noun.lemma().equals("one")) {
      return any ? List.of() : people(token, noun, null, null, false);
    }
    boolean thing = noun.lemma().equals("life") || MeasureWords.noun(noun.lemma()).isPresent();
    return MeasureReader.isPeople(noun) && !thing
        ? people(token, noun, noun, null, any)
        : things(token, noun, any);
  }

  /** "no one was hurt", "no soldiers died", "none of the passengers survived". */
  private List<Zero> people(
      Token no, Token phrase, @Nullable Token noun, @Nullable Token whole, boolean denied) {
    Counted counted = new Counted(zero(no, phrase), no, noun, phrase, whole, null, null);
    Optional<MeasureReading> read =
        open(phrase) ? Optional.empty() : measures.read(counted).or(() -> acts(phrase));
    if (read.isEmpty()) {
      return survivors(no, phrase);
    }
    MeasureReading reading = read.get();
    Token verb = reading.evidence();
    if (verb == null || !plain(verb, denied) || phrase.index() == verb.index()) {
      return survivors(no, phrase);
    }
    List<Zero> zeros = new ArrayList<>();
    add(zeros, counted, reading.measure(), verb);
    for (Token more : tree.children(verb, "conj")) {
      boolean or = tree.children(verb, "cc").stream().anyMatch(c -> c.lemma().matches("or|nor"));
      boolean same = or && !tree.hasChild(more, "nsubj", "nsubjpass") && plain(more, false);
      if (same) {
        MeasureWords.undergone(more.lemma())
            .or(() -> MeasureWords.acted(more.lemma()))
            .or(() -> MeasureWords.adjective(MeasureWords.lower(more)))
            .ifPresent(m -> add(zeros, counted, m, more));
      }
    }
    return zeros;
  }

  /** "None survived": a past tense that the parse takes for a passive. */
  private Optional<MeasureReading> acts(Token phrase) {
    return tree.head(phrase)
        .filter(v -> phrase.relation().equals("nsubj"))
        .flatMap(v -> MeasureWords.acted(v.lemma()).map(m -> new MeasureReading(m, v, null)));
  }

  /** "There were no survivors". */
  private List<Zero> survivors(Token no, Token noun) {
    boolean there = tree.head(noun).filter(v -> tree.hasChild(v, "expl")).isPresent();
    List<Zero> zeros = new ArrayList<>();
    if (noun.lemma().equals("survivor") && there && noun.relation().equals("attr")) {
      add(zeros, new Counted(zero(no, noun), no, null, noun, null, null, null), "survived", noun);
    }
    return zeros;
  }

  /**
   * "There were no casualties", "did not cause any casualties", "no deaths or injuries were
   * reported", "no loss of life".
   */
  private List<Zero> things(Token no, Token noun, boolean denied) {
    boolean reports = noun.lemma().equals("report");
    List<Zero> zeros = new ArrayList<>();
    boolean placed =
        noun.relation().matches("attr|dobj|nsubjpass")
            && tree.head(noun)
                .filter(v -> BRING.contains(v.lemma()) && plain(v, denied))
                .isPresent();
    if (!placed || !onlyPlain(noun, no)) {
      return zeros;
    }
    List<Token> named = new ArrayList<>();
    if (reports || noun.lemma().equals("loss")) {
      tree.children(noun, "prep").stream()
          .filter(p -> p.lemma().equals("of"))
          .flatMap(p -> tree.children(p, "pobj").stream())
          .filter(t -> onlyPlain(t, no))
          .forEach(named::add);
    } else {
      named.add(noun);
    }
    List<Token> first = List.copyOf(named);
    first.forEach(
        t -> tree.children(t, "conj").stream().filter(c -> joined(t, c)).forEach(named::add));
    for (Token thing : named) {
      Optional<String> measure =
          thing.lemma().equals("life") && (noun.lemma().equals("loss") || lost(thing))
              ? Optional.of("killed")
              : MeasureWords.noun(thing.lemma());
      Counted counted = new Counted(zero(no, noun), no, thing, thing, null, null, null);
      measure.ifPresent(
          m -> {
            if (MEASURES.contains(m)) {
              zeros.add(
                  new Zero(counted, new MeasureReading(m, thing, null), reports, another(thing)));
            }
          });
    }
    return zeros;
  }

  private boolean lost(Token life) {
    return tree.head(life).filter(v -> v.lemma().matches("lose|claim|cost|take")).isPresent();
  }

  private boolean joined(Token first, Token second) {
    return onlyPlain(second, second)
        && tree.children(first, "cc").stream().anyMatch(c -> c.lemma().matches("or|and|nor"));
  }

  private void add(List<Zero> zeros, Counted counted, String measure, Token evidence) {
    if (MEASURES.contains(measure)) {
      zeros.add(
          new Zero(counted, new MeasureReading(measure, evidence, null), false, another(evidence)));
    }
  }

  /** Told as past, without a manner ("seriously"), and not of another time or story ("which"). */
  private boolean plain(Token verb, boolean denied) {
    boolean refused = tree.hasChild(verb, "neg");
    boolean without =
        verb.relation().equals("pcomp")
            && tree.head(verb).filter(p -> p.lemma().equals("without")).isPresent();
    return (denied ? refused || without : !refused) && (without || plainVerb(verb));
  }

  private boolean plainVerb(Token verb) {
    boolean past =
        verb.pos().matches("VBD|VBN")
            || tree.children(verb, "aux").stream()
                .anyMatch(a -> a.form().toLowerCase(Locale.ROOT).matches("did|has|have|had"))
            || verb.pos().equals("JJ") && tree.head(verb).filter(this::plainVerb).isPresent();
    boolean manner =
        tree.children(verb).stream()
            .anyMatch(
                c ->
                    c.relation().equals("advmod")
                        && c.form().matches("(?i)[a-z]{3,}ly|badly|yet")
                        && !c.lemma().matches("reportedly|apparently|luckily|fortunately|directly")
                        && Math.abs(c.index() - verb.index()) == 1);
    return past && !manner && !verb.relation().equals("relcl");
  }

  private boolean open(Token noun) {
    int next = noun.index() + 1;
    boolean rest = next < tree.size() && REST.contains(tree.token(next).lemma());
    return rest || tree.children(noun).stream().anyMatch(c -> REST.contains(c.lemma()));
  }

  private boolean onlyPlain(Token noun, Token no) {
    return tree.children(noun, "nmod", "amod", "compound", "advmod").stream()
        .allMatch(c -> c.equals(no) || PLAIN.contains(MeasureWords.lower(c)));
  }

  private boolean another(Token evidence) {
    Token clause = evidence.pos().startsWith("V") ? evidence : tree.head(evidence).orElse(evidence);
    return tree.descendants(clause).stream().anyMatch(t -> ANOTHER.contains(t.lemma()));
  }

  private static Amount zero(Token no, Token phrase) {
    int end = phrase.lemma().equals("one") ? phrase.end() : no.end();
    return new Amount(
        no.start(),
        no.start(),
        end,
        end,
        BigDecimal.ZERO,
        Interval.of(BigDecimal.ZERO),
        Hedge.EXACT,
        Numeral.Form.CARDINAL,
        "",
        "");
  }
}
