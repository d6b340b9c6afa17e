package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Nine hostages were freed. Four are Danish, three Dutch and two from Portugal": a sentence that
 * only tells off those counted before. Some may be left out, but there cannot be more of them.
 */
final class NextSum implements SumPattern {
  private static final Pattern OPENS = Pattern.compile("^\\W*(?:Of (?:them|these|those),? )?$");

  /** Words of another count beside the first, and of groups that overlap. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:more|others?|another|additional|further|since|later|earlier|then|also|both"
              + "|last|year|years|under|over|aged|injur\\w*|wound\\w*|hurt|died|dead|kill\\w*)\\b");

  private static final Pattern THE = Pattern.compile("(?i)\\b(?:the|these|those|all)\\s*$");

  private static final int LONGEST_PART = 9;

  /** So many sentences behind the whole its parts may stand. */
  private static final int AHEAD = 2;

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    if (i == 0 || figures.size() < 2) {
      return List.of();
    }
    List<Figure> people = passages.get(i - 1).stream().filter(NextSum::people).toList();
    Figure whole = people.size() == 1 ? people.get(0) : null;
    if (people.isEmpty() && i > 1) {
      whole = meant(passages.get(i - 1), passages.get(i - 2));
    }
    if (whole == null) {
      return List.of();
    }
    Figure first = figures.get(0);
    boolean next =
        whole.passage().block().equals(first.passage().block())
            && first.passage().sentence().index() - whole.passage().sentence().index() <= AHEAD;
    if (!next || !OPENS.matcher(first.before()).find() || OTHERS.matcher(first.text()).find()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (Figure part : figures) {
      String before = part.before().stripTrailing();
      boolean joined = before.endsWith(",") || before.endsWith(" and");
      boolean bare = part.amount().count() && part.counted().noun() == null;
      boolean far = !parts.isEmpty() && words(parts.get(parts.size() - 1), part) > LONGEST_PART;
      if (!bare || far || !parts.isEmpty() && !joined) {
        return List.of();
      }
      parts.add(Part.of(part));
    }
    if (figures.size() > 1 && saysMore(figures.get(1))) {
      return List.of();
    }
    boolean ends = figures.get(figures.size() - 1).before().stripTrailing().endsWith(" and");
    boolean kinds = first.passage().tree().tokens().stream().anyMatch(NextSum::sexOrAge);
    return ends && !kinds && Balance.close(whole, parts)
        ? List.of(new Sum(whole, List.copyOf(parts), false))
        : List.of();
  }

  /** Whether a part behind the first has a verb of its own: "78 came early, and 66 came late". */
  private static boolean saysMore(Figure second) {
    List<Token> tokens = second.passage().tree().tokens();
    return tokens.subList(second.counted().number().index(), tokens.size()).stream()
        .anyMatch(t -> t.pos().matches("VBD|VBZ|VBP|MD"));
  }

  /** "The nine" whom the sentence before counted. */
  private static @Nullable Figure meant(List<Figure> told, List<Figure> before) {
    for (Figure figure : told) {
      BigDecimal stated = figure.amount().stated();
      if (stated != null
          && figure.counted().noun() == null
          && THE.matcher(figure.before()).find()) {
        return before.stream()
            .filter(NextSum::people)
            .filter(f -> f.amount().stated() != null && stated.compareTo(f.amount().stated()) == 0)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private static boolean people(Figure figure) {
    return figure.claim() != null && figure.claim().unit().equals("person");
  }

  private static boolean sexOrAge(Token token) {
    return PersonWords.isPerson(token.lemma()) && token.pos().startsWith("NN");
  }

  private static int words(Part part, Figure next) {
    String between = part.figure().until(next).strip();
    return between.isEmpty() ? 0 : between.split("\\s+").length;
  }
}
