package dev.crosscheck.extract;

import java.util.Locale;

/**
 * What a text says of who one person is. What is not told is empty, or 0 for the age.
 *
 * @param name without titles
 * @param noun lemma of the common noun
 * @param age in years
 * @param gender of the person
 * @param other whether the words set the person apart from one told before: "another man"
 * @param pronoun whether it is only "he" or "she"
 */
record PersonDescription(
    String name, String noun, int age, Gender gender, boolean other, boolean pronoun) {
  /** As far as the words tell. */
  enum Gender {
    MALE,
    FEMALE,
    UNTOLD
  }

  private static final int GROWN_UP = 18;

  /** Everything that the two tell, the first of them where both do. */
  PersonDescription with(PersonDescription more) {
    boolean vague = noun.isEmpty() || VictimWords.ANYBODY.contains(noun);
    return new PersonDescription(
        name.length() >= more.name.length() ? name : more.name,
        vague && !more.noun.isEmpty() ? more.noun : noun,
        age == 0 ? more.age : age,
        gender == Gender.UNTOLD ? more.gender : gender,
        other || more.other,
        pronoun && more.pronoun);
  }

  PersonDescription noLongerOther() {
    return new PersonDescription(name, noun, age, gender, false, pronoun);
  }

  /** Whether nothing speaks against both being one person. */
  boolean mayBe(PersonDescription that) {
    boolean names = name.isEmpty() || that.name.isEmpty() || sameName(that);
    boolean ages = age == 0 || that.age == 0 || age == that.age;
    boolean genders =
        gender == Gender.UNTOLD || that.gender == Gender.UNTOLD || gender == that.gender;
    boolean kin = !parent(that) && !that.parent(this);
    return names && ages && genders && kin && nouns(that) && !tooOld(that) && !that.tooOld(this);
  }

  /** Whether both have a name and it is the same one, or a part of it. */
  boolean sameName(PersonDescription that) {
    return !name.isEmpty()
        && !that.name.isEmpty()
        && (ends(name, that.name) || ends(that.name, name));
  }

  private static boolean ends(String whole, String part) {
    String last = part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String lower = whole.toLowerCase(Locale.ROOT);
    boolean surname = lower.endsWith(" " + last) || lower.equals(last);
    boolean first = !part.contains(" ") && lower.startsWith(last + " ");
    boolean full = part.contains(" ") && whole.contains(" ");
    return first || surname && (!full || lower.charAt(0) == Character.toLowerCase(part.charAt(0)));
  }

  /** "A boy" is no man, and nobody of 40 is a boy. */
  private boolean tooOld(PersonDescription that) {
    boolean young = VictimWords.YOUNG.contains(noun);
    return young && that.age >= GROWN_UP
        || young && VictimWords.GROWN.contains(that.noun)
        || VictimWords.GROWN.contains(noun) && that.age > 0 && that.age < GROWN_UP - 2;
  }

  /** A mother and a daughter are two. */
  private boolean parent(PersonDescription that) {
    return VictimWords.PARENTS.contains(noun) && VictimWords.CHILDREN.contains(that.noun);
  }

  private boolean nouns(PersonDescription that) {
    boolean officer = VictimWords.OFFICERS.contains(noun);
    boolean thatOfficer = VictimWords.OFFICERS.contains(that.noun);
    boolean attacker = VictimWords.ATTACKERS.contains(noun);
    boolean thatAttacker = VictimWords.ATTACKERS.contains(that.noun);
    boolean named = sameName(that);
    return named
        || officer == thatOfficer && attacker == thatAttacker
        || officer && vague(that)
        || thatOfficer && vague(this)
        || attacker && loose(that)
        || thatAttacker && loose(this);
  }

  private static boolean vague(PersonDescription who) {
    return who.noun.isEmpty() || VictimWords.ANYBODY.contains(who.noun);
  }

  private static boolean loose(PersonDescription who) {
    return who.noun.isEmpty()
        || VictimWords.GROWN.contains(who.noun)
        || VictimWords.YOUNG.contains(who.noun)
        || who.noun.matches("male|female|teen|teenager|person|subject|individual");
  }
}
