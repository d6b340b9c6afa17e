package dev.crosscheck.syntax;

import java.io.IOException;

/**
 * A linear classifier: a score for every label, the sum of the weights of the features present.
 *
 * <p>Only weights other than zero are kept, as 16-bit whole numbers. Sums of whole numbers do not
 * depend on their order, so results are the same on every machine.
 */
final class LinearModel {
  private final String[] labels;
  private final Features features;
  private final SortedKeys keys;
  private final int[] firstOfRow;
  private final byte[] labelOf;
  private final short[] weights;

  private LinearModel(
      String[] labels,
      Features features,
      SortedKeys keys,
      int[] firstOfRow,
      byte[] labelOf,
      short[] weights) {
    this.labels = labels;
    this.features = features;
    this.keys = keys;
    this.firstOfRow = firstOfRow;
    this.labelOf = labelOf;
    this.weights = weights;
  }

  static LinearModel read(ModelInput in) throws IOException {
    String[] labels = in.texts();
    Features features = Features.read(in);
    SortedKeys keys = SortedKeys.read(in);
    int[] firstOfRow = new int[keys.size() + 1];
    for (int i = 0; i < keys.size(); i++) {
      firstOfRow[i + 1] = firstOfRow[i] + in.oneByte();
    }
    int size = firstOfRow[keys.size()];
    byte[] labelOf = new byte[size];
    in.bytes(labelOf);
    for (byte label : labelOf) {
      if ((label & 0xFF) >= labels.length) {
        throw new IOException("it names a label that does not exist");
      }
    }
    byte[] high = new byte[size];
    in.bytes(high);
    byte[] low = new byte[size];
    in.bytes(low);
    short[] weights = new short[size];
    for (int i = 0; i < size; i++) {
      weights[i] = (short) (high[i] << 8 | (low[i] & 0xFF));
    }
    return new LinearModel(labels, features, keys, firstOfRow, labelOf, weights);
  }

  String[] labels() {
    return labels;
  }

  /**
   * The score of every label at a place. Looks up all rows first, so that memory is awaited once.
   */
  int[] scores(Features.Place place, int lastId) {
    Features.Present present = features.at(place, lastId);
    int[] rows = new int[present.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = keys.find(present.key(i));
    }
    int[] scores = new int[labels.length];
    for (int row : rows) {
      if (row >= 0) {
        for (int i = firstOfRow[row], end = firstOfRow[row + 1]; i < end; i++) {
          scores[labelOf[i] & 0xFF] += weights[i];
        }
      }
    }
    return scores;
  }
}
