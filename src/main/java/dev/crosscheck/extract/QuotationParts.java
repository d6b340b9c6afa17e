package dev.crosscheck.extract;

import dev.crosscheck.extract.QuotedText.Piece;
import dev.crosscheck.extract.SpeechTurns.Turn;
import dev.crosscheck.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one cue credits, collected sentence by sentence. Lives while a document is read. */
final class QuotationParts {
  /**
   * A run of words that are said.
   *
   * @param passage number of the sentence
   * @param start UTF-16 index in the sentence
   * @param end one past the last character
   */
  record Run(int passage, int start, int end) {}

  private final @Nullable Speech speech;
  private final @Nullable Token source;
  private final int sourcePassage;
  private final boolean own;
  private final boolean sure;
  private final List<Run> runs = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  private QuotationParts(
      @Nullable Speech speech,
      @Nullable Token source,
      int sourcePassage,
      boolean own,
      boolean sure) {
    this.speech = speech;
    this.source = source;
    this.sourcePassage = sourcePassage;
    this.own = own;
    this.sure = sure;
  }

  /** What a cue credits by its place in the sentence. */
  static QuotationParts of(Speech speech, Passage passage) {
    QuotationParts parts =
        new QuotationParts(speech, speech.source(), speech.passage(), true, true);
    parts.tokens(speech, passage);
    return parts;
  }

  /** A quotation without a cue of its own. */
  static QuotationParts continued(Turn turn) {
    return new QuotationParts(turn.speech(), turn.source(), turn.passage(), false, turn.sure());
  }

  /** Runs of neighbouring words; marks between two of them do not part a run. */
  private void tokens(Speech speech, Passage passage) {
    List<Token> words = speech.content().stream().filter(QuotationParts::word).toList();
    int start = -1;
    int end = -1;
    int next = -1;
    for (Token token : words) {
      boolean adjoins = next >= 0 && onlyMarks(passage, next, token.index());
      if (start >= 0 && !adjoins) {
        run(passage, speech.passage(), start, end);
        start = -1;
      }
      if (start < 0 && token.lemma().equals("that") && token.relation().matches("mark|complm")) {
        continue;
      }
      start = start < 0 ? token.start() : start;
      end = token.end();
      next = token.index() + 1;
    }
    if (start >= 0) {
      run(passage, speech.passage(), start, end);
    }
  }

  private void run(Passage passage, int number, int start, int end) {
    String text = passage.text();
    // A stray word that the tree hung below the clause says nothing.
    boolean small = !text.substring(start, end).contains(" ") && end - start < 4;
    if (!small || runs.isEmpty()) {
      runs.add(new Run(number, start, end));
    }
  }

  private static boolean word(Token token) {
    return token.form().chars().anyMatch(Character::isLetterOrDigit)
        || token.form().equals("$")
        || token.form().equals("%");
  }

  private static boolean onlyMarks(Passage passage, int from, int to) {
    return passage.tree().tokens().subList(from, to).stream().noneMatch(QuotationParts::word);
  }

  /** Adds words between quotation marks, over what of them was known. */
  void add(Piece piece) {
    pieces.add(piece);
    int start = piece.start();
    int end = piece.end();
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      boolean meets =
          run.passage() == piece.passage() && run.start() <= end + 2 && start <= run.end() + 2;
      if (meets) {
        start = Math.min(start, run.start());
        end = Math.max(end, run.end());
      } else {
        kept.add(run);
      }
    }
    kept.add(new Run(piece.passage(), start, end));
    kept.sort(Comparator.comparingInt(Run::passage).thenComparingInt(Run::start));
    runs.clear();
    runs.addAll(kept);
  }

  /** The cue, also that of the quotation that this one goes on with; null when there is none. */
  @Nullable Speech speech() {
    return speech;
  }

  @Nullable Token source() {
    return source;
  }

  int sourcePassage() {
    return sourcePassage;
  }

  /** Whether the cue stands beside its words. */
  boolean own() {
    return own;
  }

  boolean sure() {
    return sure;
  }

  List<Run> runs() {
    return runs;
  }

  List<Piece> pieces() {
    return pieces;
  }

  int lastPassage() {
    return runs.isEmpty() ? sourcePassage : runs.get(runs.size() - 1).passage();
  }
}
