package dev.crosscheck.extract;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a claim of the value 0 where a document says that something happened to nobody. A document
 * that elsewhere counts some of the same speaks of two places or two moments, so its zero is held
 * for likely only, and for none more than were counted.
 */
final class ZeroClaims {
  private ZeroClaims() {}

  /**
   * The zeros of a document.
   *
   * @param counts its other figures
   */
  static List<QuantityClaim> of(List<Passage> passages, List<QuantityClaim> counts) {
    List<QuantityClaim> claims = new ArrayList<>();
    for (Passage passage : passages) {
      for (ZeroReader.Zero zero : ZeroReader.read(passage)) {
        FigureClaims maker = new FigureClaims(passage, passage.times());
        claims.add(claim(maker.read(zero.counted(), zero.reading()), zero, counts));
      }
    }
    return claims;
  }

  private static QuantityClaim claim(
      QuantityClaim plain, ZeroReader.Zero zero, List<QuantityClaim> counts) {
    boolean some = counts.stream().anyMatch(c -> counts(c, plain.measure()));
    Anchor at = plain.anchor();
    boolean sure = !some && !zero.another() && at.reading() == Reading.SURE;
    return new QuantityClaim(
        new Anchor(
            at.id(),
            at.document(),
            at.span(),
            at.quote(),
            at.sentence(),
            at.attribution(),
            zero.reported() && at.modality().factual() ? Modality.UNCONFIRMED : at.modality(),
            false,
            sure ? Reading.SURE : Reading.LIKELY,
            at.asOf(),
            at.statedAt(),
            at.event(),
            at.area()),
        plain.measure(),
        "person",
        plain.stated(),
        plain.interval(),
        plain.hedge(),
        plain.population(),
        plain.terms(),
        scope(plain, some || zero.another()),
        plain.breakdown());
  }

  /** Beside a count of some, "nobody" adds none to them. */
  private static Scope scope(QuantityClaim plain, boolean beside) {
    if (beside) {
      return Scope.INCREMENT;
    }
    return plain.scope() == Scope.PERIOD ? Scope.PERIOD : Scope.CUMULATIVE;
  }

  private static boolean counts(QuantityClaim other, String measure) {
    BigDecimal low = other.interval().low();
    boolean same =
        other.measure().equals(measure)
            || MeasureWords.container(other.measure()).filter(measure::equals).isPresent();
    return same && low != null && low.signum() > 0;
  }
}
