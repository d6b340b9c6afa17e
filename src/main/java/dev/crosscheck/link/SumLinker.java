package dev.crosscheck.link;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.Breakdown.Role;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Comparison;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.PartWhole;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.SumCheck;
import dev.crosscheck.model.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the sums that documents make of their own figures. */
final class SumLinker {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A fraction in words is meant roughly. */
  private static final BigDecimal ROUGHLY_LESS = new BigDecimal("0.8");

  private static final BigDecimal ROUGHLY_MORE = new BigDecimal("1.2");
  private static final MathContext PRECISION = new MathContext(12);
  private static final Comparability KNOWN =
      new Comparability(
          Set.of(Dimension.EVENT, Dimension.POPULATION, Dimension.AS_OF), Set.of(), false);

  private SumLinker() {}

  /** Parts against wholes, totals, shares and changes of one story. */
  static List<Comparison> check(List<QuantityClaim> figures) {
    Map<List<String>, List<QuantityClaim>> sums = new LinkedHashMap<>();
    for (QuantityClaim figure : figures) {
      Breakdown role = figure.breakdown();
      if (role != null && !figure.anchor().negated()) {
        sums.computeIfAbsent(List.of(figure.anchor().document(), role.id()), k -> new ArrayList<>())
            .add(figure);
      }
    }
    List<Comparison> result = new ArrayList<>();
    sums.values().forEach(members -> result.addAll(one(members)));
    return result;
  }

  private static List<Comparison> one(List<QuantityClaim> members) {
    List<Comparison> result = new ArrayList<>();
    Optional<QuantityClaim> whole = role(members, Role.WHOLE).stream().findFirst();
    List<QuantityClaim> parts = role(members, Role.PART);
    if (whole.isPresent() && !parts.isEmpty()) {
      boolean exceeded = false;
      for (QuantityClaim part : parts) {
        PartWhole pair = new PartWhole(part, whole.get(), KNOWN);
        exceeded |= pair.exceeds();
        result.add(pair);
      }
      if (parts.size() > 1 && !exceeded) {
        result.add(total(parts, whole.get()));
      }
      if (parts.size() == 1) {
        role(members, Role.SHARE)
            .forEach(s -> share(parts.get(0), whole.get(), s).ifPresent(result::add));
      }
    }
    change(members).ifPresent(result::add);
    return result;
  }

  private static List<QuantityClaim> role(List<QuantityClaim> members, Role role) {
    return members.stream()
        .filter(m -> m.breakdown() != null && m.breakdown().role() == role)
        .toList();
  }

  private static SumCheck total(List<QuantityClaim> parts, QuantityClaim whole) {
    Interval sum = Interval.of(0);
    for (QuantityClaim part : parts) {
      sum = sum.plus(part.plausible());
    }
    boolean closed = whole.breakdown() != null && whole.breakdown().closed();
    Interval computed = closed ? sum : new Interval(sum.low(), null);
    return new SumCheck(SumCheck.Kind.TOTAL, parts, whole, computed, KNOWN);
  }

  /** The percentage that the part makes of the whole, as wide as the rounding of all three. */
  private static Optional<SumCheck> share(
      QuantityClaim part, QuantityClaim whole, QuantityClaim share) {
    BigDecimal a = part.stated();
    BigDecimal b = whole.stated();
    BigDecimal stated = share.stated();
    if (a == null || b == null || stated == null || b.signum() <= 0) {
      return Optional.empty();
    }
    if (share.unit().equals("fraction")) {
      BigDecimal ratio = a.divide(b, PRECISION);
      Interval near = new Interval(ratio.multiply(ROUGHLY_LESS), ratio.multiply(ROUGHLY_MORE));
      return Optional.of(
          new SumCheck(SumCheck.Kind.SHARE, List.of(part, whole), share, near, KNOWN));
    }
    BigDecimal percent = a.multiply(HUNDRED).divide(b, PRECISION);
    boolean hedged =
        part.hedge() != Hedge.EXACT || whole.hedge() != Hedge.EXACT || share.hedge() != Hedge.EXACT;
    BigDecimal width =
        Wording.grain(stated).min(BigDecimal.ONE).multiply(new BigDecimal(hedged ? "3" : "1"));
    Interval computed = new Interval(percent.subtract(width), percent.add(width));
    return Optional.of(
        new SumCheck(SumCheck.Kind.SHARE, List.of(part, whole), share, computed, KNOWN));
  }

  /** Before, change and after of one sentence. */
  private static Optional<SumCheck> change(List<QuantityClaim> members) {
    List<QuantityClaim> before = role(members, Role.BEFORE);
    List<QuantityClaim> after = new ArrayList<>(role(members, Role.AFTER));
    after.addAll(role(members, Role.WHOLE));
    List<QuantityClaim> change = role(members, Role.CHANGE);
    if (before.size() != 1 || after.size() != 1 || change.size() != 1) {
      return Optional.empty();
    }
    QuantityClaim from = before.get(0);
    QuantityClaim to = after.get(0);
    QuantityClaim by = change.get(0);
    boolean counts = Values.counted(from) && Values.counted(to) && Values.counted(by);
    boolean oneUnit = from.unit().equals(to.unit()) && to.unit().equals(by.unit());
    if (!oneUnit && !counts || from.stated() == null || to.stated() == null) {
      return Optional.empty();
    }
    boolean rises = from.stated().compareTo(to.stated()) <= 0;
    Interval computed =
        rises ? from.plausible().plus(by.plausible()) : from.plausible().minus(by.plausible());
    return Optional.of(new SumCheck(SumCheck.Kind.CHANGE, List.of(from, by), to, computed, KNOWN));
  }
}
