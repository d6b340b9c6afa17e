package dev.crosscheck.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads English with the tagger and the parser of NLP4J, packed small by the build. Loads in about
 * a second and needs about 100 MB of heap; load it once and share it.
 */
public final class CompactEnglish implements SentenceParser {
  /**
   * Texts of more words than this are no sentences but lists, tables or broken input. They are read
   * in parts, each hung below the root of the first, so that time grows with length and not with
   * its square.
   */
  static final int LONGEST = 300;

  /** Nothing is read behind this many tokens: what follows is hung below the root, tagged XX. */
  static final int MOST = 3000;

  /** A part of such a text ends at one of these, if there is one. */
  private static final Set<String> BREAKS = Set.of(";", ".", "!", "?", ":", ",");

  private final Lexicon lexicon;
  private final Lemmas lemmas;
  private final Tagger tagger;
  private final DependencyParser parser;

  private CompactEnglish(Lexicon lexicon, Lemmas lemmas, Tagger tagger, DependencyParser parser) {
    this.lexicon = lexicon;
    this.lemmas = lemmas;
    this.tagger = tagger;
    this.parser = parser;
  }

  private record Words(Lexicon lexicon, Lemmas lemmas) {}

  private interface Reader<T> {
    T read(ModelInput in) throws IOException;
  }

  /**
   * Loads the model from the class path, on several threads.
   *
   * @throws ModelException if it is not there or damaged
   */
  public static CompactEnglish load() {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      CompletableFuture<Words> words =
          CompletableFuture.supplyAsync(
              () -> load(ModelFormat.WORDS, in -> new Words(new Lexicon(in), new Lemmas(in))),
              threads);
      CompletableFuture<Tagger> tagger =
          CompletableFuture.supplyAsync(() -> load(ModelFormat.TAGGER, Tagger::new), threads);
      DependencyParser parser = load(ModelFormat.PARSER, DependencyParser::new);
      return new CompactEnglish(words.join().lexicon, words.join().lemmas, tagger.join(), parser);
    } catch (CompletionException e) {
      throw e.getCause() instanceof ModelException broken ? broken : e;
    } finally {
      threads.shutdown();
    }
  }

  private static <T> T load(String part, Reader<T> reader) {
    String file = ModelFormat.fileName(part);
    try (InputStream in = CompactEnglish.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new ModelException(
            "The language model is missing: "
                + file
                + " is not on the class path. Build it with \"mvn process-classes\".");
      }
      try (ModelInput input = new ModelInput(in, part)) {
        return reader.read(input);
      }
    } catch (IOException e) {
      throw new ModelException(
          "The language model cannot be read: "
              + file
              + ": "
              + e.getMessage()
              + ". Build it anew with \"mvn clean package\".",
          e);
    }
  }

  @Override
  public Tree parse(String text) {
    String sentence = Capitals.only(text) ? Capitals.small(text, lexicon::usualTags) : text;
    List<TextPiece> pieces = Tokenizer.tokenize(sentence);
    Assembly assembly = new Assembly(sentence);
    int from = 0;
    while (from < Math.min(pieces.size(), MOST)) {
      int to = endOfPart(pieces, from);
      List<TextPiece> part = pieces.subList(from, to);
      assembly.add(part, read(part.stream().flatMap(p -> p.modelForms().stream()).toList()));
      from = to;
    }
    assembly.addUnread(pieces.subList(from, pieces.size()));
    return assembly.tree();
  }

  private static int endOfPart(List<TextPiece> pieces, int from) {
    int words = 0;
    int to = from;
    int lastBreak = -1;
    while (to < pieces.size() && words < LONGEST) {
      TextPiece piece = pieces.get(to++);
      words += piece.modelForms().size();
      if (words > LONGEST / 2 && BREAKS.contains(piece.modelForms().get(0))) {
        lastBreak = to;
      }
    }
    return to < pieces.size() && lastBreak > 0 ? lastBreak : to;
  }

  /**
   * Tags and attaches words given in the forms of the model; the first of the result is the node
   * above the sentence.
   */
  Word[] read(List<String> modelForms) {
    Word[] words = new Word[modelForms.size() + 1];
    words[0] = Word.root();
    for (int i = 1; i < words.length; i++) {
      words[i] = new Word(i, modelForms.get(i - 1));
      lexicon.describe(words[i]);
    }
    tagger.tag(words);
    for (int i = 1; i < words.length; i++) {
      words[i].lemma = lemmas.find(words[i].lower, words[i].pos);
      words[i].set(Field.LEMMA, words[i].lemma);
    }
    parser.parse(words);
    return words;
  }
}
