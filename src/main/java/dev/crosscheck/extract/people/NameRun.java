package dev.crosscheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Capitalised words that may be the name of a person.
 *
 * @param from index of the first piece
 * @param to one past the last piece
 * @param name its words, without suffixes and nicknames, "ANA ROTH" in the usual letters
 * @param nickname a name between quotation marks inside it, or empty
 */
record NameRun(int from, int to, String name, String nickname) {
  private static final int LONGEST = 6;

  /** Titles that are family names as often, when a given name stands before them. */
  private static final Set<String> ALSO_NAMES =
      Set.of("king", "bishop", "dean", "major", "judge", "pope", "farmer", "constable", "priest");

  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

  /** The names of a sentence in order; titles are no part of them. */
  static List<NameRun> in(List<Piece> pieces) {
    List<NameRun> runs = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      Optional<Titles.Entry> title = Titles.at(pieces, i);
      if (title.isPresent()) {
        i += title.get().words().size();
      } else if (begins(pieces, i)) {
        int to = end(pieces, i);
        of(pieces, i, to).ifPresent(runs::add);
        i = to;
      } else {
        i++;
      }
    }
    return runs;
  }

  private static boolean begins(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    return word(piece) && !PeopleWords.portfolio(piece.lower());
  }

  /** Whether the piece can be a word of a name. */
  static boolean word(Piece piece) {
    String text = piece.text();
    boolean arabic = text.matches("(?:[Aa]l|[Ee]l|[Aa][shntrdz]|[Aa]sh)-\\p{Lu}.*");
    return (piece.capital() && text.matches("\\p{L}[\\p{L}\\p{M}'’-]+") || arabic)
        && !PeopleWords.STARTERS.contains(piece.lower());
  }

  private static boolean initial(Piece piece) {
    return piece.text().matches("(?:\\p{Lu}\\.)+");
  }

  private static int end(List<Piece> pieces, int from) {
    int at = from + 1;
    while (at < pieces.size() && at - from < LONGEST) {
      Piece piece = pieces.get(at);
      boolean next = at + 1 < pieces.size() && word(pieces.get(at + 1));
      if (Titles.at(pieces, at).isPresent()) {
        boolean name = ALSO_NAMES.contains(piece.lower()) && piece.capital() && !next;
        if (!name) {
          break;
        }
        at++;
      } else if (word(piece) || initial(piece)) {
        at++;
      } else if (PeopleWords.PARTICLES.contains(piece.text()) && next) {
        at += 2;
      } else if (quoted(pieces, at)) {
        at += 3;
      } else {
        break;
      }
    }
    while (initial(pieces.get(at - 1)) && at - from > 1) {
      at--;
    }
    int comma = at < pieces.size() && pieces.get(at).is(",") ? at + 1 : at;
    boolean suffix = comma < pieces.size() && SUFFIXES.contains(pieces.get(comma).lower());
    return suffix ? comma + 1 : at;
  }

  /** {@code Jorge "Sepy" Arroyo}. */
  private static boolean quoted(List<Piece> pieces, int at) {
    return at + 3 < pieces.size()
        && pieces.get(at).text().matches("[\"“‘']")
        && word(pieces.get(at + 1))
        && pieces.get(at + 2).text().matches("[\"”’']")
        && word(pieces.get(at + 3));
  }

  private static Optional<NameRun> of(List<Piece> pieces, int from, int to) {
    List<String> words = new ArrayList<>();
    String nickname = "";
    int shouted = 0;
    boolean mixed = false;
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      String text = piece.text();
      if (PeopleWords.NO_PERSON.contains(piece.lower())) {
        return Optional.empty();
      }
      if (text.matches("[\"“‘']") && quoted(pieces, i)) {
        nickname = pieces.get(i + 1).text();
        i += 2;
      } else if (!SUFFIXES.contains(piece.lower()) && !text.equals(",")) {
        boolean caps = text.length() > 1 && !initial(piece) && text.matches("[^\\p{Ll}]+");
        shouted += caps ? 1 : 0;
        mixed |= !caps && !initial(piece);
        words.add(caps ? small(text) : text);
      }
    }
    boolean acronym = shouted > 0 && (mixed || words.size() < 2);
    boolean lower = to < pieces.size() && PeopleWords.NO_PERSON.contains(pieces.get(to).lower());
    boolean owner = lower && pieces.get(to).capital();
    return acronym || owner || words.size() > LONGEST - 1
        ? Optional.empty()
        : Optional.of(new NameRun(from, to, String.join(" ", words), nickname));
  }

  private static String small(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
