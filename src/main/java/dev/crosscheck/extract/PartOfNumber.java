package dev.crosscheck.extract;

import dev.crosscheck.extract.number.Numeral;
import dev.crosscheck.model.Breakdown.Role;
import dev.crosscheck.model.Hedge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "22,400 of the 21,900 children", "24 of the 31 counts and nine ...", "41,300 of the 48,000, or 86
 * percent".
 */
final class PartOfNumber implements SumPattern {
  private static final Pattern OF =
      Pattern.compile(
          "^(?:\\s+(?:people|men|women|children|members|seats|votes))?\\s+(?:out )?of\\s+"
              + "(?:the|its|their|his|her|our|those|these|all|some|about|a total of|[\\p{L}]+(?:’s|'s|s’|s'))?"
              + "\\s*(?:\\p{Ll}+\\s+){0,1}$");
  private static final Pattern OR_SHARE =
      Pattern.compile("^[^.;]{0,60}?(?:,| -| –| —|\\()\\s*(?:or|that is|i\\.e\\.|which is)?\\s*$");

  private static final Pattern SHARE_OF =
      Pattern.compile("^\\s*(?::|\\(|,? or|, that is,?|–|—| -)\\s*(?:or )?$");

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    List<Sum> sums = new ArrayList<>();
    for (int k = 0; k + 1 < figures.size(); k++) {
      Figure part = figures.get(k);
      Figure whole = figures.get(k + 1);
      boolean counts =
          part.amount().count() && whole.amount().count()
              || part.sameUnit(whole) && !part.amount().unit().equals("percent");
      BigDecimal size = whole.amount().stated();
      boolean one = size != null && size.compareTo(BigDecimal.ONE) <= 0;
      if (!counts
          || one
          || part.amount().form() != Numeral.Form.CARDINAL
          || part.amount().hedge() == Hedge.ORDER
          || !OF.matcher(part.until(whole)).find()) {
        continue;
      }
      List<Part> parts = new ArrayList<>();
      parts.add(Part.of(part));
      for (Figure later : figures.subList(k + 2, figures.size())) {
        String between = whole.until(later);
        if (later.amount().unit().equals("percent") && OR_SHARE.matcher(between).find()) {
          parts.add(new Part(later, Role.SHARE));
          break;
        }
        if (rest(part, later, between)) {
          parts.add(Part.of(later));
        }
      }
      if (k > 0 && parts.size() == 1 && shareBefore(figures.get(k - 1), part)) {
        parts.add(new Part(figures.get(k - 1), Role.SHARE));
      }
      sums.add(new Sum(whole, parts, false));
    }
    return sums;
  }

  /** "Turnout was 60 percent: 540,000 of the 900,000 voters came." */
  private static boolean shareBefore(Figure share, Figure part) {
    return share.amount().unit().equals("percent") && SHARE_OF.matcher(share.until(part)).find();
  }

  /**
   * "found guilty on 24 of the 31 counts and acquitted on nine": a second number, of the same set.
   */
  private static boolean rest(Figure part, Figure later, String between) {
    boolean bare =
        later.counted().noun() == null && later.counted().whole() == null && later.claim() == null;
    String first = lastWord(part.before());
    return bare
        && later.amount().count()
        && between.contains(" and ")
        && !first.isEmpty()
        && first.equals(lastWord(later.before()))
        && List.of("on", "in", "at", "for", "of", "from", "against").contains(first);
  }

  private static String lastWord(String text) {
    String[] words = text.strip().split("\\s+");
    return words[words.length - 1].toLowerCase(java.util.Locale.ROOT);
  }
}
