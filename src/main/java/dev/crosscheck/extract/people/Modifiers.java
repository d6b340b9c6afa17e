package dev.crosscheck.extract.people;

import dev.crosscheck.model.RoleClaim.Phase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands before a title and narrows it: "the former Orland interior" minister. */
final class Modifiers {
  private static final int MOST = 8;

  private final List<Piece> pieces;
  private final String sentence;

  /** A title with its modifiers, from the first of them to the piece after the title. */
  record Hit(int from, int to, Draft.Title title, boolean article, int age) {}

  Modifiers(List<Piece> pieces, String sentence) {
    this.pieces = pieces;
    this.sentence = sentence;
  }

  /** The title whose last word is at {@code last}, with what stands before it. */
  Optional<Hit> endingAt(int last) {
    int end = last;
    Phase late = end >= 1 ? suffix(pieces.get(end)) : null;
    if (late != null) {
      end--;
    }
    for (int length = Math.min(4, end + 1); length > 0; length--) {
      int from = end - length + 1;
      Titles.Entry entry = Titles.at(pieces, from).orElse(null);
      if (entry != null && entry.words().size() == length) {
        Draft.Title title = new Draft.Title(entry);
        if (late != null) {
          title.phase(late);
        }
        return Optional.of(before(title, from, last + 1));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Phase suffix(Piece piece) {
    return switch (piece.lower()) {
      case "elect" -> Phase.ELECT;
      case "designate", "nominee", "candidate", "hopeful" -> Phase.PLANNED;
      default -> null;
    };
  }

  private Hit before(Draft.Title title, int from, int to) {
    int at = from - 1;
    int first = from;
    int age = -1;
    boolean article = false;
    while (at >= 0 && from - at <= MOST) {
      Piece piece = pieces.get(at);
      String lower = piece.lower();
      Phase phase = PeopleWords.PHASES.get(lower);
      if (phase != null) {
        title.phase(phase);
      } else if (lower.equals("chief") && !title.entry.name().equals("chief")) {
        // "The chief negotiator" is the negotiator.
        first = at;
      } else if (PeopleWords.portfolio(lower)) {
        title.portfolio.add(0, PeopleWords.spelled(lower));
      } else if (lower.matches("and|&") && joins(at)) {
        title.portfolio.add(0, "and");
      } else if (AgeWords.old(piece) >= 0) {
        age = AgeWords.old(piece);
      } else if (piece.is("'s") || piece.is("’s")) {
        int start = owner(at);
        if (start < at) {
          title.of = text(start, at);
          first = start;
        }
        article = true;
        break;
      } else if (PeopleWords.ARTICLES.contains(lower)) {
        article = true;
        first = at;
        break;
      } else if (piece.capital()
          && piece.word()
          && !PeopleWords.STARTERS.contains(lower)
          && Titles.at(pieces, at).isEmpty()) {
        int start = owner(at + 1);
        title.of = title.of == null ? text(start, at + 1) : title.of;
        at = start;
      } else if (!PeopleWords.LIGHT.contains(lower)) {
        break;
      }
      first = at;
      at--;
    }
    return new Hit(first, to, title, article, age);
  }

  private boolean joins(int at) {
    return at > 0 && PeopleWords.portfolio(pieces.get(at - 1).lower());
  }

  /** Where the capitalised words begin that end before {@code end}. */
  private int owner(int end) {
    int start = end;
    while (start > 0
        && pieces.get(start - 1).capital()
        && pieces.get(start - 1).word()
        && !PeopleWords.STARTERS.contains(pieces.get(start - 1).lower())
        && Titles.at(pieces, start - 1).isEmpty()) {
      start--;
    }
    return start;
  }

  /** What follows a title: "of Bellford", "for the region". One past its last piece. */
  int behind(Draft.Title title, int at) {
    int next = at;
    if (next >= pieces.size() || !pieces.get(next).lower().matches("of|for|at|in|with|to")) {
      return at;
    }
    String preposition = pieces.get(next).lower();
    next++;
    if (next < pieces.size() && PeopleWords.ARTICLES.contains(pieces.get(next).lower())) {
      next++;
    }
    int start = next;
    while (next < pieces.size()
        && PeopleWords.portfolio(pieces.get(next).lower())
        && preposition.matches("of|for")) {
      next++;
    }
    boolean capitals = next < pieces.size() && pieces.get(next).capital();
    if (next > start && !capitals) {
      boolean ends =
          next == pieces.size()
              || !pieces.get(next).word()
              || pieces.get(next).lower().matches("in|at|of|for|who|and");
      if (ends) {
        for (int i = next - 1; i >= start; i--) {
          title.portfolio.add(0, PeopleWords.spelled(pieces.get(i).lower()));
        }
        return title.of == null ? behind(title, next) : next;
      }
    }
    next = start;
    while (next < pieces.size()
        && next - start < MOST
        && (pieces.get(next).capital()
            || next > start && pieces.get(next).lower().matches("of|the|for|&|'s|’s"))) {
      next++;
    }
    while (next > start && !pieces.get(next - 1).capital()) {
      next--;
    }
    if (next == start) {
      return at;
    }
    title.of = text(start, next);
    return next;
  }

  String text(int from, int to) {
    return sentence.substring(pieces.get(from).start(), pieces.get(to - 1).end());
  }
}
