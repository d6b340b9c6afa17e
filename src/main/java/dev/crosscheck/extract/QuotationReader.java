package dev.crosscheck.extract;

import dev.crosscheck.extract.QuotedText.Piece;
import dev.crosscheck.extract.SpeechTurns.Turn;
import dev.crosscheck.model.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said, wrote or thinks what, in the speaker's words or in those of the text. Works on a
 * whole document, as a quotation may run through sentences and paragraphs of which only one names
 * its speaker.
 */
final class QuotationReader {
  private QuotationReader() {}

  /** The quotations of a document, direct and indirect, in the order of their cues. */
  static List<Claim> read(List<Passage> passages) {
    QuotedText quoted = QuotedText.of(passages);
    List<List<Speech>> speeches = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      speeches.add(
          worthParsing(passages.get(p), quoted.in(p))
              ? new SpeechReader(p, passages.get(p), quoted).read()
              : List.of());
    }
    Map<Speech, QuotationParts> byCue = new LinkedHashMap<>();
    for (List<Speech> inside : speeches) {
      for (Speech speech : inside) {
        QuotationParts parts = QuotationParts.of(speech, passages.get(speech.passage()));
        byCue.put(speech, parts);
      }
    }
    List<QuotationParts> all = new ArrayList<>(byCue.values());
    QuotationParts last = null;
    for (Turn turn : SpeechTurns.of(passages, quoted, speeches)) {
      QuotationParts into = into(turn, byCue, last, passages, quoted);
      if (!all.contains(into)) {
        all.add(into);
      }
      for (Piece piece : quoted.of(turn.quotation())) {
        into.add(piece);
      }
      last = into;
    }
    QuotationClaims claims = new QuotationClaims(passages, quoted, speeches);
    return claims.of(all);
  }

  /** Where the quotation goes: to its cue, to what it continues, or to a new one. */
  private static QuotationParts into(
      Turn turn,
      Map<Speech, QuotationParts> byCue,
      @Nullable QuotationParts last,
      List<Passage> passages,
      QuotedText quoted) {
    Speech speech = turn.speech();
    QuotationParts told = speech == null ? null : byCue.get(speech);
    if (turn.own() && told != null) {
      return told;
    }
    int first = quoted.of(turn.quotation()).get(0).passage();
    boolean continued =
        turn.sure()
            && last != null
            && Objects.equals(last.speech(), speech)
            && passages.get(last.lastPassage()).block().equals(passages.get(first).block());
    return continued && last != null ? last : QuotationParts.continued(turn);
  }

  /** A sentence with a word of saying, or with some words of it between quotation marks. */
  private static boolean worthParsing(Passage passage, List<Piece> pieces) {
    String text = passage.text();
    if (pieces.isEmpty()) {
      return SpeechWords.in(text);
    }
    StringBuilder outside = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      outside.append(text, at, Math.max(at, piece.start()));
      at = piece.end();
    }
    outside.append(text, at, text.length());
    return outside.chars().anyMatch(Character::isLetter);
  }
}
