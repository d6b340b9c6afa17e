package dev.crosscheck.extract;

import java.math.BigDecimal;
import java.util.List;

/** How near parts come to what may be their whole. */
final class Balance {
  private static final BigDecimal NEAR = new BigDecimal("0.75");
  private static final BigDecimal LEAST = new BigDecimal("0.5");
  private static final BigDecimal MOST = new BigDecimal("1.5");

  private Balance() {}

  /** Whether what is missing is rather an error than a part left untold. */
  static boolean near(Figure whole, List<SumPattern.Part> parts) {
    BigDecimal all = size(whole);
    return sum(parts).compareTo(all.multiply(NEAR)) >= 0;
  }

  /** Whether the parts can be parts of that whole at all, and not figures for something else. */
  static boolean close(Figure whole, List<SumPattern.Part> parts) {
    BigDecimal all = size(whole);
    BigDecimal sum = sum(parts);
    return sum.compareTo(all.multiply(LEAST)) >= 0
        && sum.compareTo(all.multiply(MOST)) <= 0
        && parts.stream().allMatch(p -> size(p.figure()).compareTo(all) < 0);
  }

  private static BigDecimal sum(List<SumPattern.Part> parts) {
    return parts.stream().map(p -> size(p.figure())).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal size(Figure figure) {
    BigDecimal stated = figure.amount().stated();
    return stated == null ? BigDecimal.ZERO : stated;
  }
}
