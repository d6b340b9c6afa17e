package dev.crosscheck.syntax;

import java.io.IOException;

/** Gives every word its part of speech, from left to right. */
final class Tagger {
  private final LinearModel model;

  Tagger(ModelInput in) throws IOException {
    model = LinearModel.read(in);
  }

  /** Tags the words; the first is the node above the sentence. */
  void tag(Word[] words) {
    for (int i = 1; i < words.length; i++) {
      int current = i;
      int[] scores =
          model.scores(
              (anchor, window) -> {
                int place = current + window;
                return place > 0 && place < words.length ? words[place] : null;
              },
              words.length - 1);
      int best = 0;
      for (int label = 1; label < scores.length; label++) {
        best = scores[label] > scores[best] ? label : best;
      }
      words[i].pos = model.labels()[best];
      words[i].set(Field.POS, words[i].pos);
    }
  }
}
