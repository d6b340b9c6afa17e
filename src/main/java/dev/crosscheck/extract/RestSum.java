package dev.crosscheck.extract;

import dev.crosscheck.model.QuantityClaim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Thirty-three of them were from the town and 19 from Brekka; the other six from the hamlets." */
final class RestSum implements SumPattern {
  private static final Pattern REST =
      Pattern.compile("\\bthe (?:remaining|other|rest|final|last)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_THEM =
      Pattern.compile(
          "^\\s*(?:\\p{L}+\\s+)?of (?:them|whom|these|those|the (?:dead|victims|injured|wounded))\\b");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    int rest = -1;
    for (int k = 0; k < figures.size(); k++) {
      if (figures.get(k).amount().count() && REST.matcher(figures.get(k).before()).find()) {
        rest = k;
      }
    }
    if (rest < 0) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (Figure part : figures.subList(0, rest + 1)) {
      if (!part.amount().count()) {
        return List.of();
      }
      parts.add(Part.of(part));
    }
    int at = i;
    while (!opens(parts) && at > 0 && i - at < 3 && sameBlock(passages, at - 1, i)) {
      at--;
      List<Figure> earlier = passages.get(at);
      if (earlier.size() != 1 || !earlier.get(0).amount().count()) {
        return List.of();
      }
      parts.add(0, Part.of(earlier.get(0)));
    }
    if (!opens(parts) || parts.size() < 2) {
      return List.of();
    }
    if (parts.size() > 2 && opensItsOwn(parts)) {
      return List.of();
    }
    return whole(passages, at, parts)
        .map(w -> List.of(new Sum(w, List.copyOf(parts), true)))
        .orElse(List.of());
  }

  private static boolean opens(List<Part> parts) {
    return !parts.isEmpty() && OF_THEM.matcher(parts.get(0).figure().behind()).find();
  }

  /**
   * "Twelve of them took part: nine were dismissed, the other three ...": the first is the whole.
   */
  private static boolean opensItsOwn(List<Part> parts) {
    BigDecimal first = parts.get(0).figure().amount().stated();
    BigDecimal rest = BigDecimal.ZERO;
    for (Part part : parts.subList(1, parts.size())) {
      BigDecimal stated = part.figure().amount().stated();
      rest = stated == null ? rest : rest.add(stated);
    }
    return first != null
        && first.compareTo(rest) >= 0
        && first.subtract(rest).compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean sameBlock(List<List<Figure>> passages, int earlier, int later) {
    return !passages.get(earlier).isEmpty()
        && passages
            .get(earlier)
            .get(0)
            .passage()
            .block()
            .equals(passages.get(later).get(0).passage().block());
  }

  /** The nearest earlier figure with a measure of its own, not smaller than any part. */
  private static Optional<Figure> whole(List<List<Figure>> passages, int before, List<Part> parts) {
    String measure =
        parts.stream()
            .map(p -> p.figure().claim())
            .filter(c -> c != null)
            .map(QuantityClaim::measure)
            .findFirst()
            .orElse("");
    for (int at = before - 1; at >= Math.max(0, before - 4); at--) {
      List<Figure> figures = passages.get(at);
      for (int k = figures.size() - 1; k >= 0; k--) {
        QuantityClaim claim = figures.get(k).claim();
        if (!figures.get(k).amount().count()) {
          continue;
        }
        if (claim == null) {
          return Optional.empty();
        }
        if (measure.isEmpty() || claim.measure().equals(measure)) {
          return Optional.of(figures.get(k));
        }
      }
    }
    return Optional.empty();
  }
}
