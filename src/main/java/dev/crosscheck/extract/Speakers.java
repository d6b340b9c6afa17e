package dev.crosscheck.extract;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.syntax.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who speaks in a sentence, by name. */
final class Speakers {
  private Speakers() {}

  /** Who the words are credited to, in the fullest form of the document; empty when nobody is. */
  static Optional<String> of(Passage passage, Token word) {
    return Optional.ofNullable(attribution(passage, word)).map(Attribution::name);
  }

  /** The attribution of a word with its source named in full. */
  static @Nullable Attribution attribution(Passage passage, Token word) {
    return Attributions.of(passage, word);
  }

  /** Whether the word stands between quotation marks. */
  static boolean quoted(Passage passage, Token word) {
    return Quotes.quoted(passage, word);
  }
}
