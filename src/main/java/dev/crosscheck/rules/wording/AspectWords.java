package dev.crosscheck.rules.wording;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Aspect;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Comparability;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Happening;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.VerbatimClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two claims say in each dimension, side by side. */
public final class AspectWords {
  /** What a text says in a dimension of which it says nothing. */
  private static final Set<String> UNSTATED = Set.of("not stated", "not named", "none named");

  private AspectWords() {}

  /**
   * The dimensions of two claims. Of two kinds of claims only what they are is shown, as there is
   * nothing else to compare.
   *
   * @param known how they stand in each dimension that was compared
   */
  public static List<Aspect> of(Claim first, Claim second, Map<Dimension, Agreement> known) {
    if (!first.getClass().equals(second.getClass())) {
      return List.of(
          new Aspect(
              Dimension.MEASURE, "kind of claim", Agreement.DIFFERENT, kind(first), kind(second)));
    }
    List<Aspect> aspects = new ArrayList<>();
    names(first)
        .forEach(
            (dimension, name) ->
                aspects.add(
                    aspect(
                        dimension,
                        name,
                        known.get(dimension),
                        said(first, dimension),
                        said(second, dimension))));
    // What figures for different things single out says nothing of the two.
    aspects.removeIf(a -> a.dimension() == Dimension.POPULATION && a.agreement() == null);
    return aspects;
  }

  /** Two texts that say nothing do not agree on it, they only do not differ. */
  private static Aspect aspect(
      Dimension dimension,
      String name,
      @Nullable Agreement agreement,
      String first,
      String second) {
    String either = UNSTATED.contains(first) && first.equals(second) ? " in either" : "";
    return new Aspect(dimension, name, agreement, first + either, second + either);
  }

  /** Names of the dimensions that a comparison leaves open, as its claims call them. */
  static List<String> open(Claim claim, Comparability comparability) {
    Map<Dimension, String> names = names(claim);
    return comparability.unknowns().stream()
        .map(d -> names.containsKey(d) ? "the " + names.get(d) : Phrases.name(d))
        .map(n -> n.replaceFirst("^the (?=what|who|whose|on what|in |how|of what|counted)", ""))
        .toList();
  }

  /** What sort of claim it is, with an article. */
  static String kind(Claim claim) {
    if (claim instanceof QuantityClaim) {
      return "a figure";
    }
    if (claim instanceof PositionClaim) {
      return "a position";
    }
    if (claim instanceof EventClaim event) {
      return event.occurrence() == null ? "a date" : "an event";
    }
    if (claim instanceof RoleClaim) {
      return "what is told of a person";
    }
    if (claim instanceof QuotationClaim) {
      return "a quotation";
    }
    return claim instanceof VerbatimClaim ? "a value in a copied sentence" : "a list of names";
  }

  /** The dimensions of such a claim, in the order in which a reader asks for them. */
  private static Map<Dimension, String> names(Claim claim) {
    Map<Dimension, String> names = new LinkedHashMap<>();
    if (claim instanceof QuantityClaim figure) {
      boolean people = figure.unit().equals("person");
      names.put(Dimension.MEASURE, "what is counted");
      names.put(Dimension.EVENT, "event");
      names.put(Dimension.POPULATION, people ? "who is counted" : "of what");
      names.put(Dimension.AREA, "place");
      names.put(Dimension.AS_OF, "time");
      names.put(Dimension.SCOPE, "runs over");
      names.put(Dimension.MODALITY, "how firm");
      names.put(Dimension.SOURCE, "source");
      names.put(Dimension.VALUE, "value");
    } else if (claim instanceof PositionClaim) {
      names.put(Dimension.HOLDER, "whose position");
      names.put(Dimension.TARGET, "on what");
      names.put(Dimension.VALUE, "side");
      names.put(Dimension.AS_OF, "time");
      names.put(Dimension.MODALITY, "how firm");
      names.put(Dimension.SOURCE, "in whose words");
    } else if (claim instanceof ParticipantsClaim) {
      names.put(Dimension.POPULATION, "role");
      names.put(Dimension.EVENT, "in what");
      names.put(Dimension.MEMBERS, "names");
      names.put(Dimension.AS_OF, "time");
      names.put(Dimension.MODALITY, "how firm");
    } else if (claim instanceof EventClaim event) {
      names.put(Dimension.EVENT, "event");
      names.put(Dimension.CALENDAR, "day");
      if (event.occurrence() != null) {
        names.put(Dimension.AREA, "place");
        names.put(Dimension.MODALITY, "took place");
      }
    } else if (claim instanceof RoleClaim) {
      names.put(Dimension.PERSON, "person");
      names.put(Dimension.VALUE, "title and age");
      names.put(Dimension.AREA, "of what");
      names.put(Dimension.AS_OF, "time");
    } else if (claim instanceof QuotationClaim) {
      names.put(Dimension.SOURCE, "speaker");
      names.put(Dimension.EVENT, "occasion");
      names.put(Dimension.VALUE, "words");
      names.put(Dimension.AS_OF, "time");
    } else {
      names.put(Dimension.VALUE, "value");
      names.put(Dimension.AS_OF, "time");
    }
    return names;
  }

  private static String said(Claim claim, Dimension dimension) {
    if (dimension == Dimension.AS_OF) {
      return AnchorWords.time(claim.anchor());
    }
    if (dimension == Dimension.SOURCE) {
      return AnchorWords.source(claim.anchor());
    }
    if (claim instanceof QuantityClaim figure) {
      return FigureAspects.said(figure, dimension);
    }
    if (claim instanceof PositionClaim position) {
      return position(position, dimension);
    }
    if (claim instanceof ParticipantsClaim list) {
      return list(list, dimension);
    }
    if (claim instanceof QuotationClaim && dimension == Dimension.EVENT) {
      String label = claim.anchor().event().label();
      return label.isEmpty() ? "not stated" : label;
    }
    if (claim instanceof EventClaim event) {
      return switch (dimension) {
        case CALENDAR -> day(event);
        case AREA -> place(event);
        case MODALITY -> AnchorWords.firmness(event.anchor());
        default -> happening(event);
      };
    }
    return claim instanceof RoleClaim role ? RoleWords.said(role, dimension) : Phrases.quote(claim);
  }

  private static String position(PositionClaim claim, Dimension dimension) {
    return switch (dimension) {
      case HOLDER -> claim.holder();
      case TARGET -> claim.target();
      case VALUE ->
          claim.stance().id().replace('-', ' ')
              + (claim.stance().polarity() > 0
                  ? " (for)"
                  : claim.stance().polarity() < 0 ? " (against)" : " (neither)");
      default ->
          AnchorWords.firmness(claim.anchor())
              + (claim.condition() == null ? "" : ", on condition: " + claim.condition())
              + switch (claim.phase()) {
                case CURRENT -> "";
                case FORMER -> ", no longer held";
                case CHANGED -> ", told as a change";
              };
    };
  }

  /** The date as written, else the days that the words mean. */
  private static String day(EventClaim event) {
    DateRange when = event.anchor().event().when();
    String day =
        event.date() != null
            ? AnchorWords.day(event.date())
            : when == null ? "not stated" : AnchorWords.days(when);
    return day + (event.yearKnown() ? "" : " (year not known)");
  }

  private static String place(EventClaim event) {
    Occurrence occurrence = event.occurrence();
    return occurrence == null || occurrence.site() == null
        ? "not stated"
        : occurrence.site().words();
  }

  /** The word for what happened, with what it befell. */
  private static String happening(EventClaim event) {
    Happening what = event.happening();
    String happened = event.trigger().isEmpty() ? "not named" : event.trigger();
    return what == null || what.heads().isEmpty() || what.heads().contains(happened)
        ? happened
        : happened + " (" + String.join(", ", what.heads()) + ")";
  }

  private static String list(ParticipantsClaim claim, Dimension dimension) {
    return switch (dimension) {
      case POPULATION -> claim.role();
      case EVENT -> claim.activity().isEmpty() ? "not named" : String.join(", ", claim.activity());
      case MEMBERS ->
          (claim.members().isEmpty() ? "nobody named" : Phrases.list(claim.members()))
              + (claim.closed() ? " (all there are" : " (perhaps not all")
              + (claim.counted() ? ", counted as " + Numbers.of(claim.count(), "") : "")
              + ")";
      default -> AnchorWords.firmness(claim.anchor());
    };
  }
}
