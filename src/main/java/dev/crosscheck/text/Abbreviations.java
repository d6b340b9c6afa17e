package dev.crosscheck.text;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not by itself end a sentence; lower case, without the stop. */
final class Abbreviations {
  /** Stand before a name or number, never at the end. */
  private static final Set<String> BEFORE_NAME =
      set(
          "mr mrs ms mx messrs dr prof gen lt col capt cpt sgt maj cmdr cdr adm brig cpl pvt pfc"
              + " sen rep reps sens gov rev hon pres supt det insp amb fr msgr atty vs v mme mlle"
              + " lt-gen maj-gen const dep dist comr asst assoc");

  /** May end a sentence, but only when a word follows that often begins one. */
  private static final Set<String> ANYWHERE =
      set(
          "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat"
              + " sun jr sr inc corp ltd co bros plc llc st ste mt ft no nos ave blvd rd ala ariz"
              + " ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont"
              + " neb nev okla ore pa penn tenn tex va vt wash wis wyo etc al approx est ca cf eg ie"
              + " dept univ assn gov't vol pp p fig sec art ch ed eds min max avg hr hrs km kg cm mm"
              + " sq cu lb lbs oz");

  /** Stand before a number. */
  private static final Set<String> BEFORE_NUMBER =
      set(
          "no nos vol pp p fig sec art ch approx est ca c cf about jan feb mar apr jun jul aug sep"
              + " sept oct nov dec st mt rte route v vs");

  /** Capitalised words that begin sentences and rarely follow an abbreviation inside one. */
  private static final Set<String> STARTERS =
      set(
          "the a an it its he she they we you i his her their our my this that these those there"
              + " here in on at by for from with without after before since until during while when"
              + " where why how what who if as but and or so yet nor not no some many most more"
              + " several few both all each every another other others also then now later earlier"
              + " meanwhile however although though because according officials police authorities"
              + " rescuers witnesses nearly almost about around at least over under among despite"
              + " following one two three four five six seven eight nine ten dozens hundreds"
              + " thousands people residents to of last next");

  private static final Set<String> AFTER_CLOCK =
      set(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december eastern central pacific"
              + " mountain greenwich local universal mon tue wed thu fri sat sun jan feb mar apr jun"
              + " jul aug sep sept oct nov dec");

  private Abbreviations() {}

  private static Set<String> set(String words) {
    return Set.of(java.util.Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
  }

  static boolean beforeName(String word) {
    return BEFORE_NAME.contains(lower(word));
  }

  static boolean anywhere(String word) {
    return ANYWHERE.contains(lower(word));
  }

  static boolean beforeNumber(String word) {
    return BEFORE_NUMBER.contains(lower(word));
  }

  /** a.m., p.m. */
  static boolean clock(String word) {
    String lower = lower(word);
    return lower.equals("a.m") || lower.equals("p.m");
  }

  /** Whether a word after a time of day still belongs to it: a day or a time zone. */
  static boolean afterClock(String word) {
    return AFTER_CLOCK.contains(lower(word))
        || (word.matches("[A-Z]{2,5}") && !STARTERS.contains(lower(word)));
  }

  static boolean starter(String word) {
    return STARTERS.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
