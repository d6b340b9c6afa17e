package dev.crosscheck.extract.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from the words of a sentence, without its parse, which persons it names and who they are.
 */
public final class PeopleReader {
  private PeopleReader() {}

  /** What a sentence tells of persons, in the order of their names; bare names are among it. */
  public static List<Told> read(String sentence) {
    List<Piece> pieces = Piece.of(sentence);
    List<NameRun> runs = NameRun.in(pieces);
    if (runs.isEmpty()) {
      return List.of();
    }
    boolean older = AgeWords.older(sentence);
    BeforeName before = new BeforeName(pieces, sentence, runs);
    BehindName behind = new BehindName(pieces, sentence, runs);
    List<Told> told = new ArrayList<>();
    for (NameRun run : runs) {
      Draft draft = new Draft(run);
      boolean taken = before.read(draft);
      behind.read(draft, taken);
      if (older) {
        draft.age = -1;
      }
      told.addAll(draft.told(pieces));
    }
    return told;
  }
}
