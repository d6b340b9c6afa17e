package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with which a text gives the words or thoughts of somebody. To teach one, add its lemma to
 * the list it fits.
 */
final class SpeechWords {
  /** Verbs of uttering: their clause is what was said. */
  private static final Set<String> SAYING =
      WordList.of(
          """
          say tell add announce report state declare claim confirm note write warn
          insist acknowledge admit disclose assert explain reveal maintain argue
          stress testify concede contend reply respond comment remark observe tweet
          emphasise emphasize reiterate deny complain recount joke quip boast lament
          mutter murmur whisper shout yell scream cry exclaim repeat recall predict
          forecast promise pledge vow threaten swear proclaim profess allege posit
          propose suggest recommend advise caution counter retort rebut interject
          interrupt continue conclude answer ask inquire enquire plead urge beg demand
          request inform notify remind assure reassure persuade convince post blog
          email phrase put quote cite signal hint imply charge object protest counsel
          preach read opine muse recite relay rule decree certify attest affirm
          reaffirm avow confess grumble gripe gush rave snap fume sigh laugh chuckle
          sneer scoff volunteer venture agree disagree dispute counterargue clarify
          elaborate specify point estimate
          """);

  /** Verbs of thinking and knowing: their clause is what somebody holds. */
  private static final Set<String> THINKING =
      WordList.of(
          """
          believe think feel remember expect hope fear worry doubt suspect assume presume
          reckon guess suppose imagine anticipate envision foresee wonder realize
          realise understand know figure hold consider fret regret wish dream
          speculate surmise theorize theorise learn
          """);

  /** Verbs of finding out and showing, said of reports and their makers. */
  private static final Set<String> SHOWING =
      WordList.of(
          """
          show find indicate demonstrate suggest determine discover calculate conclude
          rule estimate note reveal project judge decide say allege
          """);

  /** Verbs that, with "to", give what somebody says shall be or holds to be so. */
  private static final Set<String> WITH_TO =
      WordList.of(
          """
          claim vow promise pledge threaten urge ask order tell warn expect say
          believe report think estimate advise beg encourage instruct call allege
          profess know consider demand swear invite remind
          """);

  /** Verbs that characterise: with words between quotation marks they give what was said. */
  private static final Set<String> CALLING =
      WordList.of(
          """
          call describe label brand dub term denounce condemn criticize criticise
          dismiss praise hail characterize characterise portray refer deride decry
          slam blast accuse attack welcome speak talk warn thank apologize apologise
          express blame complain vow pledge promise demand urge cite compare laud
          lambaste ridicule mock reject defend deem declare
          """);

  /** Verbs whose object is who is told. */
  private static final Set<String> HEARERS =
      WordList.of(
          """
          tell inform notify remind assure reassure warn persuade convince advise ask
          urge order caution beg instruct invite
          """);

  /** Nouns for something said or thought, followed by a clause that tells it. */
  private static final Set<String> NOUNS =
      WordList.of(
          """
          statement claim announcement warning report allegation assertion suggestion
          prediction belief view argument hope fear promise pledge accusation estimate
          complaint conclusion forecast opinion denial admission insistence threat
          remark comment contention declaration acknowledgment acknowledgement
          confirmation assurance revelation concern finding ruling testimony
          speculation vow notion conviction assumption expectation recommendation
          proposal charge reminder disclosure observation confession word message
          criticism doubt suspicion worry
          """);

  /** Verbs that with such a noun do no more than say: "issued a warning that". */
  private static final Set<String> UTTERING =
      WordList.of(
          """
          make issue give express voice release repeat reiterate raise offer share
          publish have send deliver provide hold state add reject
          """);

  /** Verbs of which a passive tells hearsay: "it was reported that". */
  private static final Set<String> HEARSAY =
      WordList.of(
          """
          say report believe think expect claim allege estimate understand announce suggest argue
          hope fear assume suspect predict agree
          """);

  /** Where words are spoken or stand. */
  private static final Set<String> OCCASIONS =
      WordList.of(
          """
          interview speech statement letter conference briefing hearing address tweet
          post report memo debate rally email article column book broadcast ceremony
          meeting testimony sermon message note filing document press lecture call
          panel forum video blog
          """);

  /** Forms that do not follow the rules. */
  private static final Set<String> IRREGULAR =
      WordList.of(
          """
          said told wrote written thought knew known felt swore sworn held understood
          foresaw foreseen shown found spoke spoken sought dreamt learnt begged put
          read
          """);

  /** Every form of the words. */
  private static final Set<String> FORMS = forms();

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private SpeechWords() {}

  /** Whether a sentence has a word that may credit words to somebody: cheap, before any parse. */
  static boolean in(String sentence) {
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      if (FORMS.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> forms() {
    Set<String> lemmas = new HashSet<>(SAYING);
    lemmas.addAll(THINKING);
    lemmas.addAll(SHOWING);
    lemmas.addAll(WITH_TO);
    lemmas.addAll(NOUNS);
    lemmas.addAll(Set.of("accuse", "blame"));
    Set<String> forms = new HashSet<>(IRREGULAR);
    forms.add("according");
    for (String lemma : lemmas) {
      char last = lemma.charAt(lemma.length() - 1);
      String cut = last == 'e' || last == 'y' ? lemma.substring(0, lemma.length() - 1) : lemma;
      forms.add(lemma);
      forms.addAll(List.of(lemma + "s", lemma + "es", cut + "ing", cut + "ed"));
      forms.addAll(List.of(lemma + "ing", lemma + "ed"));
      forms.addAll(List.of(lemma + last + "ing", lemma + last + "ed"));
      if (last == 'y') {
        forms.addAll(List.of(cut + "ies", cut + "ied"));
      }
    }
    return Set.copyOf(forms);
  }

  /** Whether the clause of the verb tells what somebody says, thinks or finds. */
  static boolean tells(String lemma) {
    return SAYING.contains(lemma) || THINKING.contains(lemma) || SHOWING.contains(lemma);
  }

  static boolean says(String lemma) {
    return SAYING.contains(lemma);
  }

  static boolean thinks(String lemma) {
    return THINKING.contains(lemma) && !SAYING.contains(lemma);
  }

  /** Whether the verb credits only to somebody or to a record, not to just any subject. */
  static boolean needsSpeaker(String lemma) {
    return !SAYING.contains(lemma) || SHOWING.contains(lemma) && !lemma.equals("say");
  }

  /** Whether the verb, in the passive, gives the words of nobody in particular. */
  static boolean isHearsay(String lemma) {
    return HEARSAY.contains(lemma);
  }

  static boolean withTo(String lemma) {
    return WITH_TO.contains(lemma);
  }

  static boolean calls(String lemma) {
    return CALLING.contains(lemma);
  }

  static boolean hasHearer(String lemma) {
    return HEARERS.contains(lemma);
  }

  static boolean isNoun(String lemma) {
    return NOUNS.contains(lemma);
  }

  static boolean utters(String lemma) {
    return UTTERING.contains(lemma);
  }

  static boolean isOccasion(String lemma) {
    return OCCASIONS.contains(lemma);
  }
}
