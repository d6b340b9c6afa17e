package dev.crosscheck.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a sentence and how they depend on each other. Immutable. */
public final class Tree {
  private final String text;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param text the sentence
   * @param tokens its tokens in order, each with its own number as index
   */
  public Tree(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        below.get(token.head()).add(token);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
  }

  /** The sentence. */
  public String text() {
    return text;
  }

  /** All tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Token number {@code i}, from 0. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The first token without a head; empty only for a blank text. */
  public Optional<Token> root() {
    return tokens.stream().filter(t -> t.head() < 0).findFirst();
  }

  /** What the token depends on; empty for a root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** What depends on the token, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** What depends on the token by one of the relations, in order. */
  public List<Token> children(Token token, String... relations) {
    List<String> wanted = List.of(relations);
    return children(token).stream().filter(c -> wanted.contains(c.relation())).toList();
  }

  /** The first that depends on the token by one of the relations. */
  public Optional<Token> firstChild(Token token, String... relations) {
    return children(token, relations).stream().findFirst();
  }

  /** Whether something depends on the token by one of the relations. */
  public boolean hasChild(Token token, String... relations) {
    return firstChild(token, relations).isPresent();
  }

  /** The token and all below it, in the order of the text. */
  public List<Token> descendants(Token token) {
    boolean[] in = new boolean[tokens.size()];
    mark(token, in);
    return tokens.stream().filter(t -> in[t.index()]).toList();
  }

  private void mark(Token token, boolean[] in) {
    if (in[token.index()]) {
      return;
    }
    in[token.index()] = true;
    for (Token child : children(token)) {
      mark(child, in);
    }
  }

  /** Where the leftmost word at or below the token starts. */
  public int subtreeStart(Token token) {
    return descendants(token).get(0).start();
  }

  /** Where the rightmost word at or below the token ends. */
  public int subtreeEnd(Token token) {
    List<Token> all = descendants(token);
    return all.get(all.size() - 1).end();
  }

  /** Whether {@code below} is {@code above} or depends on it through any number of steps. */
  public boolean isAncestor(Token above, Token below) {
    Token at = below;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == above.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** The token that covers a UTF-16 index of the text. */
  public Optional<Token> tokenAt(int offset) {
    return tokens.stream().filter(t -> t.start() <= offset && offset < t.end()).findFirst();
  }

  /** Tokens that share a character with the range, in order. */
  public List<Token> tokensIn(int start, int end) {
    return tokens.stream().filter(t -> t.start() < end && start < t.end()).toList();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Token t : tokens) {
      out.append(t.index())
          .append(' ')
          .append(t.form())
          .append('/')
          .append(t.lemma())
          .append('/')
          .append(t.pos())
          .append(' ')
          .append(t.relation())
          .append("->")
          .append(t.head())
          .append('\n');
    }
    return out.toString();
  }
}
