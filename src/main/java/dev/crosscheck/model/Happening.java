package dev.crosscheck.model;

import java.util.List;
import java.util.Locale;

/**
 * What happened at a stated time, in words that can be compared with those of another text.
 *
 * @param kind one name for a verb and the nouns made of it: "open" for "opened" and "the opening";
 *     "hold" for whatever tells that an event took place
 * @param once whether it befalls one thing only once: a ship sinks once, and can be boarded often
 * @param heads lemmas of the nouns for what it befell, or of the event that took place; empty when
 *     only names tell it
 * @param subject names of what it befell, in lower case and in the fullest form of the document
 * @param narrowing lemmas that narrow the noun: "pension" of "the pension bill"
 * @param names all names of its clause, in lower case
 * @param terms content lemmas of its clause
 * @param definite whether the text speaks of something known or named, as "the ferry" does
 * @param several whether the words are of more than one, so that another text may mean others
 * @param planned whether it is still to come
 * @param told whether its words tell of it as over or as to come, whatever the day
 * @param days on which it can have happened as far as the wording goes: "Friday night" reaches into
 *     Saturday
 * @param reading likely when only a pronoun tells what it befell
 */
public record Happening(
    String kind,
    boolean once,
    List<String> heads,
    List<String> subject,
    List<String> narrowing,
    List<String> names,
    List<String> terms,
    boolean definite,
    boolean several,
    boolean planned,
    Told told,
    DateRange days,
    Reading reading) {
  public Happening {
    heads = List.copyOf(heads);
    subject = List.copyOf(subject);
    narrowing = List.copyOf(narrowing);
    names = List.copyOf(names);
    terms = List.copyOf(terms);
  }

  /** How the words stand to what they tell of. */
  public enum Told {
    /** As over: "was arrested", "has opened". */
    PAST,
    /** As to come: "will open", "is to open". */
    COMING,
    /** The words leave it open. */
    OPEN;

    /** Name in claim files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
