package dev.crosscheck.link;

import dev.crosscheck.model.Agreement;
import dev.crosscheck.model.Dimension;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Occurrence;
import dev.crosscheck.model.Pairing;
import dev.crosscheck.model.PlaceClash;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reason;
import dev.crosscheck.model.Severity;
import dev.crosscheck.model.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets claims on the place of one event against each other. */
final class PlaceClashLinker {
  /** So many events of one type in a story are many events. */
  private static final int MOST = 80;

  private final Story story;

  /**
   * For one story.
   *
   * @param story what its documents tell of places and of whether it has several events
   */
  PlaceClashLinker(Story story) {
    this.story = story;
  }

  /** One event told of two places. */
  static List<PlaceClash> clashes(List<EventClaim> claims, Story story) {
    PlaceClashLinker linker = new PlaceClashLinker(story);
    Map<String, List<EventClaim>> byType = new LinkedHashMap<>();
    for (EventClaim claim : claims.stream().sorted(Witnesses.OLDEST_FIRST).toList()) {
      if (site(claim) != null && OneEvent.happened(claim) && spot(claim)) {
        byType.computeIfAbsent(OneEvent.family(type(claim)), k -> new ArrayList<>()).add(claim);
      }
    }
    List<PlaceClash> clashes = new ArrayList<>();
    byType.values().stream()
        .filter(events -> events.size() <= MOST)
        .forEach(events -> linker.among(events, clashes));
    return clashes;
  }

  private void among(List<EventClaim> events, List<PlaceClash> clashes) {
    boolean several =
        story.several()
            || severalPlaces(events)
            || events.stream().anyMatch(e -> e.happening() != null && e.happening().several());
    Set<Set<String>> told = new HashSet<>();
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        EventClaim a = events.get(i);
        EventClaim b = events.get(j);
        boolean known = !several || OneEvent.named(a, b);
        if (known
            && pair(a, b).comparison() instanceof PlaceClash clash
            && clash.cap() != Severity.NOTE
            && told.add(new HashSet<>(List.of(words(a), words(b))))) {
          clashes.add(clash);
        }
      }
    }
  }

  private static String words(EventClaim claim) {
    Site site = site(claim);
    return site == null
        ? ""
        : String.join(" ", site.names()) + site.kinds() + site.direction() + site.number();
  }

  /** Whether one text tells of such events at two places: then there is more than one. */
  private boolean severalPlaces(List<EventClaim> events) {
    for (EventClaim a : events) {
      for (EventClaim b : events) {
        Site first = site(a);
        Site second = site(b);
        if (a.document().equals(b.document())
            && first != null
            && second != null
            && SiteRelation.of(first, second, story.places()).agreement() == Agreement.DIFFERENT) {
          return true;
        }
      }
    }
    return false;
  }

  /** How two claims on events stand to each other. */
  Pairing pair(EventClaim a, EventClaim b) {
    Known known = new Known();
    if (a.happening() == null || b.happening() == null) {
      known.note(Dimension.EVENT, Agreement.UNKNOWN);
      return new Pairing(a, b, known.comparability(false), Reason.EVENTS_OPEN, null);
    }
    Agreement event = OneEvent.of(a, b);
    known.note(Dimension.EVENT, event);
    if (event == Agreement.DIFFERENT) {
      return new Pairing(a, b, known.comparability(false), Reason.OTHER_EVENT, null);
    }
    Site first = site(a);
    Site second = site(b);
    boolean sentence = a.document().equals(b.document()) && a.sentence().equals(b.sentence());
    if (!OneEvent.likely(a, b) || first == null || second == null || sentence) {
      return new Pairing(a, b, known.comparability(false), Reason.EVENTS_OPEN, null);
    }
    SiteRelation relation = SiteRelation.of(first, second, story.places());
    known.note(Dimension.AREA, relation.agreement());
    if (relation.agreement() != Agreement.DIFFERENT) {
      return new Pairing(a, b, known.comparability(false), Reason.PLACES_FIT, null);
    }
    Known clear = new Known();
    clear.note(Dimension.EVENT, event);
    if (!relation.sure()) {
      clear.note(Dimension.AREA, Agreement.UNKNOWN);
    }
    boolean likely = likely(a) || likely(b);
    PlaceClash clash = new PlaceClash(a, b, relation.because(), clear.comparability(likely));
    Reason reason = clash.cap() == Severity.NOTE ? Reason.TOO_LITTLE : Reason.OTHER_PLACE;
    return new Pairing(a, b, clash.comparability(), reason, clash);
  }

  private static boolean likely(EventClaim claim) {
    return claim.anchor().modality() != Modality.ASSERTED
        || claim.anchor().reading() == Reading.LIKELY;
  }

  private static boolean spot(EventClaim claim) {
    Occurrence occurrence = claim.occurrence();
    return occurrence != null && occurrence.spot();
  }

  private static String type(EventClaim claim) {
    Occurrence occurrence = claim.occurrence();
    return occurrence == null ? "" : occurrence.type();
  }

  private static @Nullable Site site(EventClaim claim) {
    Occurrence occurrence = claim.occurrence();
    return occurrence == null ? null : occurrence.site();
  }
}
