package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.model.Breakdown.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "140,000 homes, half of the 280,000 in the district"; "a third of the 120 patients, 41,". */
final class FractionSum implements SumPattern {
  private static final Pattern BEFORE =
      Pattern.compile("^[^.;:,\\d]{0,40}(?:,|\\(|–|—| -)\\s*(?:or |that is |i\\.e\\. )?$");

  private static final Pattern OF =
      Pattern.compile("^\\s+of (?:the|its|their|all|all the)\\s+(?:\\p{L}+\\s+)?$");

  private static final Pattern BEHIND =
      Pattern.compile("^[^.;:,\\d]{0,40}(?:,|\\()\\s*(?:or |that is |i\\.e\\. )?$");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    List<Sum> sums = new ArrayList<>();
    for (int k = 0; k + 1 < figures.size(); k++) {
      Figure share = figures.get(k);
      Figure whole = figures.get(k + 1);
      boolean fraction = share.amount().form() == Numeral.Form.FRACTION;
      if (!fraction || !whole.amount().count() || !OF.matcher(share.until(whole)).find()) {
        continue;
      }
      Figure part = null;
      if (k > 0 && BEFORE.matcher(figures.get(k - 1).until(share)).find()) {
        part = figures.get(k - 1);
      } else if (k + 2 < figures.size()
          && BEHIND.matcher(whole.until(figures.get(k + 2))).find()
          && figures.get(k + 2).behind().matches("(?s)^\\s*[,)].*")) {
        part = figures.get(k + 2);
      }
      if (part != null
          && part.amount().count()
          && (part.claim() != null || whole.claim() != null)) {
        sums.add(new Sum(whole, List.of(Part.of(part), new Part(share, Role.SHARE)), false));
      }
    }
    return sums;
  }
}
