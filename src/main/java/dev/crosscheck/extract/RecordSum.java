package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "have played 20 matches, winning 12, drawing five and losing three": won, drawn and lost. */
final class RecordSum implements SumPattern {
  private static final Set<String> GAMES = WordList.of("match game fixture bout");
  private static final List<Set<String>> OUTCOMES =
      List.of(
          WordList.of("win wins won winning"),
          WordList.of("draw draws drew drawn drawing"),
          WordList.of("lose loses lost losing"));

  @Override
  public List<Sum> find(List<List<Figure>> passages, int i) {
    List<Figure> figures = passages.get(i);
    List<Part> parts = new ArrayList<>();
    for (Set<String> outcome : OUTCOMES) {
      List<Figure> told = figures.stream().filter(f -> outcome.contains(lastWord(f))).toList();
      if (told.size() != 1) {
        return List.of();
      }
      parts.add(Part.of(told.get(0)));
    }
    boolean counts = parts.stream().allMatch(p -> p.figure().amount().count());
    Optional<Figure> whole =
        figures.stream()
            .filter(f -> parts.stream().noneMatch(p -> p.figure().equals(f)))
            .filter(RecordSum::games)
            .findFirst();
    return whole
        .filter(w -> counts && Balance.close(w, parts))
        .map(w -> List.of(new Sum(w, List.copyOf(parts), true)))
        .orElse(List.of());
  }

  private static boolean games(Figure figure) {
    Token noun = figure.counted().noun();
    return figure.amount().count() && noun != null && GAMES.contains(noun.lemma());
  }

  private static String lastWord(Figure figure) {
    String[] words = figure.before().strip().split("\\s+");
    return words[words.length - 1].toLowerCase(Locale.ROOT);
  }
}
