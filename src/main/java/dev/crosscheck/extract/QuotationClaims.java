package dev.crosscheck.extract;

import dev.crosscheck.extract.QuotationParts.Run;
import dev.crosscheck.extract.QuotedText.Piece;
import dev.crosscheck.extract.time.TimeExpression;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.QuotationClaim.Form;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes claims of what the cues of a document credit. */
final class QuotationClaims {
  /** So much of the content between quotation marks makes the whole a direct quotation. */
  private static final double MOSTLY = 0.85;

  /** How many sentences back a pronoun may point to who spoke. */
  private static final int REACH = 6;

  /** Said of words that were spoken in another language. */
  private static final Pattern TRANSLATED =
      Pattern.compile(
          "(?i)\\btranslat(?:ed|ion|or|ing)\\b|\\b(?:an|his|her|their) interpreter\\b|\\b(?:in|from)"
              + " (?:arabic|chinese|mandarin|cantonese|dutch|english|farsi|french|german|greek|hebrew"
              + "|hindi|italian|japanese|korean|kurdish|pashto|persian|polish|portuguese|punjabi"
              + "|russian|spanish|swahili|tamil|turkish|ukrainian|urdu|vietnamese)\\b");

  private final List<Passage> passages;
  private final QuotedText quoted;
  private final List<List<Speech>> speeches;
  private final Map<Span, Integer> seen = new HashMap<>();
  private final Set<Piece> taken = new HashSet<>();

  QuotationClaims(List<Passage> passages, QuotedText quoted, List<List<Speech>> speeches) {
    this.passages = passages;
    this.quoted = quoted;
    this.speeches = speeches;
  }

  /** The claims of all that has content. */
  List<Claim> of(List<QuotationParts> all) {
    List<Claim> claims = new ArrayList<>();
    all.forEach(parts -> taken.addAll(parts.pieces()));
    for (QuotationParts parts : all) {
      if (!parts.runs().isEmpty() && enough(parts)) {
        claims.add(claim(parts));
      }
    }
    return claims;
  }

  /** "said yes" says something between quotation marks only. */
  private boolean enough(QuotationParts parts) {
    if (!parts.pieces().isEmpty()) {
      return true;
    }
    int words = 0;
    for (Run run : parts.runs()) {
      String text = passages.get(run.passage()).text().substring(run.start(), run.end());
      words += text.strip().split("\\s+").length;
    }
    return words > 1;
  }

  private Claim claim(QuotationParts parts) {
    List<Span> content = new ArrayList<>();
    for (Run run : parts.runs()) {
      content.add(span(run.passage(), run.start(), run.end()));
    }
    Span whole = content.get(0).union(content.get(content.size() - 1));
    for (Span part : content) {
      whole = whole.union(part);
    }
    Passage first = passages.get(parts.runs().get(0).passage());
    Passage told = passages.get(parts.sourcePassage());
    Speech speech = parts.own() ? parts.speech() : null;
    List<QuotationClaim.Words> verbatim = verbatim(parts);
    Certainty certainty =
        speech == null || speech.noun()
            ? Certainty.ASSERTED
            : Certainty.of(told.tree(), speech.cue());
    Anchor anchor =
        new Anchor(
            ClaimIds.of('s', first.document(), whole, seen.merge(whole, 1, Integer::sum) - 1),
            first.document().id(),
            whole,
            first.document().source().slice(whole),
            sentences(parts),
            attribution(parts),
            certainty.modality() == Modality.ESTIMATED ? Modality.ASSERTED : certainty.modality(),
            certainty.negated(),
            parts.sure() ? Reading.SURE : Reading.LIKELY,
            null,
            Moments.of(first),
            occasion(told, speech),
            null);
    Token hearer =
        speech == null || speech.noun() ? null : SpeechReader.addressee(told.tree(), speech.cue());
    return new QuotationClaim(
        anchor,
        form(parts),
        content,
        parts.source() == null ? null : sourceWords(told, parts.source(), parts.speech()),
        speech == null ? null : span(speech.passage(), speech.cue().start(), cueEnd(told, speech)),
        verbatim,
        hearer == null ? null : Phrase.of(told.tree(), hearer).text(),
        translated(first) || translated(told));
  }

  /** All sentences that it runs through. */
  private Span sentences(QuotationParts parts) {
    Span all = passages.get(parts.runs().get(0).passage()).sentence().span();
    for (Run run : parts.runs()) {
      all = all.union(passages.get(run.passage()).sentence().span());
    }
    return all;
  }

  private Span span(int passage, int start, int end) {
    return passages.get(passage).sentence().content().span(start, end);
  }

  private static int cueEnd(Passage passage, Speech speech) {
    int next = speech.cue().index() + 1;
    boolean to =
        speech.wording().equals("according to")
            && next < passage.tree().size()
            && passage.tree().token(next).lemma().equals("to");
    return to ? passage.tree().token(next).end() : speech.cue().end();
  }

  private Form form(QuotationParts parts) {
    int all = parts.runs().stream().mapToInt(r -> r.end() - r.start()).sum();
    int marked = pieces(parts).stream().mapToInt(Piece::length).sum();
    return marked == 0 ? Form.INDIRECT : marked >= MOSTLY * all ? Form.DIRECT : Form.MIXED;
  }

  /** Its quotations, but for those that another cue inside its content credits. */
  private List<Piece> pieces(QuotationParts parts) {
    List<Piece> pieces = new ArrayList<>(parts.pieces());
    for (Run run : parts.runs()) {
      for (Piece piece : quoted.in(run.passage())) {
        boolean inside = run.start() <= piece.start() && piece.end() <= run.end();
        if (inside && !taken.contains(piece)) {
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }

  /** Words as they were said; single marks in a headline only set off what it reports. */
  private List<QuotationClaim.Words> verbatim(QuotationParts parts) {
    List<QuotationClaim.Words> words = new ArrayList<>();
    for (Piece piece : pieces(parts)) {
      Passage passage = passages.get(piece.passage());
      if (!headlineMarks(passage, piece)) {
        words.add(
            new QuotationClaim.Words(
                span(piece.passage(), piece.start(), piece.end()),
                passage.text().substring(piece.start(), piece.end())));
      }
    }
    words.sort(java.util.Comparator.comparing(QuotationClaim.Words::span));
    return words;
  }

  private static boolean headlineMarks(Passage passage, Piece piece) {
    boolean heading =
        passage.block().kind() == Block.Kind.TITLE || passage.block().kind() == Block.Kind.HEADING;
    boolean single =
        piece.start() > 0 && "'‘".indexOf(passage.text().charAt(piece.start() - 1)) >= 0;
    return heading && single;
  }

  private @Nullable Attribution attribution(QuotationParts parts) {
    Token source = parts.source();
    if (source == null) {
      return null;
    }
    Passage passage = passages.get(parts.sourcePassage());
    SourceName name = SourceName.of(passage, source);
    String full = name.full();
    if (source.pos().startsWith("PRP") && full.equals(name.text())) {
      full = spokeBefore(parts.sourcePassage(), source).orElse(full);
    }
    if (!source.pos().startsWith("NNP") && !source.pos().startsWith("PRP")) {
      // "its political chief, Ida Moss": whoever is named so speaks for himself.
      full =
          passage.tree().children(source, "appos").stream()
              .filter(a -> a.pos().equals("NNP"))
              .findFirst()
              .map(a -> passage.names().fullest(Phrase.of(passage.tree(), a).text()))
              .orElse(full);
    }
    Speech speech = parts.speech();
    Span span = null;
    if (parts.own() && speech != null) {
      span =
          passage
              .sentence()
              .content()
              .span(
                  Math.min(name.start(), speech.cue().start()),
                  Math.max(name.end(), speech.cue().end()));
    }
    return new Attribution(
        name.text(),
        speech == null ? "" : speech.wording(),
        span,
        full.equals(name.text()) ? null : full,
        via(parts, full).orElse(null));
  }

  /** The person who spoke last, for a pronoun that the names leave open. */
  private Optional<String> spokeBefore(int passage, Token pronoun) {
    if (!pronoun.lemma().matches("he|she")) {
      return Optional.empty();
    }
    for (int p = passage - 1; p >= Math.max(0, passage - REACH); p--) {
      for (Speech speech : speeches.get(p)) {
        Token source = speech.source();
        if (source != null && source.pos().equals("NNP")) {
          String name = SourceName.of(passages.get(p), source).full();
          return passages.get(p).names().isPerson(name) || name.contains(" ")
              ? Optional.of(name)
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Who relays: in "the paper reported that police said ..." the paper. */
  private Optional<String> via(QuotationParts parts, String source) {
    Speech inner = parts.speech();
    if (inner == null || !parts.own()) {
      return Optional.empty();
    }
    for (Speech outer : speeches.get(inner.passage())) {
      Token by = outer.source();
      if (!outer.equals(inner)
          && by != null
          && !by.pos().startsWith("PRP")
          && outer.content().contains(inner.cue())) {
        String name = SourceName.of(passages.get(inner.passage()), by).full();
        if (!name.equalsIgnoreCase(source)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** The source with its appositions, without a clause that holds the cue. */
  private static QuotationClaim.Words sourceWords(
      Passage passage, Token source, @Nullable Speech speech) {
    Tree tree = passage.tree();
    int from = source.index();
    int to = source.index();
    List<Token> below = tree.descendants(source);
    boolean[] in = new boolean[tree.size()];
    for (Token token : below) {
      boolean holdsCue =
          speech != null
              && tree.isAncestor(source, speech.cue())
              && (tree.isAncestor(token, speech.cue()) && !token.equals(source)
                  || tree.isAncestor(speech.cue(), token));
      in[token.index()] = !holdsCue;
    }
    while (from > 0 && in[from - 1]) {
      from--;
    }
    while (to + 1 < tree.size() && in[to + 1]) {
      to++;
    }
    while (to > source.index() && !hasWord(tree.token(to))) {
      to--;
    }
    while (from < source.index() && !hasWord(tree.token(from))) {
      from++;
    }
    int start = tree.token(from).start();
    int end = tree.token(to).end();
    return new QuotationClaim.Words(
        passage.sentence().content().span(start, end), passage.text().substring(start, end));
  }

  private static boolean hasWord(Token token) {
    return token.form().chars().anyMatch(Character::isLetterOrDigit);
  }

  /** "in an interview on Monday": where and when it was said. */
  private EventRef occasion(Passage passage, @Nullable Speech speech) {
    if (speech == null) {
      return EventRef.MAIN;
    }
    Tree tree = passage.tree();
    List<Token> beside =
        tree.descendants(speech.cue()).stream().filter(t -> !speech.content().contains(t)).toList();
    String label =
        beside.stream()
            .filter(t -> t.pos().startsWith("NN") && SpeechWords.isOccasion(t.lemma()))
            .filter(t -> t.relation().equals("pobj"))
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
    DateRange when = null;
    if (!passage.plainTimes().isEmpty()) {
      for (TimeExpression time : passage.times()) {
        boolean here =
            beside.stream().anyMatch(t -> t.start() >= time.start() && t.end() <= time.end());
        boolean inside =
            quoted.in(speech.passage()).stream()
                .anyMatch(p -> p.start() <= time.start() && time.end() <= p.end());
        if (here && !inside && when == null && time.kind() == TimeExpression.Kind.DATE) {
          when = time.range();
        }
      }
    }
    return new EventRef(label, when, EventRef.Ground.MAIN);
  }

  private static boolean translated(Passage passage) {
    return TRANSLATED.matcher(passage.text()).find();
  }
}
