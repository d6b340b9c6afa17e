package dev.crosscheck.extract;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who speaks in a sentence, by name. */
final class Speakers {
  private static final Set<String> SAY =
      Set.of("say", "tell", "add", "ask", "write", "argue", "insist", "warn", "note", "call");

  private static final Pattern SPEAKS_FOR = Pattern.compile("(?i)\\bspokes(?:man|woman|person)\\b");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  private Speakers() {}

  /** Who the words are credited to, in the fullest form of the document; empty when nobody is. */
  static Optional<String> of(Passage passage, Token word) {
    return Optional.ofNullable(attribution(passage, word)).map(Attribution::source);
  }

  /** The attribution of a word with its source named in full where a pronoun can be resolved. */
  static @Nullable Attribution attribution(Passage passage, Token word) {
    Attribution found = outside(passage, word).orElseGet(() -> Attributions.of(passage, word));
    if (found == null) {
      return null;
    }
    String source = found.source();
    if (PRONOUNS.contains(source.toLowerCase(Locale.ROOT))) {
      Optional<String> name = subjectBefore(passage, source.toLowerCase(Locale.ROOT));
      return name.map(n -> new Attribution(n, found.cue(), found.span())).orElse(found);
    }
    // Who speaks for somebody keeps the title: the words count as the other's own.
    String name = SPEAKS_FOR.matcher(source).find() ? source : passage.names().fullest(source);
    return new Attribution(name, found.cue(), found.span());
  }

  /** For words in quotation marks: who speaks them, told outside the marks. */
  private static Optional<Attribution> outside(Passage passage, Token word) {
    if (!quoted(passage, word)) {
      return Optional.empty();
    }
    Tree tree = passage.tree();
    for (Token verb : tree.tokens()) {
      boolean says = SAY.contains(verb.lemma()) && verb.pos().startsWith("V");
      if (says && !quoted(passage, verb)) {
        Optional<Token> subject = tree.firstChild(verb, "nsubj").filter(s -> !quoted(passage, s));
        if (subject.isPresent()) {
          Phrase phrase = Phrase.of(tree, subject.get());
          int from = Math.min(phrase.start(), verb.start());
          int to = Math.max(phrase.end(), verb.end());
          return Optional.of(
              new Attribution(
                  phrase.text(), verb.form(), passage.sentence().content().span(from, to)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the word stands between quotation marks. */
  static boolean quoted(Passage passage, Token word) {
    Span place = passage.sentence().content().span(word.start(), word.end());
    return passage.document().quotations().stream().anyMatch(q -> q.span().contains(place));
  }

  private static Optional<String> subjectBefore(Passage passage, String pronoun) {
    boolean person = pronoun.equals("he") || pronoun.equals("she");
    for (int back = 1; back <= Math.min(2, passage.before().size()); back++) {
      Passage earlier = passage.before().get(passage.before().size() - back);
      Optional<Token> subject =
          earlier.tree().root().flatMap(r -> Clauses.subject(earlier.tree(), r));
      if (subject.isPresent() && !subject.get().pos().startsWith("PRP")) {
        String name = passage.names().fullest(Phrase.of(earlier.tree(), subject.get()).text());
        return Optional.of(name).filter(n -> passage.names().isPerson(n) == person);
      }
    }
    return Optional.empty();
  }
}
