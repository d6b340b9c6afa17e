package dev.crosscheck.extract;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a figure is credited to: by a cue that governs it in its own sentence ({@link Credits})
 * or, for words between quotation marks, by a cue outside them ({@link Quotes}). A cue governs its
 * own clause only: what follows in a sentence of its own is the document's voice.
 */
final class Attributions {
  private Attributions() {}

  /** Who the word is credited to, or null when nobody is. */
  static @Nullable Attribution of(Passage passage, Token word) {
    List<Quotes.Told> chain = new ArrayList<>();
    boolean quoted = Quotes.quoted(passage, word);
    for (Credit credit : Credits.of(passage.tree(), word)) {
      boolean visible = quoted || !Quotes.quoted(passage, credit.at());
      if (visible && !Quotes.parted(passage, credit.at(), word)) {
        chain.add(new Quotes.Told(passage, credit));
      }
    }
    boolean open = chain.stream().allMatch(t -> Quotes.quoted(passage, t.credit().at()));
    if (quoted && open) {
      Quotes.around(passage, word).flatMap(q -> Quotes.speaker(passage, q)).ifPresent(chain::add);
    }
    // "'They told me 12 died,' she said": the speaker is known better than the pronoun.
    while (chain.size() > 1 && chain.get(0).credit().pronoun()) {
      chain.remove(0);
    }
    return chain.isEmpty() ? null : attribution(passage, chain);
  }

  private static Attribution attribution(Passage passage, List<Quotes.Told> chain) {
    Quotes.Told first = chain.get(0);
    Credit credit = first.credit();
    SourceName source = SourceName.of(first.passage(), credit.source());
    int from = Math.min(source.start(), credit.at().start());
    int to = Math.max(source.end(), credit.at().end());
    boolean here = first.passage().equals(passage);
    return new Attribution(
        source.text(),
        credit.cue(),
        here ? passage.sentence().content().span(from, to) : null,
        source.full().equals(source.text()) ? null : source.full(),
        via(chain, source).orElse(null));
  }

  /** The outermost who relays the words of the original source. */
  private static Optional<String> via(List<Quotes.Told> chain, SourceName source) {
    for (int i = chain.size() - 1; i > 0; i--) {
      Quotes.Told told = chain.get(i);
      SourceName name = SourceName.of(told.passage(), told.credit().source());
      Tree tree = told.passage().tree();
      boolean record =
          CueWords.isRecord(told.credit().source().lemma())
              && Credits.owner(tree, told.credit().source()).isEmpty();
      boolean unnamed = told.credit().pronoun() && name.full().equals(name.text());
      if (!record && !unnamed && !name.full().equalsIgnoreCase(source.full())) {
        return Optional.of(name.full());
      }
    }
    return Optional.empty();
  }
}
