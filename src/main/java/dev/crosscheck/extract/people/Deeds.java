package dev.crosscheck.extract.people;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.RoleClaim.Tenure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an office from what somebody is told to do: ", who led the prosecution", ", who defends
 * Otto Brand", ", who chairs the Coastal Party", "the suspect's name is".
 */
final class Deeds {
  /** Bodies are led at the time of the text; who "chaired" one may have stopped. */
  private static final Pattern HEADS =
      Pattern.compile(
          "who (?:now |currently |also )?"
              + "(?:(?:(chairs|coaches) (?:the )?)|(?:(leads|heads) the ))(?=\\p{Lu})");

  private static final Pattern PROSECUTES =
      Pattern.compile(
          "who (?:is |was )?(?:led|leads|leading|conducted|conducts) the prosecution\\b"
              + "|who (?:prosecutes|prosecuted|is prosecuting) the (?:case|pair|two|accused)\\b");

  private static final Pattern DEFENDS =
      Pattern.compile(
          "who (?:defends|defended|is defending|led the defence|leads the defence|led the defense"
              + "|leads the defense)\\b");

  private static final Pattern PRESIDES =
      Pattern.compile("who (?:presides|presided|is presiding) over the (?:\\p{Ll}+ )?trial\\b");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|\\W)(?:suspect|gunman|victim|attacker|shooter)(?:['’]s name is"
              + "|['’]s name was|, whose name is) $",
          Pattern.CASE_INSENSITIVE);

  /** Words of a court; ministers and policies are defended too. */
  private static final Set<String> COURT =
      WordList.of(
          """
          trial court jury jurors charge charges verdict client adjournment bail dock
          defendant accused acquittal acquitted convicted sentenced plea
          """);

  private final List<Piece> pieces;
  private final String sentence;

  Deeds(List<Piece> pieces, String sentence) {
    this.pieces = pieces;
    this.sentence = sentence;
  }

  /**
   * Adds what the words before and behind the name tell, for who has no title yet.
   *
   * @param at the first piece that has not been read
   */
  void read(Draft draft, int at) {
    if (!draft.titles.isEmpty()) {
      return;
    }
    String before = sentence.substring(0, pieces.get(draft.run.from()).start());
    Matcher named = NAMED.matcher(before);
    if (named.find()) {
      String part = named.group().replaceFirst("(?s)^\\W*", "").replaceFirst("\\W.*", "");
      add(draft, part, draft.run.to(), null);
      return;
    }
    int who = at < pieces.size() && pieces.get(at).is(",") ? at + 1 : at;
    if (who == at || who >= pieces.size() || !pieces.get(who).is("who")) {
      return;
    }
    int from = pieces.get(who).start();
    Optional<Matcher> heads = at(HEADS, from);
    if (heads.isPresent()) {
      head(draft, heads.get());
    } else if (at(PROSECUTES, from).isPresent()) {
      add(draft, "prosecutor", end(at(PROSECUTES, from).get().end()), null);
    } else if (at(PRESIDES, from).isPresent()) {
      add(draft, "judge", end(at(PRESIDES, from).get().end()), null);
    } else if (at(DEFENDS, from).isPresent() && inCourt()) {
      add(draft, "defence lawyer", end(at(DEFENDS, from).get().end()), null);
    }
  }

  private Optional<Matcher> at(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(sentence).region(from, sentence.length());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private boolean inCourt() {
    return pieces.stream().anyMatch(p -> COURT.contains(p.lower()));
  }

  /** "Mayor Ada Thorne of Bellford": where she holds the only such office. */
  int place(Draft draft, int at) {
    Draft.Title title = draft.titles.size() == 1 ? draft.titles.get(0) : null;
    boolean open = title != null && title.entry.tenure() == Tenure.SOLE && title.of == null;
    if (title == null || !open || at >= pieces.size() || !pieces.get(at).is("of")) {
      return at;
    }
    int end = capitals(at + 1);
    if (end == at + 1) {
      return at;
    }
    title.of = text(at + 1, end);
    draft.reach(draft.from, end);
    return end;
  }

  /** One past the capitalised words that begin at a piece. */
  int capitals(int from) {
    int end = from;
    while (end < pieces.size() && pieces.get(end).word() && pieces.get(end).capital()) {
      end++;
    }
    return end;
  }

  private String text(int from, int to) {
    return sentence.substring(pieces.get(from).start(), pieces.get(to - 1).end());
  }

  private void head(Draft draft, Matcher heads) {
    int from = end(heads.end());
    int to = capitals(from);
    String verb = heads.group(1) == null ? heads.group(2) : heads.group(1);
    String title =
        switch (verb) {
          case "chairs" -> "chair";
          case "coaches" -> "coach";
          case "heads" -> "head";
          default -> "leader";
        };
    add(draft, title, to, text(from, to));
  }

  /** The piece at or behind an index of the sentence. */
  private int end(int index) {
    int at = 0;
    while (at < pieces.size() && pieces.get(at).start() < index) {
      at++;
    }
    return at;
  }

  private static void add(Draft draft, String name, int to, @Nullable String of) {
    Titles.named(name.toLowerCase(Locale.ROOT))
        .ifPresent(
            entry -> {
              Draft.Title title = new Draft.Title(entry);
              title.of = of;
              draft.titles.add(title);
              draft.reach(draft.from, to);
            });
  }
}
