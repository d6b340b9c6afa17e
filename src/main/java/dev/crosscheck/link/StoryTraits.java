package dev.crosscheck.link;

import dev.crosscheck.model.Attribution;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.EventClaim;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.ParticipantsClaim;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.Profile;
import dev.crosscheck.model.ProfileReader;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.VerbatimClaim;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document has that may show which story it tells.
 *
 * @param id of the document
 * @param day of its publication, or null when unknown
 * @param names what it surely names; names of no weight are left out
 * @param held these and the words that may be names
 * @param outlet names in that of its source: who speaks of a place or a body may be that body's own
 *     voice, which does not say its own name
 * @param compounds two words of one name
 * @param words telling stems of its headline and first lines
 * @param counts what it counts people by, which tells the kind of its event: killed, injured,
 *     arrested
 * @param weight of its names, in rare ones
 * @param topic weight of its words, in rare ones
 */
record StoryTraits(
    String id,
    @Nullable LocalDate day,
    Set<String> names,
    Set<String> held,
    Set<String> outlet,
    Set<String> compounds,
    Set<String> words,
    Set<String> counts,
    double weight,
    double topic) {
  /** The traits of a document; its claims stand in for a text that was not read. */
  static StoryTraits of(String id, Profile profile, Collection<Claim> claims) {
    Profile known = profile.unread() ? read(profile.metadata(), claims) : profile;
    Set<String> names = new HashSet<>(known.names());
    names.removeIf(name -> StoryWords.weight(name) == 0);
    Set<String> held = new HashSet<>(known.mayBeNames());
    held.removeIf(name -> StoryWords.weight(name) == 0);
    held.addAll(names);
    Set<String> words = new HashSet<>(known.words());
    words.removeIf(word -> StoryWords.topic(word) == 0);
    OffsetDateTime published = known.metadata().published();
    return new StoryTraits(
        id,
        published == null ? null : published.toLocalDate(),
        names,
        held,
        outlet(known.metadata()),
        known.compounds(),
        words,
        counts(claims),
        rare(names.stream().mapToInt(StoryWords::weight).sum()),
        rare(words.stream().mapToInt(StoryWords::topic).sum()));
  }

  private static Set<String> counts(Collection<Claim> claims) {
    Set<String> counts = new HashSet<>();
    for (Claim claim : claims) {
      if (claim instanceof QuantityClaim figure && Likeness.standard(figure)) {
        counts.add(figure.measure());
      }
    }
    return counts;
  }

  private static Set<String> outlet(Metadata metadata) {
    if (metadata.source() == null) {
      return Set.of();
    }
    ProfileReader reader = new ProfileReader();
    reader.name(metadata.source());
    Profile source = reader.profile(Metadata.NONE);
    Set<String> names = new HashSet<>(source.names());
    names.addAll(source.mayBeNames());
    names.removeIf(name -> StoryWords.weight(name) == 0);
    return names;
  }

  /** What it names or is named after. */
  Set<String> heldOrOutlet() {
    Set<String> all = new HashSet<>(held);
    all.addAll(outlet);
    return all;
  }

  /** Whether it surely names nobody and nothing that could tell its story. */
  boolean nameless() {
    return weight < StoryPairs.A_NAME;
  }

  /** A weight, in rare names or words. */
  static double rare(int weight) {
    return (double) weight / StoryWords.RARE;
  }

  private static Profile read(Metadata metadata, Collection<Claim> claims) {
    ProfileReader reader = new ProfileReader();
    for (Claim claim : claims) {
      name(reader, claim.anchor().area());
      name(reader, claim.anchor().event().label());
      reader.about(words(claim.anchor().event().label()));
      Attribution source = claim.anchor().attribution();
      name(reader, source == null ? null : source.name());
      if (claim instanceof QuantityClaim figure) {
        name(reader, figure.population());
        reader.about(figure.terms());
        reader.about(words(figure.measure()));
      } else if (claim instanceof PositionClaim position) {
        name(reader, position.holder());
        name(reader, position.target());
        reader.about(position.terms());
      } else if (claim instanceof ParticipantsClaim list) {
        list.members().forEach(member -> name(reader, member));
        reader.about(list.activity());
      } else if (claim instanceof RoleClaim role) {
        name(reader, role.person());
      } else if (claim instanceof EventClaim event) {
        reader.about(words(event.trigger()));
      }
      if (!(claim instanceof VerbatimClaim || claim instanceof RoleClaim)) {
        reader.excerpt(claim.quote());
      }
    }
    return reader.profile(metadata);
  }

  private static void name(ProfileReader reader, @Nullable String words) {
    if (words != null) {
      reader.name(words);
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^\\p{L}]+"));
  }
}
