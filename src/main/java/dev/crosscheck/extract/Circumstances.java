package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.CalendarNames;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Document;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When and in what event: what stands around a figure in its sentence. */
final class Circumstances {
  /** Clauses that share the time of the clause they hang on. */
  private static final Set<String> HANGING = Set.of("acl", "conj", "xcomp");

  private static final Set<String> CONTENT =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ");
  private static final Set<String> STOP =
      WordList.of(
          """
          be have do say tell report accord more least other also so far number people
          person million thousand hundred billion official figure most many some such
          new day week month year evening morning afternoon night total toll percent
          cent per
          """);
  private static final Set<String> GIVE_FIRE =
      Set.of("open", "return", "exchange", "draw", "hold", "cease", "under", "trade");

  private static final Pattern CAME_AFTER =
      Pattern.compile(
          "\\b(?:came|comes|coming|happened|occurred|follows|was|is)\\b[^,;:]{0,25}"
              + "\\b(?:days?|weeks?|months?|years?|decades?) after\\b[^;:]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEARS_AGO =
      Pattern.compile("\\b(?:years?|decades?) ago\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPARED =
      Pattern.compile(
          "(?i),? \\b(?:against|compared (?:with|to)|as against|up from|down from|versus|after)"
              + " (?:an? |the |about |some )?[\\p{Sc}]?\\d");
  private static final Set<String> OTHERS = Set.of("other", "others", "previous", "earlier");

  private final Passage passage;
  private final Tree tree;
  private final List<TimeExpression> times;

  Circumstances(Passage passage, List<TimeExpression> times) {
    this.passage = passage;
    this.tree = passage.tree();
    this.times = times;
  }

  private boolean inTime(Token token) {
    return times.stream().anyMatch(t -> t.start() < token.end() && token.start() < t.end());
  }

  /** Content lemmas of the clause that the figure stands in, without the number itself. */
  Set<String> terms(Counted counted, @Nullable Token evidence) {
    Token top = setSize(counted) ? counted.phrase() : clause(counted.phrase());
    Set<String> terms = new TreeSet<>();
    for (Token token : tree.descendants(top)) {
      boolean content =
          CONTENT.contains(token.pos())
              && token.lemma().length() > 1
              && Character.isLetter(token.lemma().charAt(0));
      boolean telling = !STOP.contains(token.lemma()) && !CalendarNames.isName(token.lemma());
      if (content && telling && !inTime(token) && sameClause(top, token)) {
        terms.add(PersonWords.canonical(token.lemma()));
      }
    }
    return terms;
  }

  /** "of the 31 counts": the size of a set that the clause takes from, not what it tells. */
  private boolean setSize(Counted counted) {
    Token phrase = counted.phrase();
    return phrase.relation().equals("pobj")
        && tree.head(phrase)
            .filter(p -> p.lemma().equals("of"))
            .flatMap(tree::head)
            .map(h -> h.pos().equals("CD") || h.pos().startsWith("V"))
            .orElse(false);
  }

  private Token clause(Token phrase) {
    Token at = phrase;
    while (at.head() >= 0 && (!at.pos().startsWith("V") || participle(at))) {
      at = tree.token(at.head());
    }
    return at;
  }

  /** "..., killing 48 people": tells more of the clause that it hangs on. */
  private boolean participle(Token verb) {
    return verb.pos().equals("VBG")
        && verb.relation().equals("advcl")
        && !tree.hasChild(verb, "aux", "mark", "nsubj");
  }

  private boolean sameClause(Token top, Token token) {
    Token at = token;
    while (at.index() != top.index() && at.head() >= 0) {
      boolean ownClause =
          !participle(at)
              && Set.of("ccomp", "advcl", "conj").contains(at.relation())
              && at.pos().startsWith("V");
      if (ownClause) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  /** The noun that names the event in the clause or, failing that, in the sentence; or null. */
  @Nullable Token eventNoun(Counted counted) {
    Token top = clause(counted.phrase());
    Token inSentence = null;
    for (Token token : tree.tokens()) {
      boolean modifier = token.relation().equals("compound") && !token.pos().startsWith("NNP");
      if (EventNouns.isEvent(token.lemma())
          && token.pos().startsWith("N")
          && !modifier
          && !gunfire(token)
          && !token.equals(counted.phrase())) {
        if (tree.isAncestor(top, token) && sameClause(top, token)) {
          return token;
        }
        inSentence = inSentence == null ? token : inSentence;
      }
    }
    return inSentence;
  }

  /**
   * The name of the event that a verb of the sentence tells of: "six died when a silo gave way".
   */
  String eventVerb() {
    for (Token token : tree.tokens()) {
      boolean gaveWay =
          token.lemma().equals("give")
              && token.index() + 1 < tree.size()
              && tree.token(token.index() + 1).lemma().equals("way");
      boolean past = Set.of("VBD", "VBN", "VBG").contains(token.pos());
      Optional<String> name =
          gaveWay ? Optional.of("collapse") : EventNouns.ofVerb(token.lemma()).filter(n -> past);
      if (name.isPresent()) {
        return name.get();
      }
    }
    return "";
  }

  /** "opened fire", "under fire": shots, which burn nothing. */
  private boolean gunfire(Token noun) {
    return noun.lemma().equals("fire")
        && tree.head(noun).filter(h -> GIVE_FIRE.contains(h.lemma())).isPresent();
  }

  /** Whether words around the event noun set it apart from what the document reports. */
  boolean otherEvent(@Nullable Token event) {
    if (event == null) {
      return false;
    }
    return tree.children(event).stream()
        .anyMatch(
            c -> EventNouns.setsApart(c.lemma()) || EventNouns.setsApart(MeasureWords.lower(c)));
  }

  /** "the other eight together had killed four people": fires, told of as such before. */
  boolean othersDidIt(Counted counted) {
    Token top = clause(counted.phrase());
    return tree.children(top, "nsubj").stream()
        .filter(s -> !tree.isAncestor(s, counted.phrase()) && !s.equals(counted.phrase()))
        .filter(s -> !s.pos().startsWith("PRP") && !PersonWords.isPerson(s.lemma()))
        .anyMatch(
            s ->
                OTHERS.contains(s.lemma())
                    || tree.children(s).stream().anyMatch(c -> OTHERS.contains(c.lemma())));
  }

  /** A year told in the sentence beside the figure's own clause, other than that of publication. */
  @Nullable DateRange yearBeside() {
    for (TimeExpression time : times) {
      boolean point =
          time.kind() == TimeExpression.Kind.RANGE || time.kind() == TimeExpression.Kind.DATE;
      if (point && time.range() != null && wholeYear(time.range()) && longAgo(time.range())) {
        return time.range();
      }
    }
    return null;
  }

  /** The time expressions of the figure's clause or, failing that, of its sentence. */
  List<TimeExpression> timesOf(Counted counted) {
    int end = counted.amount().end();
    return timesOf(counted.phrase()).stream()
        .filter(t -> t.start() <= end || !compared(tree.text().substring(end, t.start())))
        .toList();
  }

  /** "58 percent, against 61 percent four years ago": the time is that of the other value. */
  private static boolean compared(String between) {
    return COMPARED.matcher(between).find();
  }

  /** The time expressions of the clause that a word stands in or, failing that, of its sentence. */
  List<TimeExpression> timesOf(Token word) {
    Token top = clause(word);
    List<TimeExpression> inside = timesIn(top);
    while (inside.isEmpty() && top.head() >= 0 && HANGING.contains(top.relation())) {
      top = clause(tree.token(top.head()));
      inside = timesIn(top);
    }
    return inside.isEmpty() && top.head() < 0 ? times : inside;
  }

  private List<TimeExpression> timesIn(Token top) {
    int from = tree.subtreeStart(top);
    int to = tree.subtreeEnd(top);
    return times.stream()
        .filter(t -> t.start() >= from && t.end() <= to)
        .filter(t -> tree.tokenAt(t.start()).map(k -> sameClause(top, k)).orElse(true))
        .toList();
  }

  /** Whether the days lie well before the document, or in another year of it. */
  boolean longAgo(@Nullable DateRange range) {
    return longAgo(passage.document(), range);
  }

  /** Whether the days lie well before the document, or in another year of it. */
  static boolean longAgo(Document document, @Nullable DateRange range) {
    if (range == null || range.to() == null) {
      return false;
    }
    if (document.metadata().published() == null) {
      return wholeYear(range) || wholeMonth(range);
    }
    LocalDate published = document.metadata().published().toLocalDate();
    return range.to().isBefore(published.minusDays(45));
  }

  /** Undated texts give the year of other events, seldom of their own. */
  private static boolean wholeYear(DateRange range) {
    return range.from() != null
        && range.to() != null
        && range.from().plusYears(1).minusDays(1).equals(range.to());
  }

  /** "in December 2004": what happened lately is told by its day. */
  private static boolean wholeMonth(DateRange range) {
    return range.from() != null
        && range.to() != null
        && range.from().getDayOfMonth() == 1
        && range.from().plusMonths(1).minusDays(1).equals(range.to());
  }

  /** Whether the clause itself tells how many years ago: "the blast three years ago killed 12". */
  boolean yearsAgo(Counted counted) {
    return timesOf(counted).stream().anyMatch(t -> YEARS_AGO.matcher(t.in(tree.text())).find());
  }

  /** "The attack came just weeks after a man shot eight people": what came before is recalled. */
  boolean cameAfter(Counted counted) {
    return CAME_AFTER.matcher(tree.text().substring(0, counted.number().start())).find();
  }

  /** A year written as such in the clause that is not the year of publication. */
  static String label(@Nullable Token event) {
    return event == null ? "" : event.lemma().toLowerCase(Locale.ROOT);
  }
}
