package dev.crosscheck.extract.people;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.RoleClaim.Phase;
import java.util.Map;
import java.util.Set;

/** Closed lists of words around names and titles, in small letters. */
final class PeopleWords {
  /** Capitalised words that make a name the name of no person. */
  static final Set<String> NO_PERSON =
      WordList.of(
          """
          northeast northwest southeast southwest suburban downtown garden gardens
          street road avenue lane drive square boulevard highway bridge park river lake mountain
          mount hill hills valley bay island islands port beach coast sea ocean county province
          district region state states city town village north south east west northern southern
          eastern western central upper lower new old great grand university college school
          academy institute hospital clinic church cathedral mosque temple airport station
          stadium museum theatre theater hotel centre center mall market plaza tower hall house
          building court courthouse prison jail department ministry office agency authority
          bureau council committee commission board party union association federation league
          front movement alliance coalition congress parliament senate assembly government
          police army navy force forces guard service services bank company corporation corp inc
          ltd limited group holdings industries club united press news times post herald tribune
          gazette journal radio television tv channel act bill law treaty agreement accord war
          day night week week's month year cup games olympics championship award prize medal
          festival holy saint world international national federal royal republic kingdom
          democratic republican republicans democrats labour conservative liberal green greens
          social christian muslim jewish catholic god internet twitter facebook google flight
          hurricane cyclone storm typhoon operation section chapter article route gate terminal
          unit brigade battalion division regiment squadron foundation trust society network
          organisation organization fund project program programme series season families family
          brothers sons
          """);

  /** Words that stand with a capital where a sentence, a quotation or a list begins. */
  static final Set<String> STARTERS =
      WordList.of(
          """
          the a an in on at after before but and or if when while as it he she they we i his her
          their its this that these those last next most some many several few all both each
          every any no not what who how why where there here since under over for from by with
          without about above among between during until to of off yet so then now only also
          still even just yesterday today tomorrow tonight meanwhile however although though
          because according one two three four five six seven eight nine ten another other our
          my your you us them inside outside near police officials witnesses authorities earlier
          later afterwards hours minutes days weeks months years more less nobody everybody
          somebody mr mrs ms miss monday tuesday wednesday thursday friday saturday sunday
          january february march april may june july august september october november december
          photo image picture caption read see watch said says told asked added dear sir madam
          lord lady dame yes first second third finally instead like unlike despite thanks once
          again neither either nor updated published posted related breaking exclusive opinion
          analysis correction
          """);

  /** What an office is for, with the spelling under which it is compared. */
  private static final Set<String> PORTFOLIOS =
      WordList.of(
          """
          interior foreign finance defence justice health education labour transport culture
          environment agriculture energy trade economy economic water housing home police fire
          army navy village school club party bank press communications operations security
          intelligence tourism sports sport science technology research industry commerce
          development planning infrastructure immigration migration family youth women social
          welfare pensions employment treasury budget tax fisheries forestry mining oil media
          information prison court hospital union state regional provincial district city county
          town municipal national federal general executive parliamentary opposition majority
          minority human rights civil protection rescue emergency disaster relief aid public
          medical technical sporting political military air homeland veterans affairs external
          internal local works traffic rail roads port harbour election electoral ferry
          """);

  private static final Map<String, String> SPELLED =
      Map.of(
          "defense",
          "defence",
          "labor",
          "labour",
          "harbor",
          "harbour",
          "economics",
          "economy",
          "economic",
          "economy",
          "treasury",
          "finance",
          "sports",
          "sport",
          "village",
          "town");

  /** Words before a title that do not change which it is. */
  static final Set<String> LIGHT =
      WordList.of(
          """
          new current longtime long-time long-serving veteran senior local top respected popular
          embattled right-wing left-wing conservative liberal centrist outgoing retiring newly
          controversial powerful influential young 's late-night assistant junior lead leading
          self-confessed alleged accused suspected convicted prime-time main first own sole only
          surviving second wounded injured slain murdered dead area country nation city town
          region agency company club hospital school group party bank union ministry department
          """);

  static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my");

  static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "del", "della", "di", "du", "la", "le", "bin", "ibn", "al", "el", "van",
          "von", "der", "den", "ter", "bint", "abu", "ben", "dos", "y");

  /** What tells when a title is held. */
  static final Map<String, Phase> PHASES =
      Map.ofEntries(
          Map.entry("former", Phase.FORMER),
          Map.entry("ex", Phase.FORMER),
          Map.entry("then", Phase.FORMER),
          Map.entry("late", Phase.FORMER),
          Map.entry("retired", Phase.FORMER),
          Map.entry("ousted", Phase.FORMER),
          Map.entry("previous", Phase.FORMER),
          Map.entry("once", Phase.FORMER),
          Map.entry("onetime", Phase.FORMER),
          Map.entry("one-time", Phase.FORMER),
          Map.entry("sometime", Phase.FORMER),
          Map.entry("acting", Phase.ACTING),
          Map.entry("interim", Phase.ACTING),
          Map.entry("caretaker", Phase.ACTING),
          Map.entry("elect", Phase.ELECT),
          Map.entry("incoming", Phase.ELECT),
          Map.entry("designate", Phase.PLANNED),
          Map.entry("nominee", Phase.PLANNED),
          Map.entry("candidate", Phase.PLANNED),
          Map.entry("future", Phase.PLANNED),
          Map.entry("shadow", Phase.PLANNED),
          Map.entry("deputy", Phase.DEPUTY),
          Map.entry("vice", Phase.DEPUTY),
          Map.entry("assistant", Phase.DEPUTY),
          Map.entry("associate", Phase.DEPUTY),
          Map.entry("junior", Phase.DEPUTY));

  private PeopleWords() {}

  static boolean portfolio(String lower) {
    return PORTFOLIOS.contains(SPELLED.getOrDefault(lower, lower));
  }

  static String spelled(String lower) {
    return SPELLED.getOrDefault(lower, lower);
  }
}
