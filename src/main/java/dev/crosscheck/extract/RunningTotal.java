package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Block;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the total of a story from the count of one incident in it. "The death toll", a headline, a
 * lead and the perfect tense ("have been killed") speak of all so far; "eight people drowned when a
 * boat sank" may be one of many incidents.
 */
final class RunningTotal {
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:so far|in all|in total|altogether|overall|to date|a total of|combined"
              + "|(?:that|this) makes)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PERFECT = Set.of("have", "has", "'ve", "’ve", "had");
  private static final int LEAD_SENTENCES = 2;

  private RunningTotal() {}

  /** Whether the figure is given as the total of what the document tells. */
  static boolean is(
      Passage passage, Counted counted, MeasureReading reading, List<TimeExpression> times) {
    Tree tree = passage.tree();
    Token word = reading.evidence();
    boolean total = word != null && MeasureWords.TOTALS.contains(word.lemma());
    boolean since = times.stream().anyMatch(t -> t.kind() == TimeExpression.Kind.SINCE);
    return total
        || since
        || heads(passage)
        || definite(tree, counted)
        || word != null && perfect(tree, word)
        || ALL.matcher(tree.text()).find()
        || counted.number().index() > 0
            && tree.token(counted.number().index() - 1).form().equals(":");
  }

  /** "The 14 people killed": those that the text has told of before. */
  private static boolean definite(Tree tree, Counted counted) {
    Token number = counted.number();
    boolean the =
        number.index() > 0 && tree.token(number.index() - 1).form().equalsIgnoreCase("the");
    return the && counted.noun() != null && counted.whole() == null;
  }

  private static boolean perfect(Tree tree, Token word) {
    Token verb = word.pos().startsWith("V") ? word : tree.head(word).orElse(word);
    return tree.children(verb, "aux").stream()
        .anyMatch(a -> PERFECT.contains(a.form().toLowerCase(java.util.Locale.ROOT)));
  }

  private static boolean heads(Passage passage) {
    Block.Kind kind = passage.block().kind();
    if (kind == Block.Kind.TITLE) {
      return true;
    }
    if (kind != Block.Kind.PARAGRAPH) {
      return false;
    }
    long paragraphs =
        passage.before().stream()
            .filter(p -> p.block().kind() == Block.Kind.PARAGRAPH)
            .limit(LEAD_SENTENCES)
            .count();
    return paragraphs < LEAD_SENTENCES;
  }
}
