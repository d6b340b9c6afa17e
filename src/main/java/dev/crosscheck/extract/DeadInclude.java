package dev.crosscheck.extract;

import dev.crosscheck.model.QuantityClaim;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The dead include 21 children": a part of the count of the dead told before. */
final class DeadInclude implements SumPattern {
  private static final Pattern INCLUDE =
      Pattern.compile(
          "\\bthe (dead|victims|fatalities|injured|wounded|missing|casualties)"
              + " (?:include|includes|included|counted)(?: at least)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> MEASURES =
      Map.of(
          "dead", "killed",
          "victims", "killed",
          "fatalities", "killed",
          "injured", "injured",
          "wounded", "injured",
          "missing", "missing",
          "casualties", "casualties");

  /** Further back than this, the count may be another one. */
  private static final int REACH = 4;

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    for (Figure part : passages.get(i)) {
      Matcher include = INCLUDE.matcher(part.before());
      if (!include.find() || !part.amount().count()) {
        continue;
      }
      String measure =
          MEASURES.getOrDefault(include.group(1).toLowerCase(java.util.Locale.ROOT), "");
      for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
        List<Figure> earlier = passages.get(at);
        for (int k = earlier.size() - 1; k >= 0; k--) {
          QuantityClaim claim = earlier.get(k).claim();
          if (claim != null && claim.measure().equals(measure) && claim.population() == null) {
            return List.of(new Sum(earlier.get(k), List.of(Part.of(part)), false));
          }
        }
      }
    }
    return List.of();
  }
}
