package dev.crosscheck.quality;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.ToldPlace;
import dev.crosscheck.model.VerbatimClaim;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what was read of real texts: of another event, whose people and places have other
 * names, or of the same event with other figures.
 *
 * @param number of the copy
 * @param renamed whether names are other ones
 * @param shift what figures of two digits and more are greater by
 * @param days so many days later
 */
record Copies(int number, boolean renamed, int shift, int days) {
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}]{3,}");

  /** Names that all news shares stay as they are: "Monday", "President". */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "president",
          "minister",
          "police",
          "ministry",
          "government",
          "national",
          "united",
          "nations");

  /** The id of a document in this copy. */
  String id(String document) {
    return String.format(Locale.ROOT, "%05d-%s", number, document);
  }

  /** What is known of the copied document. */
  Profile of(Profile profile) {
    Metadata m = profile.metadata();
    return new Profile(
        new Metadata(m.title(), m.source(), later(m.published()), m.dateOnly(), m.url(), null),
        small(profile.names()),
        small(profile.mayBeNames()),
        small(profile.compounds()),
        profile.words(),
        profile.places().stream()
            .map(p -> new ToldPlace(named(p.part()), named(p.whole()), p.words()))
            .toList(),
        profile.several(),
        profile.headings());
  }

  /** A claim of the copied document. */
  Claim of(Claim claim) {
    Anchor anchor = of(claim.anchor());
    if (claim instanceof QuantityClaim q) {
      return new QuantityClaim(
          anchor,
          q.measure(),
          q.unit(),
          moved(q.stated()),
          moved(q.interval()),
          q.hedge(),
          q.population() == null ? null : named(q.population()),
          q.terms(),
          q.scope(),
          q.breakdown(),
          q.revision());
    }
    if (claim instanceof PositionClaim p) {
      return new PositionClaim(
          anchor,
          named(p.holder()),
          p.stance(),
          named(p.target()),
          p.terms(),
          p.condition(),
          p.phase());
    }
    if (claim instanceof EventClaim e) {
      return new EventClaim(
          anchor,
          e.trigger(),
          null,
          e.date() == null ? null : e.date().plusDays(days),
          e.yearKnown(),
          e.happening() == null ? null : of(e.happening()),
          e.occurrence());
    }
    if (claim instanceof RoleClaim r) {
      return new RoleClaim(
          anchor,
          named(r.name()),
          named(r.person()),
          r.title(),
          r.tenure(),
          r.group(),
          r.of() == null ? null : named(r.of()),
          r.affiliation() == null ? null : named(r.affiliation()),
          r.phase(),
          r.age(),
          r.born(),
          r.aliases());
    }
    if (claim instanceof QuotationClaim q) {
      return new QuotationClaim(
          anchor,
          q.form(),
          q.content(),
          q.source() == null ? null : of(q.source()),
          q.cue(),
          q.verbatim().stream().map(this::of).toList(),
          q.addressee(),
          q.translated());
    }
    if (claim instanceof ParticipantsClaim p) {
      List<String> members = p.members().stream().map(this::named).toList();
      return new ParticipantsClaim(anchor, p.role(), p.activity(), members, p.count(), p.closed());
    }
    VerbatimClaim v = (VerbatimClaim) claim;
    Interval interval = v.interval() == null ? null : moved(v.interval());
    return new VerbatimClaim(anchor, named(v.frame()), v.place(), v.kind(), v.value(), interval);
  }

  private QuotationClaim.Words of(QuotationClaim.Words words) {
    return new QuotationClaim.Words(words.span(), named(words.text()));
  }

  private Anchor of(Anchor a) {
    return new Anchor(
        number + ":" + a.id(),
        id(a.document()),
        a.span(),
        a.quote(),
        a.sentence(),
        a.attribution() == null ? null : of(a.attribution()),
        a.modality(),
        a.negated(),
        a.reading(),
        later(a.asOf()),
        later(a.statedAt()),
        new EventRef(a.event().label(), later(a.event().when()), a.event().ground()),
        a.area() == null ? null : named(a.area()));
  }

  private Attribution of(Attribution a) {
    return new Attribution(
        named(a.source()),
        a.cue(),
        a.span(),
        a.resolved() == null ? null : named(a.resolved()),
        a.via() == null ? null : named(a.via()));
  }

  private Happening of(Happening h) {
    DateRange moved = later(h.days());
    return new Happening(
        h.kind(),
        h.once(),
        h.heads(),
        h.subject().stream().map(this::inSmall).toList(),
        h.narrowing(),
        h.names().stream().map(this::inSmall).toList(),
        h.terms(),
        h.definite(),
        h.several(),
        h.planned(),
        h.told(),
        moved == null ? h.days() : moved,
        h.reading());
  }

  private String named(String text) {
    return renamed
        ? NAME.matcher(text)
            .replaceAll(
                m ->
                    EVERYWHERE.contains(m.group().toLowerCase(Locale.ROOT))
                        ? m.group()
                        : m.group() + suffix())
        : text;
  }

  private Set<String> small(Collection<String> names) {
    Set<String> moved = new HashSet<>();
    names.forEach(name -> moved.add(inSmall(name)));
    return moved;
  }

  /** A name of one or more words in small letters. */
  private String inSmall(String name) {
    if (!renamed) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean stays = word.length() < 4 || EVERYWHERE.contains(word);
      out.append(out.isEmpty() ? "" : " ").append(stays ? word : word + suffix());
    }
    return out.toString();
  }

  /** The number in letters, for a name has no digits. */
  private String suffix() {
    StringBuilder out = new StringBuilder();
    for (int left = number; left > 0; left /= 26) {
      out.append((char) ('a' + left % 26));
    }
    return out.toString();
  }

  private @Nullable BigDecimal moved(@Nullable BigDecimal value) {
    return value == null || value.compareTo(BigDecimal.TEN) < 0
        ? value
        : value.add(BigDecimal.valueOf(shift));
  }

  private Interval moved(Interval interval) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    boolean small = low != null && low.compareTo(BigDecimal.TEN) < 0;
    return small ? interval : new Interval(moved(low), moved(high));
  }

  private @Nullable DateRange later(@Nullable DateRange range) {
    return range == null
        ? null
        : new DateRange(
            range.from() == null ? null : range.from().plusDays(days),
            range.to() == null ? null : range.to().plusDays(days));
  }

  private @Nullable OffsetDateTime later(@Nullable OffsetDateTime time) {
    return time == null ? null : time.plusDays(days);
  }
}
