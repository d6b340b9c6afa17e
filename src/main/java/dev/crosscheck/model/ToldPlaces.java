package dev.crosscheck.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a document says that places lie: "Oster, in Brekka province", "the Brekka town of Oster",
 * "Brekka's capital, Oster". Only phrasings that can hardly mean anything else are read.
 */
final class ToldPlaces {
  private static final String WORD =
      "(?:\\p{Ll}{2}-)?\\p{Lu}\\p{L}*+(?:['\u2019](?!s\\b)\\p{L}++)?+(?:-\\p{L}++)*+";

  /** Words with a capital letter that begin sentences and no names. */
  private static final String NO_NAME =
      "(?!(?:The|This|That|In|At|On|An?|But|And|For|From|Near|Its?|His|Her|Their|Our|He|She|They|We|"
          + "When|While|After|Before|Since|As|Officials?|Police|President|Prime|Mr|Mrs|Ms|Dr|Both|"
          + "All|Some|Many|Most|One|Two|Three)\\b)";

  private static final String NAME =
      NO_NAME + "(?:St\\.? )?" + WORD + "(?: (?:(?:of|de|del|la|el|al) )?" + WORD + "){0,3}";

  private static final String SETTLEMENT =
      "(?:city|town|village|hamlet|capital|port|resort|settlement|municipality|borough)";

  private static final String LAND =
      "(?:province|region|state|county|district|governorate|prefecture|department|canton|oblast|"
          + "territory|valley|island|peninsula|neighbou?rhood|quarter|suburb)";

  private static final String KIND = "(?:" + SETTLEMENT + "|" + LAND + ")";

  private static final String SIDE =
      "(?:(?:north|south)-?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?|central)";

  /** "second-largest", "small fishing". */
  private static final String SUCH = "(?:\\p{Ll}+(?:-\\p{Ll}+)* ){0,3}?";

  private static final String WHOLE =
      "(?:the )?(?<w>(?:"
          + SIDE
          + " (?:of )?(?:the )?)?"
          + NAME
          + "(?: "
          + KIND
          + "\\b)?|"
          + LAND
          + " of "
          + NAME
          + ")";

  private static final String PART = "(?<p>" + NAME + "(?: " + KIND + "\\b)?)";

  private static final String OF_KIND = "(?:the " + SUCH + KIND + " of )?";

  /** An abbreviated state: "Ill.", "N.Y." */
  private static final String SHORT = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}\\p{Ll}{1,4}\\.)";

  private static final String END =
      "(?=[.;:!?)]|$|, (?!and\\b|or\\b|\\p{Lu})|, \\p{Lu}\\p{L}+ said)";

  private static final String TIME =
      "(?= (?:on|at|by|after|before|when|where|early|late|last|this|during|since|overnight)\\b)";

  private static final List<Pattern> PATTERNS =
      List.of(
          // "in Oster, in Brekka province", "near Oster in northern Brekka"
          of(
              "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) "
                  + OF_KIND
                  + PART
                  + ",? in "
                  + WHOLE
                  + "(?!,? (?:and|or)\\b|, in\\b|['\u2019]s\\b)"),
          // "in Oster, Brekka."
          of(
              "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|from|to|of) "
                  + OF_KIND
                  + PART
                  + ", (?<w>"
                  + SHORT
                  + "(?=,| \\p{Ll})|"
                  + NAME
                  + "(?: "
                  + KIND
                  + "\\b)?(?:"
                  + END
                  + "|"
                  + TIME
                  + "))"),
          // "OSTER, Brekka (NW) -"
          of(
              "^(?<p>\\p{Lu}{3,}(?: \\p{Lu}{2,})*), (?<w>"
                  + NAME
                  + ")(?: \\([^)]*\\))? ?[\u2014\u2013-]"),
          // "Brekka's capital, Oster", "Brekka's northern town of Oster"
          of(
              "\\b(?<w>"
                  + NAME
                  + ")['\u2019]s? "
                  + SUCH
                  + KIND
                  + "(?:,| of|) (?<p>"
                  + NAME
                  + ")(?=[.,;:!?)]|$| \\p{Ll})(?!['\u2019]s|, (?:said|told))"),
          // "Brekka's northern Halden province"
          of("\\b(?<w>" + NAME + ")['\u2019]s? " + SUCH + "(?<p>" + NAME + " " + KIND + ")\\b"),
          // "the northern Brekka town of Oster"
          of(
              "\\b[Tt]he (?<w>(?:"
                  + SIDE
                  + " )?"
                  + NAME
                  + ") (?:\\p{Ll}+ )?(?:"
                  + SETTLEMENT
                  + "|neighbou?rhood) of (?<p>"
                  + NAME
                  + ")"),
          // "Oster, the capital of Brekka", "Oster, a town in the north of Brekka"
          of(
              "\\b"
                  + PART
                  + ", (?:(?:the|an?) )?"
                  + SUCH
                  + KIND
                  + " (?:in|of) "
                  + WHOLE
                  + "(?!,? (?:and|or) \\p{Lu})"),
          // "Oster, Brekka's capital"
          of("\\b(?<p>" + NAME + "), (?<w>" + NAME + ")['\u2019]s? " + SUCH + KIND + "\\b"),
          // "the town of Oster in northern Brekka"
          of("\\b[Tt]he " + SUCH + KIND + " of (?<p>" + NAME + "),? in " + WHOLE),
          // "the Halden valley in Brekka"; "the Halden district of Oster" may be meant either way
          of("\\b[Tt]he (?<p>" + NAME + " " + LAND + "),? in " + WHOLE));

  /** No sentence without one of these tells where a place lies. */
  private static final Pattern SIGN =
      Pattern.compile(
          KIND + "\\b|\\p{L},? in (?:the )?(?:\\p{Ll}+ (?:of )?)?\\p{Lu}|\\p{L}, \\p{Lu}");

  private ToldPlaces() {}

  private static Pattern of(String regex) {
    return Pattern.compile(regex);
  }

  /** What the running text of a document says; headings are too short of words. */
  static List<ToldPlace> of(Document document) {
    Set<ToldPlace> told = new LinkedHashSet<>();
    document.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.TITLE)
        .flatMap(b -> b.sentences().stream())
        .forEach(s -> read(s.text(), told));
    return List.copyOf(told);
  }

  /** What one sentence says. */
  static List<ToldPlace> in(String sentence) {
    Set<ToldPlace> told = new LinkedHashSet<>();
    read(sentence, told);
    return List.copyOf(told);
  }

  private static void read(String sentence, Set<ToldPlace> told) {
    String text = sentence.replaceAll("\\s+", " ");
    if (!SIGN.matcher(text).find()) {
      return;
    }
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      int from = 0;
      while (matcher.find(from)) {
        String part = matcher.group("p");
        String whole = matcher.group("w");
        if (!part.equalsIgnoreCase(whole) && !dated(part) && !dated(whole)) {
          told.add(new ToldPlace(part, whole, matcher.group()));
        }
        // The whole may itself lie in something: "in Oster, in Halden, in Brekka".
        from = Math.max(matcher.start() + 1, matcher.end("p"));
      }
    }
  }

  /** "in Oster, in March". */
  private static boolean dated(String name) {
    for (String word : name.split("[^\\p{L}]+")) {
      if (Character.isUpperCase(word.charAt(0))
          && CalendarNames.isName(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
