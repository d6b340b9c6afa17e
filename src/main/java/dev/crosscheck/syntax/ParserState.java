package dev.crosscheck.syntax;

import org.jspecify.annotations.Nullable;

/** Where the parser stands: words still open on the stack, words set aside, and the next word. */
final class ParserState implements Features.Place {
  /** A feature counts from the top of the stack along the sentence. */
  static final int STACK_TOP = 0;

  /** A feature counts from the next word along the sentence. */
  static final int NEXT = 1;

  /** A feature counts down the stack. */
  static final int DOWN_THE_STACK = 2;

  private final Word[] words;
  private final int[] stack;
  private final int[] aside;
  private int stackSize;
  private int asideSize;
  private int next;

  ParserState(Word[] words) {
    this.words = words;
    stack = new int[words.length];
    aside = new int[words.length];
    lookAt(0, 1);
  }

  /** Starts anew with one word on the stack and another as the next. */
  void lookAt(int stackTop, int newNext) {
    stack[0] = stackTop;
    stackSize = 1;
    asideSize = 0;
    next = newNext;
  }

  boolean isDone() {
    return next >= words.length;
  }

  Word stackTop() {
    return words[stack[stackSize - 1]];
  }

  Word next() {
    return words[next];
  }

  void apply(Transition transition) {
    switch (transition.arc()) {
      case LEFT -> stackTop().attach(next(), transition.relation());
      case RIGHT -> next().attach(stackTop(), transition.relation());
      case NONE -> {}
    }
    switch (transition.then()) {
      case SHIFT -> {
        while (asideSize > 0) {
          stack[stackSize++] = aside[--asideSize];
        }
        stack[stackSize++] = next++;
      }
      case REDUCE -> stackSize--;
      case PASS -> aside[asideSize++] = stack[--stackSize];
    }
  }

  @Override
  public @Nullable Word word(int anchor, int window) {
    if (anchor == DOWN_THE_STACK) {
      if (window <= 0) {
        return -window < stackSize ? words[stack[stackSize - 1 + window]] : null;
      }
      return window <= asideSize ? words[aside[asideSize - window]] : null;
    }
    int place = (anchor == STACK_TOP ? stack[stackSize - 1] : next) + window;
    return place >= 0 && place < words.length ? words[place] : null;
  }
}
