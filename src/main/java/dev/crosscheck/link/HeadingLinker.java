package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Heading;
import dev.crosscheck.model.HeadingClash;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the figures of a heading against the text that it stands over. */
final class HeadingLinker {
  /** Figures of so different a size are hardly ever about one thing. */
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private HeadingLinker() {}

  /** Figures of headings that the text under them does not give. */
  static List<HeadingClash> clashes(List<QuantityClaim> figures, Story story) {
    Map<String, List<QuantityClaim>> byDocument = new LinkedHashMap<>();
    for (QuantityClaim figure : figures) {
      byDocument.computeIfAbsent(figure.document(), k -> new ArrayList<>()).add(figure);
    }
    List<HeadingClash> clashes = new ArrayList<>();
    byDocument.forEach(
        (document, all) -> {
          List<Heading> headings = story.headings().getOrDefault(document, List.of());
          for (Heading heading : headings) {
            List<QuantityClaim> body =
                all.stream()
                    .filter(f -> heading.under().contains(f.anchor().span()))
                    .filter(f -> headings.stream().noneMatch(h -> stands(f, h)))
                    .toList();
            all.stream()
                .filter(f -> stands(f, heading))
                .forEach(f -> unsupported(f, body).ifPresent(clashes::add));
          }
        });
    return clashes;
  }

  private static boolean stands(QuantityClaim figure, Heading heading) {
    return heading.words().contains(figure.anchor().span());
  }

  private static Optional<HeadingClash> unsupported(
      QuantityClaim heading, List<QuantityClaim> body) {
    if (!usable(heading) || heading.anchor().reading() == Reading.LIKELY) {
      return Optional.empty();
    }
    List<QuantityClaim> alike =
        body.stream()
            .filter(b -> Linker.kind(b).equals(Linker.kind(heading)))
            .filter(HeadingLinker::told)
            .toList();
    if (alike.stream().anyMatch(b -> meets(heading, b)) || summed(heading, alike)) {
      return Optional.empty();
    }
    return alike.stream()
        .filter(b -> usable(b) && oneThing(heading, b) && !farApart(heading, b))
        .findFirst()
        .map(b -> new HeadingClash(heading, b, comparability(heading, b)));
  }

  /** Given up figures and parts support no heading, but what they are shows that it is no slip. */
  private static boolean told(QuantityClaim figure) {
    return !figure.anchor().negated() && Values.understood(figure);
  }

  private static boolean usable(QuantityClaim figure) {
    return FigurePairs.usable(figure)
        && figure.stated() != null
        && figure.anchor().event().ground() == EventRef.Ground.MAIN
        && figure.scope() != Scope.PERIOD;
  }

  private static boolean meets(QuantityClaim heading, QuantityClaim text) {
    BigDecimal stated = text.stated();
    BigDecimal headed = heading.stated();
    // "At least 25" does not give a heading's 52.
    boolean open =
        stated != null
            && headed != null
            && text.interval().high() == null
            && headed.compareTo(stated.multiply(BigDecimal.valueOf(1.5))) > 0;
    return !open && Values.plausible(heading).meets(Values.plausible(text));
  }

  /** Two figures of the text may make the one of the heading together. */
  private static boolean summed(QuantityClaim heading, List<QuantityClaim> alike) {
    Interval wanted = Values.plausible(heading);
    for (QuantityClaim a : alike) {
      for (QuantityClaim b : alike) {
        BigDecimal one = a.stated();
        BigDecimal other = b.stated();
        if (!a.equals(b) && one != null && other != null && wanted.contains(one.add(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean oneThing(QuantityClaim heading, QuantityClaim text) {
    if (Sameness.event(heading, text) == Agreement.DIFFERENT) {
      return false;
    }
    if (!Values.counted(heading)) {
      return Sameness.thing(heading, text) == Agreement.SAME
          || Sameness.thing(heading, text) == Agreement.UNKNOWN
              && !Sameness.nameless(heading)
              && !Sameness.nameless(text);
    }
    return heading.unit().equals("person")
        && Sameness.population(heading, text) == Agreement.SAME
        && Sameness.area(heading, text) != Agreement.DIFFERENT;
  }

  private static boolean farApart(QuantityClaim a, QuantityClaim b) {
    BigDecimal low = a.stated();
    BigDecimal high = b.stated();
    return low == null || high == null || low.min(high).multiply(FAR).compareTo(low.max(high)) < 0;
  }

  private static Comparability comparability(QuantityClaim heading, QuantityClaim text) {
    Set<Dimension> same = EnumSet.of(Dimension.MEASURE, Dimension.EVENT);
    Set<Dimension> unknown = EnumSet.noneOf(Dimension.class);
    boolean sure = Values.counted(heading) || Sameness.thing(heading, text) == Agreement.SAME;
    (sure ? same : unknown).add(Dimension.POPULATION);
    return new Comparability(same, unknown, false);
  }
}
