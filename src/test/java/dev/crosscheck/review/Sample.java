package dev.crosscheck.review;

import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** Claims and findings to review. */
final class Sample {
  private Sample() {}

  static QuantityClaim killed(String document, int start, String quote, long number) {
    Span span = new Span(start, start + quote.codePointCount(0, quote.length()));
    return new QuantityClaim(
        new Anchor(
            document + "#" + start,
            document,
            span,
            quote,
            span,
            null,
            Modality.ASSERTED,
            false,
            Reading.SURE,
            null,
            null,
            EventRef.MAIN,
            null),
        "killed",
        "person",
        BigDecimal.valueOf(number),
        Interval.of(number),
        Hedge.EXACT,
        null,
        List.of(),
        Scope.CUMULATIVE,
        null);
  }

  static Finding conflict(Claim... witnesses) {
    return finding("figure-conflict", witnesses);
  }

  static Finding finding(String rule, Claim... witnesses) {
    return new Finding(
        rule,
        Severity.ERROR,
        Verdict.CONFLICT,
        Dimension.VALUE,
        "Two tolls for one fire",
        "Both are exact.",
        "Ask the fire service.",
        List.of(witnesses));
  }
}
