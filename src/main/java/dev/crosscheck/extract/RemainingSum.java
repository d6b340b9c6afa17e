package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left when a part is taken away: "Fourteen of the 36 were rescued on Monday, the other 20
 * on Tuesday", "It cost 84 million. The state pays 50 million, the county the remaining 34
 * million", "The fund had 31 million. It has paid 9 million, which leaves 22 million".
 */
final class RemainingSum implements SumPattern {
  private static final Pattern REST =
      Pattern.compile(
          "\\bthe (?:remaining|other|rest,|final|last)\\s*(?:[£$€]\\s*)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAVES =
      Pattern.compile(
          "\\b(?:leaves|leaving|leave)\\s+(?:\\p{L}+ ){0,3}?(?:[£$€]\\s*)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IS_LEFT =
      Pattern.compile(
          "^\\s*(?:\\p{L}+ ){0,2}?(?:(?:is|are|was|were) (?:still )?left|remains?|remained)\\b(?! (?:in|at|on|behind)\\b)");

  private static final Pattern OF_THE =
      Pattern.compile(
          "^\\s*(?:\\p{L}+\\s+)?of (?:the|its|their|his|her|those|these|all)\\s*(?:\\p{L}+\\s+)?$");

  private static final Pattern OF =
      Pattern.compile("(?i)(?:^|[,;:]\\s)\\W*(?:out )?of (?:the|its|their|these|those)\\s*$");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    for (int k = 1; k < figures.size(); k++) {
      Figure rest = figures.get(k);
      boolean remaining = REST.matcher(rest.before()).find();
      boolean left = LEAVES.matcher(rest.before()).find() || IS_LEFT.matcher(rest.behind()).find();
      if (!remaining && !left) {
        continue;
      }
      List<Figure> told = figures.subList(0, k);
      Optional<Sum> sum = own(told, rest).or(() -> before(passages, i, told, rest));
      if (sum.isEmpty() && left && told.size() == 2) {
        // "The fund, 31 million at the start, paid out 9 million, so that 22 million is left."
        sum = sum(told.get(0), told.subList(1, 2), rest);
      }
      if (sum.isPresent()) {
        return List.of(sum.get());
      }
    }
    return List.of();
  }

  /** "Fourteen of the 36 …, the other 20": the whole stands beside its first part. */
  private static Optional<Sum> own(List<Figure> told, Figure rest) {
    if (told.size() != 2) {
      return Optional.empty();
    }
    Figure first = told.get(0);
    Figure second = told.get(1);
    if (OF_THE.matcher(first.until(second)).find()) {
      return sum(second, List.of(first), rest);
    }
    return OF.matcher(first.before()).find() ? sum(first, List.of(second), rest) : Optional.empty();
  }

  /** The only figure of the sentence before, or of this one before what was taken from it. */
  private static Optional<Sum> before(
      List<List<Figure>> passages, int i, List<Figure> told, Figure rest) {
    if (i > 0 && passages.get(i - 1).size() == 1) {
      Figure whole = passages.get(i - 1).get(0);
      boolean near = whole.passage().block().equals(rest.passage().block());
      // "Twenty-nine of those who died were from Varda." is a part itself.
      if (near && !whole.behind().stripLeading().startsWith("of ")) {
        return sum(whole, told, rest);
      }
    }
    return Optional.empty();
  }

  private static Optional<Sum> sum(Figure whole, List<Figure> taken, Figure rest) {
    List<Part> parts = new ArrayList<>();
    taken.forEach(f -> parts.add(Part.of(f)));
    parts.add(Part.of(rest));
    if (taken.stream().anyMatch(f -> f.amount().form() == Numeral.Form.FRACTION)) {
      return Optional.empty();
    }
    boolean units = parts.stream().allMatch(p -> unit(whole, p.figure()));
    boolean understood =
        whole.claim() != null || parts.stream().anyMatch(p -> p.figure().claim() != null);
    return units && understood && Balance.close(whole, parts)
        ? Optional.of(new Sum(whole, List.copyOf(parts), true))
        : Optional.empty();
  }

  /** In one unit, which a number beside money may leave out: "9 million" of 31 million crowns. */
  private static boolean unit(Figure whole, Figure part) {
    if (whole.amount().unit().equals("percent") || part.amount().unit().equals("percent")) {
      return false;
    }
    boolean count = whole.amount().count() && part.amount().count();
    return whole.sameUnit(part) && (!count || sameThing(whole, part))
        || part.amount().unit().isEmpty()
            && part.counted().noun() == null
            && !whole.amount().count();
  }

  /** A part that names what it counts names what the whole counts, or people among people. */
  private static boolean sameThing(Figure whole, Figure part) {
    if (part.counted().noun() == null) {
      return true;
    }
    String unit = BareThing.unit(part.passage().tree(), part.counted());
    return unit.equals(BareThing.unit(whole.passage().tree(), whole.counted()));
  }
}
