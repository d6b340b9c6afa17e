package dev.crosscheck.extract;

import dev.crosscheck.model.Breakdown.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "by 121 votes to 104, a margin of 13": the margin is what the winner has more. */
final class MarginSum implements SumPattern {
  private static final Pattern TO =
      Pattern.compile(
          "^\\s*(?:votes?|members|seats|in favou?r|for)?,?\\s*(?:to|against|-|–)\\s*(?:just )?$");
  private static final Pattern MARGIN =
      Pattern.compile("\\b(?:margin|majority|lead|difference) of\\s+(?:just |only )?$");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    List<Sum> sums = new ArrayList<>();
    for (int k = 0; k + 2 < figures.size(); k++) {
      Figure winner = figures.get(k);
      Figure loser = figures.get(k + 1);
      Figure margin = figures.get(k + 2);
      boolean counts = winner.amount().count() && loser.amount().count() && margin.amount().count();
      if (counts
          && TO.matcher(winner.until(loser)).find()
          && MARGIN.matcher(margin.before()).find()) {
        sums.add(
            new Sum(
                winner,
                List.of(new Part(loser, Role.BEFORE), new Part(margin, Role.CHANGE)),
                true));
      }
    }
    return sums;
  }
}
