package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words before or after a number that say how firmly it is meant. To add one, add it here. */
final class HedgeWords {
  /**
   * A hedge found beside a number.
   *
   * @param hedge what it means
   * @param start where its words start, or end for words after the number
   */
  record Found(Hedge hedge, int start) {}

  private record Cue(Hedge hedge, Pattern pattern) {}

  private static final List<Cue> BEFORE =
      List.of(
          before(
              Hedge.NEARLY,
              "nearly|almost|just under|just short of|just below|close to|approaching|not quite"
                  + "|a little under|slightly under|slightly less than|a little less than|well-nigh"),
          before(
              Hedge.AT_LEAST,
              "at least|no fewer than|no less than|not less than|not fewer than|a minimum of"),
          before(
              Hedge.UP_TO,
              "up to|as many as|as much as|at most|no more than|not more than|a maximum of"
                  + "|at the most|fewer than or equal to"),
          before(Hedge.LESS_THAN, "fewer than|less than|under|below|lower than"),
          before(
              Hedge.MORE_THAN,
              "(?:well |just |slightly |a little |little |far |considerably |significantly )?"
                  + "(?:more than|over|above|upwards? of|upward of|in excess of|greater than)"
                  + "|exceeding|topping|north of"),
          before(
              Hedge.ABOUT,
              "(?:at |an? |the )?(?:about|around|roughly|approximately|some|circa|estimated"
                  + "|approx\\.?|in the region of|in the order of|something like|somewhere around)"
                  + "(?: of)?|~"),
          before(Hedge.EXACT, "exactly|precisely|a total of|a combined|all|only|just"));

  private static final List<Cue> AFTER =
      List.of(
          after(Hedge.AT_LEAST, "or more|or so many|at least|at a minimum|\\+|plus\\b"),
          after(Hedge.UP_TO, "or fewer|or less|at most|at the most"),
          after(Hedge.ABOUT, "or so|or thereabouts|approximately|give or take"));

  private HedgeWords() {}

  private static Cue before(Hedge hedge, String words) {
    return new Cue(
        hedge,
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + words + ")(?: the)?(?: as)?\\s*$", Pattern.CASE_INSENSITIVE));
  }

  private static Cue after(Hedge hedge, String words) {
    return new Cue(hedge, Pattern.compile("^\\s*(?:" + words + ")", Pattern.CASE_INSENSITIVE));
  }

  /** The hedge whose words end where the number starts, the longest one. */
  static @Nullable Found before(String sentence, int numberStart) {
    String left = sentence.substring(Math.max(0, numberStart - 40), numberStart);
    int shift = numberStart - left.length();
    Found best = null;
    for (Cue cue : BEFORE) {
      Matcher m = cue.pattern.matcher(left);
      if (m.find() && (best == null || m.start() + shift < best.start)) {
        best = new Found(cue.hedge, m.start() + shift);
      }
    }
    return best;
  }

  /** The hedge whose words start where the number ends. */
  static @Nullable Found after(String sentence, int numberEnd) {
    String right = sentence.substring(numberEnd, Math.min(sentence.length(), numberEnd + 24));
    for (Cue cue : AFTER) {
      Matcher m = cue.pattern.matcher(right);
      if (m.find()) {
        return new Found(cue.hedge, numberEnd + m.end());
      }
    }
    return null;
  }
}
