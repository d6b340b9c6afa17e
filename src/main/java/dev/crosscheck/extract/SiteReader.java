package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.CalendarNames;
import dev.crosscheck.model.Site;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an event was: what prepositions of place bring in at its verb, at its noun or at what it
 * befell. Two places side by side ("in Oster and Halden") are several events or one that is at none
 * of them, so nothing is read.
 */
final class SiteReader {
  /**
   * A place and where its words stand in the sentence.
   *
   * @param site the place
   * @param start index of the first character of its words
   * @param end one past the last
   */
  record Found(Site site, int start, int end) {}

  private static final Set<String> INSIDE = WordList.of("in at on inside aboard within");
  private static final Set<String> NEAR = WordList.of("near outside off beside by along behind");

  /** Nouns of places that have the name of a bigger place behind them. */
  private static final Set<String> CARRIERS =
      WordList.of(
          """
          town city village suburb district province region state port capital neighbourhood
          neighborhood part area quarter resort settlement hamlet island valley camp
          """);

  private static final String NAME = "(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3})";

  private static final Pattern BEARING =
      Pattern.compile(
          "(?:[\\d.,]+|\\p{L}+) ?(?:km|kilomet(?:re|er)s?|miles?)(?: \\([^)]*\\))? (?:to the )?"
              + "(north|south|east|west)(?:[- ]?(east|west))?(?:ern)? of (?:the (?:\\p{Ll}+ ){1,3}of )?"
              + NAME);

  private static final String ROAD =
      "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Way|Highway)";

  private static final Pattern BLOCK =
      Pattern.compile(
          "(\\d{2,5}) block of (?:(?:East|West|North|South|[EWNS]\\.?) )?([\\p{L}\\d' -]{1,30}? "
              + ROAD
              + ")\\b");

  private static final Pattern CORNER =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}]+ " + ROAD + "),? (?:at|and) (\\p{Lu}[\\p{L}]+ " + ROAD + ")\\b");

  private final Passage passage;
  private final Tree tree;
  private final boolean death;

  private SiteReader(Passage passage, boolean death) {
    this.passage = passage;
    this.tree = passage.tree();
    this.death = death;
  }

  /**
   * The place of an event.
   *
   * @param anchors words that a preposition of place may stand at, the nearest first
   * @param death whether the event is that somebody died
   */
  static Optional<Found> read(Passage passage, List<Token> anchors, boolean death) {
    SiteReader reader = new SiteReader(passage, death);
    Optional<Found> measured = reader.measured(anchors);
    return measured.isPresent()
        ? measured
        : anchors.stream().map(reader::at).flatMap(Optional::stream).findFirst();
  }

  /** A distance and direction, or an address, in the clause of the event. */
  private Optional<Found> measured(List<Token> anchors) {
    String text = tree.text();
    Matcher bearing = BEARING.matcher(text);
    while (bearing.find()) {
      if (inClause(anchors, bearing.start())) {
        String side = bearing.group(2) == null ? "" : bearing.group(2);
        return Optional.of(
            found(bearing, false, List.of(bearing.group(3)), bearing.group(1) + side, null, null));
      }
    }
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (inClause(anchors, block.start())) {
        return Optional.of(
            found(block, true, List.of(), null, low(block.group(2)), block.group(1)));
      }
    }
    Matcher corner = CORNER.matcher(text);
    while (corner.find()) {
      if (inClause(anchors, corner.start())) {
        return Optional.of(
            found(corner, true, List.of(), null, low(corner.group(1)), low(corner.group(2))));
      }
    }
    return Optional.empty();
  }

  private Found found(
      Matcher words,
      boolean inside,
      List<String> names,
      @org.jspecify.annotations.Nullable String direction,
      @org.jspecify.annotations.Nullable String street,
      @org.jspecify.annotations.Nullable String number) {
    Site site = new Site(words.group(), inside, names, List.of(), direction, street, number);
    return new Found(site, words.start(), words.end());
  }

  private static String low(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** Whether a place of the text stands below one of the words. */
  private boolean inClause(List<Token> anchors, int start) {
    return tree.tokenAt(start)
        .map(t -> anchors.stream().anyMatch(a -> tree.isAncestor(a, t) && near(a, t)))
        .orElse(false);
  }

  /** No other clause stands between. */
  private boolean near(Token top, Token token) {
    Token at = token;
    while (at.index() != top.index() && at.head() >= 0) {
      if (at.pos().startsWith("V") && at.relation().matches("ccomp|advcl|conj|relcl|parataxis")) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  private Optional<Found> at(Token anchor) {
    List<String> names = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    int start = -1;
    int end = -1;
    boolean inside = true;
    for (Token prep : tree.children(anchor, "prep", "prt")) {
      boolean place = INSIDE.contains(prep.lemma()) || NEAR.contains(prep.lemma());
      Optional<Token> object = object(anchor, prep);
      boolean fits =
          place && object.isPresent() && prep.index() > anchor.index() && !several(object);
      if (!fits || inTime(object.orElseThrow())) {
        continue;
      }
      int before = names.size() + kinds.size();
      int last = collect(object.orElseThrow(), names, kinds, 0);
      if (names.size() + kinds.size() == before) {
        continue;
      }
      start = start < 0 ? prep.start() : start;
      end = Math.max(end, last);
      inside &= INSIDE.contains(prep.lemma());
    }
    if (start < 0) {
      return Optional.empty();
    }
    String words = tree.text().substring(start, end);
    return Optional.of(
        new Found(new Site(words, inside, names, kinds, null, null, null), start, end));
  }

  /** "sank off Port Aldane" is often read with a particle and an object. */
  private Optional<Token> object(Token anchor, Token prep) {
    return prep.relation().equals("prt")
        ? tree.firstChild(anchor, "dobj").filter(o -> o.start() > prep.end())
        : tree.firstChild(prep, "pobj");
  }

  /** Names and sorts of place from a noun inwards out; returns where its words end. */
  private int collect(Token noun, List<String> names, List<String> kinds, int depth) {
    Phrase phrase = Phrase.of(tree, noun);
    int end = phrase.end();
    boolean name = noun.pos().startsWith("NNP") && !month(noun);
    String lemma = low(noun.lemma());
    boolean carrier = CARRIERS.contains(lemma) && named(noun);
    if (name || carrier) {
      String text = phrase.text();
      for (Token part : tree.children(noun, "appos")) {
        boolean close = part.pos().startsWith("NNP") && part.start() - noun.end() <= 2;
        if (close) {
          text += ", " + Phrase.of(tree, part).text();
          end = Math.max(end, part.end());
        }
      }
      names.add(text);
    } else {
      SiteWords.kind(lemma, death)
          .or(() -> SiteWords.kind(low(noun.form()), death))
          .ifPresent(kinds::add);
    }
    if (depth < 3 && (name || !kinds.isEmpty())) {
      for (Token prep : tree.children(noun, "prep")) {
        Optional<Token> object = tree.firstChild(prep, "pobj");
        boolean of = prep.lemma().equals("of") && carrier;
        boolean nested = INSIDE.contains(prep.lemma()) && !of && object.isPresent();
        if (nested && !several(object) && !inTime(object.orElseThrow())) {
          end = Math.max(end, collect(object.orElseThrow(), names, kinds, depth + 1));
        }
      }
    }
    return end;
  }

  private boolean named(Token noun) {
    return tree.descendants(noun).stream().anyMatch(t -> t.pos().startsWith("NNP") && !month(t));
  }

  private static boolean month(Token token) {
    return CalendarNames.isName(low(token.lemma()));
  }

  private boolean several(Optional<Token> object) {
    return object
        .map(o -> tree.hasChild(o, "conj") || o.relation().equals("conj") || plural(o))
        .orElse(false);
  }

  /** "in schools"; "in the Netherlands" is a name. */
  private static boolean plural(Token noun) {
    return noun.pos().equals("NNS") && !SiteWords.kind(noun.form(), false).isPresent();
  }

  private boolean inTime(Token token) {
    return passage.times().stream().anyMatch(t -> overlaps(t, token));
  }

  private static boolean overlaps(TimeExpression time, Token token) {
    return time.start() < token.end() && token.start() < time.end();
  }
}
