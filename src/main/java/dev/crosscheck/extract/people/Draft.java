package dev.crosscheck.extract.people;

import dev.crosscheck.model.RoleClaim.Phase;
import dev.crosscheck.model.RoleClaim.Tenure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one person so far. */
final class Draft {
  /** A title as far as it was read. */
  static final class Title {
    final Titles.Entry entry;
    final List<String> portfolio = new ArrayList<>();
    Phase phase = Phase.CURRENT;
    @Nullable String of;

    Title(Titles.Entry entry) {
      this.entry = entry;
    }

    /** "interior minister"; of titles that say all themselves no more than their name. */
    String name() {
      return portfolio.isEmpty() ? entry.name() : String.join(" ", portfolio) + " " + entry.name();
    }

    /** Of the second rank counts only for a title that is held now. */
    void phase(Phase told) {
      if (phase == Phase.CURRENT || told == Phase.FORMER) {
        phase = told;
      }
    }
  }

  final NameRun run;
  final List<Title> titles = new ArrayList<>();
  final List<String> aliases = new ArrayList<>();
  int from;
  int to;
  int age = -1;
  int born;
  boolean acts;
  @Nullable String affiliation;

  Draft(NameRun run) {
    this.run = run;
    this.from = run.from();
    this.to = run.to();
    if (!run.nickname().isEmpty()) {
      aliases.add(run.nickname());
    }
  }

  void reach(int first, int next) {
    from = Math.min(from, first);
    to = Math.max(to, next);
  }

  /** One for each title; the age goes with the first. */
  List<Told> told(List<Piece> pieces) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < Math.max(1, titles.size()); i++) {
      Title title = i < titles.size() ? titles.get(i) : null;
      told.add(
          new Told(
              pieces.get(from).start(),
              pieces.get(to - 1).end(),
              pieces.get(run.from()).start(),
              run.name(),
              title == null ? "" : title.name(),
              title == null ? Tenure.NONE : title.entry.tenure(),
              title == null ? "" : title.entry.group(),
              title == null ? null : title.of,
              affiliation,
              title == null ? Phase.CURRENT : title.phase,
              i == 0 ? age : -1,
              i == 0 ? born : 0,
              aliases,
              acts));
    }
    return told;
  }
}
