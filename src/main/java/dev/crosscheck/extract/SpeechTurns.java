package dev.crosscheck.extract;

import dev.crosscheck.extract.QuotedText.Piece;
import dev.crosscheck.model.Document.Quotation;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks each quotation of a document: whom a cue in one of its sentences credits, else who
 * spoke just before, as in a quotation of several sentences or paragraphs.
 */
final class SpeechTurns {
  /** Fewer quoted words than this are a borrowed word rather than an utterance. */
  private static final int UTTERANCE = 4;

  /**
   * A quotation and who speaks it.
   *
   * @param quotation its number in the document
   * @param speech the cue that credits it or that credits what it goes on with; null when only the
   *     subject of the sentence before is known
   * @param passage number of the sentence that names the source
   * @param source head of who speaks, or null when the cue names nobody
   * @param own whether the cue stands in a sentence of the quotation itself
   * @param sure whether there is no choice
   */
  record Turn(
      int quotation,
      @Nullable Speech speech,
      int passage,
      @Nullable Token source,
      boolean own,
      boolean sure) {}

  private final List<Passage> passages;
  private final QuotedText quoted;
  private final List<List<Speech>> speeches;

  private SpeechTurns(List<Passage> passages, QuotedText quoted, List<List<Speech>> speeches) {
    this.passages = passages;
    this.quoted = quoted;
    this.speeches = speeches;
  }

  /** The quotations with a speaker, in order. */
  static List<Turn> of(List<Passage> passages, QuotedText quoted, List<List<Speech>> speeches) {
    SpeechTurns reader = new SpeechTurns(passages, quoted, speeches);
    List<Turn> turns = new ArrayList<>();
    Turn last = null;
    for (int q = 0; q < quoted.count(); q++) {
      if (quoted.of(q).isEmpty()) {
        continue;
      }
      Optional<Turn> turn = reader.turn(q, last);
      turn.ifPresent(turns::add);
      if (turn.isPresent()) {
        last = turn.get();
      } else if (reader.utterance(q)) {
        last = null;
      }
    }
    return turns;
  }

  private Optional<Turn> turn(int quotation, @Nullable Turn last) {
    Optional<Speech> own = own(quotation);
    if (own.isPresent()) {
      Speech s = own.get();
      return Optional.of(new Turn(quotation, s, s.passage(), s.source(), true, true));
    }
    Piece first = quoted.of(quotation).get(0);
    Optional<Turn> colon = utterance(quotation) ? behindColon(quotation, first) : Optional.empty();
    if (colon.isPresent()) {
      return colon;
    }
    if (!utterance(quotation) || !opens(first)) {
      return Optional.empty();
    }
    return carried(quotation, first, last).or(() -> introduced(quotation, first));
  }

  /** The nearest cue in a sentence of the quotation that has no other words to credit. */
  private Optional<Speech> own(int quotation) {
    Speech best = null;
    int nearest = Integer.MAX_VALUE;
    for (Piece piece : quoted.of(quotation)) {
      for (Speech speech : speeches.get(piece.passage())) {
        int distance = distance(speech, piece);
        if (distance < nearest) {
          nearest = distance;
          best = speech;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "She set out another: 'No exchange.'": the subject of the clause before the colon. */
  private Optional<Turn> behindColon(int quotation, Piece piece) {
    Passage passage = passages.get(piece.passage());
    String before =
        passage.text().substring(0, piece.start()).replaceFirst("[^\\p{L}\\p{N}:]+$", "");
    if (!before.endsWith(":")) {
      return Optional.empty();
    }
    Tree tree = passage.tree();
    int colon = before.length() - 1;
    List<Token> left = tree.tokens().stream().filter(t -> t.end() <= colon).toList();
    Optional<Token> subject =
        left.stream()
            .filter(t -> t.pos().matches("VB[DZP]"))
            .reduce((a, b) -> b)
            .flatMap(v -> Clauses.subject(tree, v))
            .filter(s -> !quoted.holds(piece.passage(), s) && !s.pos().startsWith("W"));
    if (subject.isEmpty() && !left.isEmpty() && left.size() <= 6) {
      // "Karl Moss, mayor: 'We lost.'"
      subject =
          left.stream()
              .filter(t -> t.pos().startsWith("NNP"))
              .reduce((a, b) -> a.head() == b.index() ? b : a);
    }
    return subject.map(s -> new Turn(quotation, null, piece.passage(), s, false, true));
  }

  /** In characters; the greatest number when the cue does not credit the piece. */
  private int distance(Speech speech, Piece piece) {
    int apart = Math.max(piece.start() - speech.cue().end(), speech.cue().start() - piece.end());
    if (speech.content().stream().anyMatch(piece::holds)) {
      return Math.max(0, apart);
    }
    if (speech.noun() || !speech.content().isEmpty() && !allQuoted(speech)) {
      return Integer.MAX_VALUE;
    }
    Tree tree = passages.get(piece.passage()).tree();
    boolean below =
        tree.tokens().stream()
            .filter(piece::holds)
            .findFirst()
            .filter(t -> tree.isAncestor(speech.cue(), t))
            .isPresent();
    boolean calls = !SpeechWords.tells(speech.cue().lemma());
    boolean small = words(piece) < UTTERANCE && !closed(piece);
    if (calls && (!below || piece.start() < speech.cue().start()) || small && !below) {
      return Integer.MAX_VALUE;
    }
    // A cue behind another quotation that ends a sentence belongs to that one.
    boolean between =
        quoted.in(piece.passage()).stream()
            .anyMatch(
                p ->
                    !p.equals(piece)
                        && p.start() >= Math.min(piece.end(), speech.cue().end())
                        && p.end() <= Math.max(piece.start(), speech.cue().start())
                        && words(p) >= UTTERANCE);
    return between && !below ? apart + 1000 : Math.max(0, apart) + 1;
  }

  /** Whether the tree gave the cue nothing but words of another quotation beside it. */
  private boolean allQuoted(Speech speech) {
    return speech.content().stream()
        .filter(t -> t.form().chars().anyMatch(Character::isLetterOrDigit))
        .allMatch(t -> quoted.holds(speech.passage(), t));
  }

  private boolean closed(Piece piece) {
    String text = passages.get(piece.passage()).text();
    return ".!?".indexOf(text.charAt(piece.end() - 1)) >= 0
        || piece.end() < text.length() && text.charAt(piece.end()) == ',';
  }

  private int words(Piece piece) {
    String text = passages.get(piece.passage()).text().substring(piece.start(), piece.end());
    return text.strip().split("\\s+").length;
  }

  private boolean utterance(int quotation) {
    return quoted.of(quotation).stream().mapToInt(this::words).sum() >= UTTERANCE
        || closed(quoted.of(quotation).get(0)) && opens(quoted.of(quotation).get(0));
  }

  /** Whether the sentence begins with the quotation. */
  private boolean opens(Piece piece) {
    String before = passages.get(piece.passage()).text().substring(0, piece.start());
    return before.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** The speaker of the quotation just before, when nothing stands in between. */
  private Optional<Turn> carried(int quotation, Piece first, @Nullable Turn last) {
    if (last == null) {
      return Optional.empty();
    }
    List<Piece> before = quoted.of(last.quotation());
    int end = before.get(before.size() - 1).passage();
    boolean adjacent = end == first.passage() || end == first.passage() - 1;
    boolean told =
        last.own() && last.speech() != null && last.speech().passage() == first.passage() - 1;
    if (!adjacent && !told) {
      return Optional.empty();
    }
    boolean sameBlock =
        block(first.passage())
            == block(first.passage() - (adjacent && end == first.passage() ? 0 : 1));
    boolean open = !mark(last.quotation()).closed();
    return Optional.of(
        new Turn(
            quotation,
            last.speech(),
            last.passage(),
            last.source(),
            false,
            last.sure() && (sameBlock || open)));
  }

  private Quotation mark(int quotation) {
    return passages.get(0).document().quotations().get(quotation);
  }

  /** Number of its paragraph's first sentence. */
  private int block(int passage) {
    return passages.get(Math.max(0, passage)).block().sentences().get(0).index();
  }

  /** Who was the subject of the sentence before: "The mayor was blunt. 'We lost.'" */
  private Optional<Turn> introduced(int quotation, Piece first) {
    int before = first.passage() - 1;
    if (before < 0) {
      return Optional.empty();
    }
    Passage sentence = passages.get(before);
    boolean colon = sentence.text().stripTrailing().endsWith(":");
    if (!colon && block(before) != block(first.passage())) {
      return lastOfParagraph(quotation, first);
    }
    List<Speech> told = speeches.get(before).stream().filter(s -> !s.noun()).toList();
    if (!told.isEmpty()) {
      Speech speech = told.get(told.size() - 1);
      return Optional.of(new Turn(quotation, null, before, speech.source(), false, false));
    }
    Tree tree = sentence.tree();
    return tree.root()
        .flatMap(r -> tree.firstChild(r, "nsubj"))
        .filter(s -> person(sentence, s) || colon)
        .map(s -> new Turn(quotation, null, before, s, false, false));
  }

  /** A paragraph that is nothing but a quotation goes on with who spoke in the one before. */
  private Optional<Turn> lastOfParagraph(int quotation, Piece first) {
    int block = block(first.passage() - 1);
    for (int p = first.passage() - 1; p >= 0 && block(p) == block; p--) {
      List<Speech> told =
          speeches.get(p).stream().filter(s -> !s.noun() && s.source() != null).toList();
      if (!told.isEmpty()) {
        Speech speech = told.get(told.size() - 1);
        return Optional.of(new Turn(quotation, null, p, speech.source(), false, false));
      }
    }
    return Optional.empty();
  }

  private static boolean person(Passage passage, Token subject) {
    return subject.lemma().matches("he|she")
        || subject.pos().startsWith("NNP")
            && passage
                .names()
                .isPerson(passage.names().fullest(Phrase.of(passage.tree(), subject).text()))
        || PersonWords.isPerson(subject.lemma());
  }
}
