package dev.crosscheck.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims for tests, made by hand. A draft says where a claim stands and who says it; {@code
 * figure}, {@code position}, {@code date} or {@code members} makes the claim.
 *
 * <pre>{@code
 * QuantityClaim dead = Claims.in("a.txt").at(120).by("officials").figure("killed", 12);
 * }</pre>
 */
public final class Claims {
  /** All is known and the same. */
  public static final Comparability SAME =
      new Comparability(
          Set.of(Dimension.EVENT, Dimension.MEASURE, Dimension.AS_OF), Set.of(), false);

  private Claims() {}

  /** A claim of a document, at its beginning until {@link Draft#at} says otherwise. */
  public static Draft in(String document) {
    return new Draft(document);
  }

  /** Known to be the same but for some dimensions. */
  public static Comparability sameBut(Dimension... unknown) {
    return new Comparability(Set.of(Dimension.MEASURE), Set.of(unknown), false);
  }

  /** A group with all claims that take part in some comparisons, and the comparisons. */
  public static ClaimGroup group(Comparison... comparisons) {
    List<Claim> claims =
        Arrays.stream(comparisons)
            .flatMap(c -> c.witnesses().stream())
            .distinct()
            .sorted(Claim.ORDER)
            .toList();
    return new ClaimGroup("story", claims, List.of(comparisons));
  }

  /** A group of claims without comparisons. */
  public static ClaimGroup group(Claim... claims) {
    return new ClaimGroup("story", Arrays.stream(claims).sorted(Claim.ORDER).toList(), List.of());
  }

  /** Two figures of one time and one source that exclude each other. */
  public static Clash clash(QuantityClaim lower, QuantityClaim higher) {
    return new Clash(
        lower, higher, List.of(), SAME, TimeRelation.SAME, SourceRelation.UNSTATED, false, false);
  }

  /** What claims of every kind have in common; every method changes this draft. */
  public static final class Draft {
    private final String document;
    private int start;
    private @Nullable Span sentence;
    private @Nullable String quote;
    private @Nullable Attribution attribution;
    private Modality modality = Modality.ASSERTED;
    private Reading reading = Reading.SURE;
    private @Nullable DateRange asOf;
    private @Nullable OffsetDateTime statedAt;
    private EventRef event = EventRef.MAIN;
    private @Nullable String area;
    private String unit = "person";
    private Hedge hedge = Hedge.EXACT;
    private @Nullable String population;
    private final List<String> terms = new ArrayList<>();
    private Scope scope = Scope.CUMULATIVE;
    private boolean negated;
    private @Nullable Breakdown breakdown;
    private @Nullable Revision revision;

    private Draft(String document) {
      this.document = document;
    }

    /** First code point of the claim. */
    public Draft at(int start) {
      this.start = start;
      return this;
    }

    /** Its sentence; without it every claim has a sentence of its own. */
    public Draft inSentence(int start, int end) {
      this.sentence = new Span(start, end);
      return this;
    }

    /** The words of the claim; without it they are made from its values. */
    public Draft quote(String quote) {
      this.quote = quote;
      return this;
    }

    /** Who says it. */
    public Draft by(String source) {
      this.attribution = new Attribution(source, "said", null);
      return this;
    }

    /** By whose word, and who relays it. */
    public Draft by(String source, String via) {
      this.attribution = new Attribution(source, "citing", null, null, via);
      return this;
    }

    /** How surely. */
    public Draft modality(Modality modality) {
      this.modality = modality;
      return this;
    }

    /** Only the likely reading. */
    public Draft likely() {
      this.reading = Reading.LIKELY;
      return this;
    }

    /** The day for which it holds. */
    public Draft asOf(LocalDate day) {
      this.asOf = DateRange.on(day);
      return this;
    }

    /** When it was published. */
    public Draft statedAt(OffsetDateTime time) {
      this.statedAt = time;
      return this;
    }

    /** The event that it belongs to. */
    public Draft event(String label) {
      this.event = new EventRef(label, null, EventRef.Ground.MAIN);
      return this;
    }

    /** The event that it belongs to. */
    public Draft event(EventRef event) {
      this.event = event;
      return this;
    }

    /** The place that it is said of. */
    public Draft area(String area) {
      this.area = area;
      return this;
    }

    /** What the number counts; persons without it. */
    public Draft unit(String unit) {
      this.unit = unit;
      return this;
    }

    /** How firmly the number is worded; exact without it. */
    public Draft hedge(Hedge hedge) {
      this.hedge = hedge;
      return this;
    }

    /** Who is counted. */
    public Draft population(String population) {
      this.population = population;
      return this;
    }

    /** Lemmas that narrow it. */
    public Draft terms(String... terms) {
      this.terms.addAll(List.of(terms));
      return this;
    }

    /** Over what the count runs; all so far without it. */
    public Draft scope(Scope scope) {
      this.scope = scope;
      return this;
    }

    /** Said not to be so. */
    public Draft negated() {
      this.negated = true;
      return this;
    }

    /** Its part in a sum of its text. */
    public Draft in(String sum, Breakdown.Role role, boolean closed) {
      this.breakdown = new Breakdown(sum, role, closed);
      return this;
    }

    /** Its part in a revision that its text tells. */
    public Draft revision(String id, Revision.Part part) {
      this.revision = new Revision(id, part);
      return this;
    }

    /** A figure of which both ends are given. */
    public QuantityClaim range(String measure, long low, long high) {
      return quantity(
          low + " to " + high + " " + measure, measure, null, Interval.of(low, high), Hedge.RANGE);
    }

    /** A figure of the hedge set before. */
    public QuantityClaim figure(String measure, long number) {
      return figure(measure, BigDecimal.valueOf(number));
    }

    /** A figure of the hedge set before. */
    public QuantityClaim figure(String measure, BigDecimal number) {
      return quantity(
          number.toPlainString() + " " + measure,
          measure,
          number,
          Wording.interval(number, hedge),
          hedge);
    }

    private QuantityClaim quantity(
        String words, String measure, @Nullable BigDecimal stated, Interval interval, Hedge hedge) {
      return new QuantityClaim(
          anchor(words),
          measure,
          unit,
          stated,
          interval,
          hedge,
          population,
          terms,
          scope,
          breakdown,
          revision);
    }

    /** A position; the target's words are its terms. */
    public PositionClaim position(String holder, Stance stance, String target) {
      return new PositionClaim(
          anchor(stance.id() + " " + target),
          holder,
          stance,
          target,
          List.of(target.split(" ")),
          null,
          PositionClaim.Phase.CURRENT);
    }

    /** An event on a date whose year is known. */
    public EventClaim date(@Nullable DayOfWeek weekday, LocalDate date) {
      return date(weekday, date, true);
    }

    /** An event on a date. */
    public EventClaim date(@Nullable DayOfWeek weekday, LocalDate date, boolean yearKnown) {
      return new EventClaim(anchor(weekday + ", " + date), "meet", weekday, date, yearKnown);
    }

    /** Members with the number that announces them, all there are. */
    public ParticipantsClaim members(String role, Interval count, String... members) {
      return members(role, count, true, members);
    }

    /** Members with the number that announces them. */
    public ParticipantsClaim members(
        String role, Interval count, boolean closed, String... members) {
      return new ParticipantsClaim(
          anchor(String.join(", ", members)),
          role,
          List.of("talk"),
          List.of(members),
          count,
          closed);
    }

    /** A person of some age. */
    public RoleClaim aged(String person, int age) {
      return role(person, "", RoleClaim.Tenure.NONE, "", RoleClaim.Phase.CURRENT, Interval.of(age));
    }

    /** A person with a title. */
    public RoleClaim titled(
        String person, String title, RoleClaim.Tenure tenure, String group, RoleClaim.Phase phase) {
      return role(person, title, tenure, group, phase, new Interval(null, null));
    }

    private RoleClaim role(
        String person,
        String title,
        RoleClaim.Tenure tenure,
        String group,
        RoleClaim.Phase phase,
        Interval age) {
      return new RoleClaim(
          anchor(title + " " + person + " " + age),
          person,
          person,
          title,
          tenure,
          group,
          area,
          null,
          phase,
          age,
          null,
          List.of());
    }

    private Anchor anchor(String words) {
      String said = quote == null ? words : quote;
      Span span = new Span(start, start + said.codePointCount(0, said.length()));
      Span around = sentence == null ? span : sentence;
      return new Anchor(
          document + "#" + span.start() + "-" + span.end(),
          document,
          span,
          said,
          around,
          attribution,
          modality,
          negated,
          reading,
          asOf,
          statedAt,
          event,
          area);
    }
  }
}
