package dev.crosscheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads from the words of a sentence, without its parse, which persons it names and who they are.
 */
public final class PeopleReader {
  /** What persons do more than bodies and places. */
  private static final Set<String> SPEAK =
      Set.of("said", "says", "told", "tells", "adds", "added", "thinks", "recalled", "recalls");

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
      draft.acts = acts(pieces, run);
      if (older) {
        draft.age = -1;
      }
      told.addAll(draft.told(pieces));
    }
    return told;
  }

  /** "Says Ada Thorne, who leads the project", "Ada Thorne said". */
  private static boolean acts(List<Piece> pieces, NameRun run) {
    int next = run.to() < pieces.size() && pieces.get(run.to()).is(",") ? run.to() + 1 : run.to();
    boolean who = next < pieces.size() && next > run.to() && pieces.get(next).is("who");
    boolean after = next < pieces.size() && SPEAK.contains(pieces.get(next).lower());
    boolean before = run.from() > 0 && SPEAK.contains(pieces.get(run.from() - 1).lower());
    return who || after || before;
  }
}
