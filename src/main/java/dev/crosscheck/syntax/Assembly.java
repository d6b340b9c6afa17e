package dev.crosscheck.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the tokens of a tree from the words the model has read. Several words may be one token, and
 * a long text is read in several pieces; the result is one tree all the same.
 */
final class Assembly {
  /** The tag of what was not read: "unknown" in the Penn tag set. */
  private static final String UNREAD = "XX";

  private final String sentence;
  private final List<Token> tokens = new ArrayList<>();
  private int root = -1;

  Assembly(String sentence) {
    this.sentence = sentence;
  }

  /** Adds pieces of text with the words that were read for them; word 0 stands above them all. */
  void add(List<TextPiece> pieces, Word[] words) {
    int base = tokens.size();
    int[] pieceOf = new int[words.length];
    Word[] chosen = new Word[pieces.size()];
    int next = 1;
    for (int piece = 0; piece < chosen.length; piece++) {
      chosen[piece] = words[next];
      for (int left = pieces.get(piece).modelForms().size(); left > 0; left--) {
        pieceOf[next] = piece;
        chosen[piece] = depth(words[next]) < depth(chosen[piece]) ? words[next] : chosen[piece];
        next++;
      }
    }
    for (int piece = 0; piece < chosen.length && root < 0; piece++) {
      root = isTop(chosen[piece]) ? base + piece : -1;
    }
    for (int piece = 0; piece < chosen.length; piece++) {
      tokens.add(token(base + piece, pieces.get(piece), chosen[piece], base, pieceOf));
    }
  }

  /** Adds pieces of text that were not read. */
  void addUnread(List<TextPiece> pieces) {
    for (TextPiece piece : pieces) {
      String form = sentence.substring(piece.start(), piece.end());
      String lemma = form.toLowerCase(Locale.ROOT);
      int index = tokens.size();
      tokens.add(
          new Token(index, form, lemma, UNREAD, piece.start(), piece.end(), root, Relations.DEP));
    }
  }

  /**
   * How far below the top a word stands. The word of a token that stands highest speaks for it:
   * heads then stand higher still, so no circle can come of putting words together.
   */
  private static int depth(Word word) {
    int depth = 0;
    for (Word above = word.head; above != null; above = above.head) {
      depth++;
    }
    return depth;
  }

  private Token token(int index, TextPiece piece, Word word, int base, int[] pieceOf) {
    String form = sentence.substring(piece.start(), piece.end());
    String lemma = lemma(piece, word, form);
    Word above = word.head;
    int head = root;
    String relation = Relations.DEP;
    if (index == root) {
      head = -1;
      relation = Relations.ROOT;
    } else if (above != null && above.id > 0 && word.relation != null) {
      head = base + pieceOf[above.id];
      relation = word.relation;
    }
    return new Token(index, form, lemma, word.pos, piece.start(), piece.end(), head, relation);
  }

  /** The parser's own lemma throws numbers and links together; readers want to know which. */
  private static String lemma(TextPiece piece, Word word, String form) {
    boolean collapsed =
        piece.modelForms().size() > 1
            || word.lemma.startsWith("#")
            || word.lower.chars().anyMatch(Character::isDigit);
    return collapsed ? form.toLowerCase(Locale.ROOT) : word.lemma;
  }

  private static boolean isTop(Word word) {
    return word.head == null || word.head.id == 0;
  }

  Tree tree() {
    return new Tree(sentence, tokens);
  }
}
