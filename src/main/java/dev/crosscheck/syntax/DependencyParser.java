package dev.crosscheck.syntax;

import dev.crosscheck.syntax.Transition.Arc;
import dev.crosscheck.syntax.Transition.Then;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Builds the tree of a tagged sentence by the transitions the model finds best, one after the other
 * (the list-based algorithm of Choi and McCallum, 2013). Words left without a head are attached to
 * the best neighbour at the end.
 */
final class DependencyParser {
  /** How far from a word left without a head another head is looked for. */
  private static final int RESCUE_WINDOW = 5;

  private final LinearModel model;
  private final Transition[] transitions;
  private final int[] any;
  private final int[] shifting;
  private final int[] arcless;
  private final int[] arclessKeeping;
  private final int[] allButReduce;
  private final int[] leftArcs;
  private final int[] rightArcs;

  DependencyParser(ModelInput in) throws IOException {
    model = LinearModel.read(in);
    try {
      transitions = Arrays.stream(model.labels()).map(Transition::of).toArray(Transition[]::new);
    } catch (IllegalArgumentException e) {
      throw new IOException("it has a transition this program does not know: " + e.getMessage(), e);
    }
    any = those(t -> true);
    shifting = those(t -> t.then() == Then.SHIFT);
    arcless = those(t -> t.arc() == Arc.NONE);
    arclessKeeping = those(t -> t.arc() == Arc.NONE && t.then() != Then.REDUCE);
    allButReduce = those(t -> t.arc() != Arc.NONE || t.then() != Then.REDUCE);
    leftArcs = those(t -> t.arc() == Arc.LEFT);
    rightArcs = those(t -> t.arc() == Arc.RIGHT);
  }

  private int[] those(Predicate<Transition> wanted) {
    return IntStream.range(0, transitions.length)
        .filter(i -> wanted.test(transitions[i]))
        .toArray();
  }

  /** Attaches the words; the first is the node above the sentence. */
  void parse(Word[] words) {
    ParserState state = new ParserState(words);
    while (!state.isDone()) {
      int[] scores = model.scores(state, words.length - 1);
      state.apply(transitions[best(scores, allowed(state.stackTop(), state.next()))]);
    }
    for (int i = 1; i < words.length; i++) {
      if (words[i].head == null) {
        rescue(words, words[i]);
      }
    }
  }

  private int[] allowed(Word stackTop, Word next) {
    if (stackTop.id == 0) {
      return shifting;
    } else if (stackTop.isBelow(next)) {
      return arcless;
    } else if (next.isBelow(stackTop)) {
      return stackTop.head == null ? arclessKeeping : arcless;
    }
    return stackTop.head == null ? allButReduce : any;
  }

  private void rescue(Word[] words, Word orphan) {
    ParserState state = new ParserState(words);
    Word bestHead = words[0];
    String bestRelation = Relations.ROOT;
    int bestScore = Integer.MIN_VALUE;
    for (int step = -1; step <= 1; step += 2) {
      for (int distance = 1; distance <= RESCUE_WINDOW; distance++) {
        int place = orphan.id + step * distance;
        if (place < 0 || place >= words.length || words[place].isBelow(orphan)) {
          continue;
        }
        state.lookAt(Math.min(orphan.id, place), Math.max(orphan.id, place));
        int[] scores = model.scores(state, words.length - 1);
        int label = best(scores, step < 0 ? rightArcs : leftArcs);
        if (scores[label] > bestScore) {
          bestScore = scores[label];
          bestHead = words[place];
          bestRelation = transitions[label].relation();
        }
      }
    }
    orphan.attach(bestHead, bestRelation);
  }

  private static int best(int[] scores, int[] allowed) {
    int best = allowed[0];
    for (int label : allowed) {
      best = scores[label] > scores[best] ? label : best;
    }
    return best;
  }
}
