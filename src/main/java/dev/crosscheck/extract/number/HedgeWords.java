package dev.crosscheck.extract.number;

import dev.crosscheck.model.Hedge;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before or after a number that say how firmly it is meant. To add one, add it to the
 * alternatives of its hedge; {@link Hedge} tells what each means.
 */
final class HedgeWords {
  /**
   * A hedge found beside a number.
   *
   * @param hedge what it means
   * @param edge where its words start, or end for words after the number
   */
  record Found(Hedge hedge, int edge) {}

  private record Cue(Hedge hedge, Pattern pattern) {}

  private static final String MORE =
      "(?:more|greater|larger|bigger|higher|longer|older|taller|heavier|faster|deeper|wider)";
  private static final String FEWER =
      "(?:fewer|less|lower|smaller|shorter|younger|lighter|slower|cheaper)";

  private static final List<Cue> BEFORE =
      List.of(
          before(
              Hedge.NEARLY,
              "nearly|almost|(?:just|a little|slightly|a shade) (?:under|below)|(?:just |a little )?(?:short|shy) of"
                  + "|close (?:to|on)|approaching|nearing|not quite|not far off|getting on for"
                  + "|(?:a little|slightly|just|a shade) (?:less|fewer) than|well-nigh|nigh on"
                  + "|virtually|all but"),
          before(
              Hedge.AT_LEAST,
              "at least|(?:no|not) (?:fewer|less|lower|smaller|younger) than|a minimum(?: of)?"
                  + "|as (?:few|little) as|minimum of|"
                  + MORE
                  + "(?: than)? or equal (?:to|than)|equal to or "
                  + MORE
                  + " than|at least or equal to"),
          before(
              Hedge.UP_TO,
              "up to|upto|within|as (?:many|much|high|long|far) as|at (?:the )?most|a maximum(?: of)?"
                  + "|maximum of|(?:no|not) (?:more|greater|larger|higher|longer|older) than|"
                  + FEWER
                  + "(?: than)? or equal (?:to|than)|equal to or "
                  + FEWER
                  + " than"),
          before(
              Hedge.LESS_THAN,
              "(?:well |far |considerably |significantly |substantially )?(?:"
                  + FEWER
                  + " than|under|below)"),
          before(
              Hedge.MORE_THAN,
              "(?:well |just |slightly |a little |a shade |little |far |considerably |significantly |substantially )?"
                  + "(?:"
                  + MORE
                  + " than|over|above|upwards? of|in excess of|north of)"
                  + "|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)"),
          before(
              Hedge.ABOUT,
              "(?:at |an? |the )?(?:about|around|roughly|approximately|some(?! of)|circa|ca\\.|estimated"
                  + "|approx\\.?|something like|somewhere around|more or less"
                  + "|(?:in|on|of) (?:the )?(?:region|order|neighbou?rhood|vicinity|range) of"
                  + "|something (?:in the region )?of the order of)|~"),
          before(
              Hedge.EXACT,
              "exactly|precisely|a total of|a combined|a record|a mere|all|only|just|an? average of"));

  private static final List<Cue> AFTER =
      List.of(
          after(
              Hedge.AT_LEAST,
              "(?:or|and) (?:more|greater|higher|above|over|older|longer|larger)\\b(?! than \\d)"
                  + "|or so many|at least\\b(?! (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten))"
                  + "|at a minimum|\\+|-?plus\\b(?! (?:a|an|the|\\d))"),
          after(
              Hedge.UP_TO,
              "(?:or|and) (?:fewer|less|lower|under|below|smaller|younger)\\b(?! than \\d)"
                  + "|at (?:the )?most\\b|maximum\\b|tops\\b"),
          after(
              Hedge.ABOUT,
              "or so\\b|or thereabouts|approximately\\b(?! \\d)|,? ?give or take|[- ]odd\\b|-ish\\b"));

  /** "30 people or so": up to three small words, which name what is counted. */
  private static final Pattern NOUN_BETWEEN =
      Pattern.compile(
          "^\\s+(?!(?:of|and|or|in|on|at|to|for|were|was|are|is|have|had|has)\\b)\\p{Ll}+(?: (?!(?:or|and|at|were|was|are|is|have|had|has|died|fled|in|on)\\b)\\p{Ll}+){0,2}"
              + "(?=,? (?:or (?:so|thereabouts|more|fewer|less)|give or take|at (?:the )?most|at (?:the very )?least)\\b)");

  private static final int LONGEST = 46;

  private HedgeWords() {}

  private static Cue before(Hedge hedge, String words) {
    return new Cue(
        hedge,
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + words + ")(?: the(?: age of)?)?(?: as)?[\\s-]*$",
            Pattern.CASE_INSENSITIVE));
  }

  private static Cue after(Hedge hedge, String words) {
    return new Cue(hedge, Pattern.compile("^\\s*(?:" + words + ")", Pattern.CASE_INSENSITIVE));
  }

  /**
   * The hedge whose words end where the number starts, the longest one; of two, as in "more than an
   * estimated 30", the outer one.
   */
  static @Nullable Found before(String sentence, int numberStart) {
    Found inner = nearest(sentence, numberStart);
    if (inner == null || inner.hedge != Hedge.ABOUT && inner.hedge != Hedge.EXACT) {
      return inner;
    }
    Found outer = nearest(sentence, inner.edge);
    if (outer == null) {
      return inner;
    }
    return outer.hedge == Hedge.EXACT ? new Found(inner.hedge, outer.edge) : outer;
  }

  private static @Nullable Found nearest(String sentence, int end) {
    if (!mayEnd(sentence, end)) {
      return null;
    }
    String left = sentence.substring(Math.max(0, end - LONGEST), end);
    int shift = end - left.length();
    Found best = null;
    for (Cue cue : BEFORE) {
      Matcher m = cue.pattern.matcher(left);
      if (m.find() && (best == null || m.start() + shift < best.edge)) {
        best = new Found(cue.hedge, m.start() + shift);
      }
    }
    return best;
  }

  /**
   * Whether a letter, a dot or "~" stands before the white space: no hedge ends in anything else.
   */
  private static boolean mayEnd(String sentence, int end) {
    int last = end - 1;
    while (last >= 0
        && (Character.isWhitespace(sentence.charAt(last)) || sentence.charAt(last) == '-')) {
      last--;
    }
    return last >= 0
        && (Character.isLetter(sentence.charAt(last)) || ".~".indexOf(sentence.charAt(last)) >= 0);
  }

  /** The hedge whose words start where the number or its unit ends. */
  static @Nullable Found after(String sentence, int numberEnd) {
    String right = sentence.substring(numberEnd, Math.min(sentence.length(), numberEnd + 60));
    Found close = cue(right, numberEnd);
    if (close != null) {
      return close;
    }
    Matcher noun = NOUN_BETWEEN.matcher(right);
    return noun.find() ? cue(right.substring(noun.end()), numberEnd + noun.end()) : null;
  }

  private static @Nullable Found cue(String right, int shift) {
    for (Cue cue : AFTER) {
      Matcher m = cue.pattern.matcher(right);
      if (m.find()) {
        return new Found(cue.hedge, shift + m.end());
      }
    }
    return null;
  }
}
