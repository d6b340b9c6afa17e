package dev.crosscheck.json;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.Participant;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Revision;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Site;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Stance;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Claims of every shape. */
final class Claims {
  private Claims() {}

  static Arbitrary<Claim> any() {
    return Arbitraries.oneOf(
        quantities(), positions(), events(), occurrences(), participants(), roles(), quotations());
  }

  private static Arbitrary<QuotationClaim> quotations() {
    Arbitrary<QuotationClaim.Words> quoted =
        Combinators.combine(spans(), words()).as(QuotationClaim.Words::new);
    return Combinators.combine(
            anchors(),
            Arbitraries.of(QuotationClaim.Form.values()),
            spans().list().ofMinSize(1).ofMaxSize(3),
            quoted.injectNull(0.5),
            spans().injectNull(0.5),
            quoted.list().ofMaxSize(2),
            words().injectNull(0.5),
            Arbitraries.of(true, false))
        .as(QuotationClaim::new);
  }

  /** Words with all that JSON must escape. */
  private static Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
        Arbitraries.of(
            "it\u2019s \"x\"", "a\\b", "\uD83D\uDEA2", "line\nbreak", "tab\t", "\u2028"));
  }

  private static Arbitrary<List<String>> lists() {
    return words().list().ofMaxSize(3);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1_000), Arbitraries.integers().between(0, 100))
        .as((start, length) -> new Span(start, start + length));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            days(), Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, 3))
        .as(
            (from, length, open) ->
                new DateRange(
                    open % 2 == 1 ? null : from, open >= 2 ? null : from.plusDays(length)));
  }

  private static Arbitrary<OffsetDateTime> times() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 86_399),
            Arbitraries.integers().between(-36, 36))
        .as(
            (day, second, offset) ->
                day.atStartOfDay()
                    .plusSeconds(second)
                    .atOffset(ZoneOffset.ofTotalSeconds(offset * 1_800)));
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000"), new BigDecimal("1000000000"))
        .ofScale(3);
  }

  private static Arbitrary<Interval> intervals() {
    return Combinators.combine(numbers(), numbers(), Arbitraries.integers().between(0, 3))
        .as(
            (a, b, open) ->
                new Interval(open % 2 == 1 ? null : a.min(b), open >= 2 ? null : a.max(b)));
  }

  private static Arbitrary<Attribution> attributions() {
    return Combinators.combine(
            words(),
            words(),
            spans().injectNull(0.3),
            words().injectNull(0.5),
            words().injectNull(0.5))
        .as(Attribution::new);
  }

  private static Arbitrary<EventRef> eventRefs() {
    return Combinators.combine(
            Arbitraries.oneOf(words(), Arbitraries.just("")),
            ranges().injectNull(0.5),
            Arbitraries.of(EventRef.Ground.class))
        .as(EventRef::new);
  }

  private static Arbitrary<Anchor> anchors() {
    Arbitrary<Anchor> bare =
        Combinators.combine(
                words(),
                words(),
                spans(),
                words(),
                spans(),
                attributions().injectNull(0.5),
                Arbitraries.of(Modality.class),
                Arbitraries.of(true, false))
            .as(
                (id, document, span, quote, sentence, attribution, modality, negated) ->
                    new Anchor(
                        id,
                        document,
                        span,
                        quote,
                        sentence,
                        attribution,
                        modality,
                        negated,
                        Reading.SURE,
                        null,
                        null,
                        EventRef.MAIN,
                        null));
    return Combinators.combine(
            bare,
            Arbitraries.of(Reading.class),
            ranges().injectNull(0.5),
            times().injectNull(0.5),
            eventRefs(),
            words().injectNull(0.5))
        .as(
            (a, reading, asOf, statedAt, event, area) ->
                new Anchor(
                    a.id(),
                    a.document(),
                    a.span(),
                    a.quote(),
                    a.sentence(),
                    a.attribution(),
                    a.modality(),
                    a.negated(),
                    reading,
                    asOf,
                    statedAt,
                    event,
                    area));
  }

  private record Figure(@Nullable BigDecimal stated, Interval interval) {}

  private record Told(@Nullable Breakdown sum, @Nullable Revision revision) {}

  private static Arbitrary<Claim> quantities() {
    Arbitrary<Breakdown> sums =
        Combinators.combine(
                words(), Arbitraries.of(Breakdown.Role.class), Arbitraries.of(true, false))
            .as(Breakdown::new);
    Arbitrary<Revision> revisions =
        Combinators.combine(words(), Arbitraries.of(Revision.Part.class)).as(Revision::new);
    return Combinators.combine(
            anchors(),
            Combinators.combine(words(), words()).as(List::of),
            Combinators.combine(numbers().injectNull(0.5), intervals()).as(Figure::new),
            Arbitraries.of(Hedge.class),
            words().injectNull(0.5),
            lists(),
            Arbitraries.of(Scope.class),
            Combinators.combine(sums.injectNull(0.5), revisions.injectNull(0.5)).as(Told::new))
        .as(
            (anchor, names, figure, hedge, population, terms, scope, told) ->
                new QuantityClaim(
                    anchor,
                    names.get(0),
                    names.get(1),
                    figure.stated(),
                    figure.interval(),
                    hedge,
                    population,
                    terms,
                    scope,
                    told.sum(),
                    told.revision()));
  }

  private static Arbitrary<Claim> positions() {
    return Combinators.combine(
            anchors(),
            words(),
            Arbitraries.of(Stance.class),
            words(),
            lists(),
            words().injectNull(0.5),
            Arbitraries.of(PositionClaim.Phase.class))
        .as(PositionClaim::new);
  }

  private static Arbitrary<Claim> events() {
    return Combinators.combine(
            anchors(),
            Arbitraries.oneOf(words(), Arbitraries.just("")),
            Arbitraries.of(DayOfWeek.class).injectNull(0.5),
            days(),
            Arbitraries.of(true, false))
        .as(EventClaim::new);
  }

  private static Arbitrary<Claim> occurrences() {
    Arbitrary<Site> sites =
        Combinators.combine(
                words(),
                Arbitraries.of(true, false),
                lists(),
                lists(),
                words().injectNull(0.5),
                words().injectNull(0.5),
                words().injectNull(0.5))
            .as(Site::new);
    Arbitrary<Participant> parts =
        Combinators.combine(Arbitraries.of(Participant.Role.class), words()).as(Participant::new);
    Arbitrary<Occurrence> occurrences =
        Combinators.combine(
                words(),
                Arbitraries.of(true, false),
                Arbitraries.of(Occurrence.Status.class),
                sites.injectNull(0.5),
                parts.list().ofMaxSize(3))
            .as(Occurrence::new);
    Arbitrary<Happening> happenings =
        Combinators.combine(words(), lists(), lists(), Arbitraries.of(true, false), days())
            .as(
                (kind, heads, subject, definite, day) ->
                    new Happening(
                        kind,
                        definite,
                        heads,
                        subject,
                        List.of(),
                        List.of(),
                        List.of(),
                        definite,
                        false,
                        false,
                        Happening.Told.OPEN,
                        definite ? DateRange.on(day) : new DateRange(null, null),
                        Reading.SURE));
    return Combinators.combine(anchors(), words(), happenings, occurrences).as(EventClaim::new);
  }

  private static Arbitrary<Claim> participants() {
    return Combinators.combine(
            anchors(), words(), lists(), lists(), intervals(), Arbitraries.of(true, false))
        .as(ParticipantsClaim::new);
  }

  private static Arbitrary<Claim> roles() {
    Arbitrary<DateRange> born = days().map(DateRange::on).injectNull(0.5);
    Arbitrary<Interval> ages =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 120).map(Interval::of),
            Arbitraries.just(new Interval(null, null)));
    Arbitrary<Titled> titles =
        Arbitraries.oneOf(
            Combinators.combine(
                    words(),
                    Arbitraries.of(RoleClaim.Tenure.class),
                    Arbitraries.of("", "rank"),
                    Arbitraries.of(RoleClaim.Phase.class))
                .as(Titled::new),
            Arbitraries.just(new Titled("", RoleClaim.Tenure.NONE, "", RoleClaim.Phase.CURRENT)));
    return Combinators.combine(
            anchors(), words(), titles, words().injectNull(0.5), ages, born, lists())
        .as(
            (anchor, name, title, of, age, birth, aliases) ->
                new RoleClaim(
                    anchor,
                    name,
                    name,
                    title.title,
                    title.tenure,
                    title.group,
                    of,
                    of,
                    title.phase,
                    age,
                    birth,
                    aliases));
  }

  private record Titled(
      String title, RoleClaim.Tenure tenure, String group, RoleClaim.Phase phase) {}
}
