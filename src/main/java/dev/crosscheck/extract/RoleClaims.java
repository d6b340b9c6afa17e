package dev.crosscheck.extract;

import dev.crosscheck.extract.people.PeopleReader;
import dev.crosscheck.extract.people.Told;
import dev.crosscheck.model.Anchor;
import dev.crosscheck.model.DateRange;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.Span;
import dev.crosscheck.syntax.Token;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The persons of a document as claims, each under the fullest form of the name. */
final class RoleClaims {
  private static final Pattern YEAR =
      Pattern.compile("\\b(?:in|of|since|during) ((?:19|20)\\d\\d)\\b");
  private static final Interval NO_AGE = new Interval(null, null);

  /** Shorter words are small in headlines too. */
  private static final int CONTENT = 4;

  private static final int MANY = 3;
  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;

  private RoleClaims() {}

  private record Mention(Passage passage, Told told) {}

  /** The claims of a document in the order of the text. */
  static List<RoleClaim> of(List<Passage> passages) {
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : passages) {
      if (headline(passage.text())) {
        continue;
      }
      for (Told told : PeopleReader.read(passage.text())) {
        mentions.add(new Mention(passage, told));
      }
    }
    People people = new People();
    mentions.forEach(m -> people.add(m.told()));
    List<RoleClaim> claims = new ArrayList<>();
    Map<Span, Integer> seen = new HashMap<>();
    for (Mention mention : mentions) {
      String person = people.fullest(mention.told().name());
      if (people.keeps(mention.told(), person)) {
        claims.add(claim(mention, person, seen));
      }
    }
    return claims;
  }

  /** Where every word has a capital, nothing tells names from other words. */
  private static boolean headline(String sentence) {
    int capitals = 0;
    int small = 0;
    for (String word : sentence.split("[^\\p{L}'’-]+")) {
      if (word.length() >= CONTENT) {
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        small += Character.isUpperCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return capitals > MANY && small == 0;
  }

  private static RoleClaim claim(Mention mention, String person, Map<Span, Integer> seen) {
    Passage passage = mention.passage();
    Told told = mention.told();
    Span span = passage.sentence().content().span(told.start(), told.end());
    int nth = seen.merge(span, 1, Integer::sum) - 1;
    Anchor anchor = anchor(passage, told, person, span, nth);
    return new RoleClaim(
        anchor,
        told.name(),
        person,
        told.title(),
        told.tenure(),
        told.group(),
        told.of(),
        told.affiliation(),
        told.phase(),
        told.age() < 0 ? NO_AGE : Interval.of(told.age()),
        told.born() == 0
            ? null
            : new DateRange(
                LocalDate.of(told.born(), 1, 1), LocalDate.of(told.born(), DECEMBER, LAST_DAY)),
        told.aliases());
  }

  private static Anchor anchor(Passage passage, Told told, String person, Span span, int nth) {
    // That somebody has a name is said by nobody.
    Token word = told.bare() ? null : passage.tree().tokenAt(told.nameStart()).orElse(null);
    return new Anchor(
        ClaimIds.of('r', passage.document(), span, nth),
        passage.document().id(),
        span,
        passage.document().source().slice(span),
        passage.sentence().span(),
        word == null ? null : Speakers.attribution(passage, word),
        // An office or age is told as given, whatever becomes of the clause around it.
        Modality.ASSERTED,
        false,
        person.contains(" ") ? Reading.SURE : Reading.LIKELY,
        told.born() > 0 ? null : time(passage),
        Moments.of(passage),
        EventRef.MAIN,
        null);
  }

  /** The year that the sentence tells of, when it is not that of the text itself. */
  private static @Nullable DateRange time(Passage passage) {
    Matcher matcher = YEAR.matcher(passage.text());
    if (!matcher.find()) {
      return null;
    }
    int year = Integer.parseInt(matcher.group(1));
    OffsetDateTime published = Moments.of(passage);
    return published != null && published.getYear() == year
        ? null
        : new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_DAY));
  }
}
