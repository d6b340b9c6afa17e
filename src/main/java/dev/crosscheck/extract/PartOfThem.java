package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "19 were taken to hospital, 16 of them passengers"; "The bill is £31m. Players get £33m of it."
 */
final class PartOfThem implements SumPattern {
  private static final BigDecimal ABSURD = BigDecimal.valueOf(3);

  private static final Pattern OF_THEM =
      Pattern.compile(
          "^\\s*(?:\\p{L}+\\s+)?of (?:them|whom|these|those|which|it|that)\\b(?! who| which)");

  /** "Twelve died, of whom three were children". */
  private static final Pattern OF_WHOM =
      Pattern.compile(
          ",\\s*(?:and )?of (?:them|whom)(?: at least)?,?\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern WERE =
      Pattern.compile("^\\s*(?:of (?:them|whom|these|those) )?(?:were|was|are|is)\\b");
  private static final Pattern INCLUDING =
      Pattern.compile(
          "(?:,|\\()?\\s*(?:including|among them(?: (?:were|was|are|is))?|which includes?)(?: the)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** "Among them were 12 children." */
  private static final Pattern AMONG =
      Pattern.compile(
          "^\\W*Among (?:them|these|those|the (?:dead|victims|injured)) (?:were|was|are|is)"
              + "(?: (?:at least|also|the))?\\s*$");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Sum> sums = new ArrayList<>();
    List<Figure> figures = passages.get(i);
    for (int k = 0; k < figures.size(); k++) {
      Figure part = figures.get(k);
      boolean ofThem = OF_THEM.matcher(part.behind()).find();
      boolean whom = k > 0 && OF_WHOM.matcher(figures.get(k - 1).until(part)).find();
      boolean including = k > 0 && INCLUDING.matcher(figures.get(k - 1).until(part)).find();
      boolean among = k == 0 && AMONG.matcher(part.before()).find();
      if (!ofThem && !whom && !including && !among
          || part.amount().form() != Numeral.Form.CARDINAL) {
        continue;
      }
      Figure whole = k > 0 ? wholeOf(figures, k) : previous(passages, i, part);
      if (whole != null
          && whole.sameUnit(part)
          && kin(whole, part, including || among)
          && !absurd(whole, part)
          && !part.amount().unit().equals("percent")) {
        List<Part> parts = new ArrayList<>(List.of(Part.of(part)));
        if (ofThem) {
          coordinate(figures, k, parts);
        }
        sums.add(new Sum(whole, parts, false));
      }
    }
    return sums;
  }

  /** "Nine of them were children, eight were women and ten were men": all of one sentence. */
  private static void coordinate(List<Figure> figures, int k, List<Part> parts) {
    for (Figure next : figures.subList(k + 1, figures.size())) {
      Figure last = parts.get(parts.size() - 1).figure();
      String before = next.before().stripTrailing();
      boolean joined = before.endsWith(",") || before.endsWith(" and") || before.endsWith(";");
      boolean bare = next.counted().noun() == null && next.amount().form() == Numeral.Form.CARDINAL;
      boolean sameVerb = WERE.matcher(next.behind()).find() && WERE.matcher(last.behind()).find();
      if (!joined || !bare || !sameVerb || !next.amount().count()) {
        return;
      }
      parts.add(Part.of(next));
    }
  }

  /** The figure just before; behind "and" a new clause speaks of the greatest count before it. */
  private static Figure wholeOf(List<Figure> figures, int k) {
    Figure before = figures.get(k - 1);
    if (!before.until(figures.get(k)).contains(" and ")) {
      return before;
    }
    Figure greatest = before;
    for (Figure figure : figures.subList(0, k)) {
      boolean greater =
          figure.amount().stated() != null
              && greatest.amount().stated() != null
              && figure.amount().stated().compareTo(greatest.amount().stated()) > 0;
      greatest = greater && figure.sameUnit(before) ? figure : greatest;
    }
    return greatest;
  }

  /** People are counted among people. */
  private static boolean kin(Figure whole, Figure part, boolean including) {
    if (whole.amount().form() != Numeral.Form.CARDINAL || single(whole)) {
      return false;
    }
    if (!part.amount().unit().isEmpty()) {
      return true;
    }
    if (whole.claim() == null) {
      return false;
    }
    boolean people = whole.claim().unit().equals("person");
    boolean partPeople = part.claim() == null || part.claim().unit().equals("person");
    return including ? people && partPeople : people == partPeople || part.claim() == null;
  }

  /** "Eight matches ... 180 of them": whoever is meant, it is not those. */
  private static boolean absurd(Figure whole, Figure part) {
    BigDecimal all = whole.amount().stated();
    BigDecimal some = part.amount().stated();
    return all != null && some != null && some.compareTo(all.multiply(ABSURD)) > 0;
  }

  /** "One friend" is not what "three of them" are taken from. */
  private static boolean single(Figure whole) {
    BigDecimal stated = whole.amount().stated();
    return whole.amount().count() && stated != null && stated.compareTo(BigDecimal.ONE) <= 0;
  }

  private static @Nullable Figure previous(List<List<Figure>> passages, int i, Figure part) {
    if (i == 0 || passages.get(i - 1).size() != 1) {
      return null;
    }
    Figure whole = passages.get(i - 1).get(0);
    return whole.passage().block().equals(part.passage().block()) ? whole : null;
  }
}
