package dev.crosscheck.syntax;

/** How far a word or number reaches, and which marks inside it belong to it. */
final class Words {
  static final int ZERO_WIDTH_JOINER = 0x200D;

  private static final int LONG_ENOUGH_TO_STAND_ALONE = 4;

  /** How many digits a group of a large number has. */
  private static final int THOUSANDS = 3;

  /** As in "US$", "HK$". */
  private static final int LONGEST_COUNTRY = 3;

  private Words() {}

  /** Whether a sign or a decimal point here begins a number: {@code -5}, {@code .5}. */
  static boolean startsNumber(String text, int start) {
    char c = text.charAt(start);
    char before = Characters.at(text, start - 1);
    boolean free = !Characters.isWord(before) && before != c;
    return (c == '.' || c == '#' || Characters.isSign(c))
        && free
        && Characters.isDigit(Characters.at(text, start + 1));
  }

  /** Where the word that starts here ends. */
  static int end(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!Characters.isWord(c) && !belongs(text, start, end)) {
        break;
      }
      end += Character.charCount(c);
      if (Characters.isCurrency(c)) {
        break;
      }
    }
    return end;
  }

  /** Whether the mark at this place is a part of the word around it. */
  private static boolean belongs(String text, int start, int place) {
    char mark = text.charAt(place);
    char before = text.charAt(place - 1);
    char after = Characters.at(text, place + 1);
    boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
    boolean wordFollows = Characters.isWord(after);
    if (Characters.isHyphen(mark) || Characters.isDash(mark)) {
      return Hyphens.belongs(text, place);
    } else if (Characters.isApostrophe(mark)) {
      return Character.isLetter(after) && Characters.isWord(before);
    } else if (Characters.isNumberSpace(mark)) {
      return digits && groupsThousands(text, start, place);
    } else if (Characters.isCurrency(mark)) {
      return place - start <= LONGEST_COUNTRY
          && text.substring(start, place).chars().allMatch(Character::isUpperCase);
    }
    return switch (mark) {
      case '.' ->
          wordFollows
              ? !gluesSentences(text, place)
              : Abbreviations.keepsPeriod(text, start, place);
      case ',', ':' -> digits;
      case '/' -> wordFollows && (digits || !separatesWords(text, place));
      case '&', '@' -> wordFollows && Character.isLetter(before);
      default -> false;
    };
  }

  /** "ended.The": a full stop after which the space is missing. */
  private static boolean gluesSentences(String text, int place) {
    return Character.isLowerCase(text.charAt(place - 1))
        && Character.isLowerCase(Characters.at(text, place - 2))
        && Character.isUpperCase(Characters.at(text, place + 1))
        && Character.isLowerCase(Characters.at(text, place + 2));
  }

  /** "killed/wounded" is two words, "km/h" and "and/or" are one. */
  private static boolean separatesWords(String text, int place) {
    return lettersFrom(text, place, -1) >= LONG_ENOUGH_TO_STAND_ALONE
        && lettersFrom(text, place, 1) >= LONG_ENOUGH_TO_STAND_ALONE;
  }

  private static int lettersFrom(String text, int place, int step) {
    int count = 0;
    while (count < LONG_ENOUGH_TO_STAND_ALONE
        && Character.isLetter(Characters.at(text, place + step * (count + 1)))) {
      count++;
    }
    return count;
  }

  /** A typographic space as in "26 600": at most three digits before it, exactly three behind. */
  private static boolean groupsThousands(String text, int start, int place) {
    int before = digitsFrom(text, place, -1);
    boolean withinWord = place - before >= start;
    int after = digitsFrom(text, place, 1);
    return withinWord
        && before <= THOUSANDS
        && after == THOUSANDS
        && !Character.isLetter(Characters.at(text, place + 1 + THOUSANDS));
  }

  /** How many digits stand on one side, counted up to one more than a group has. */
  private static int digitsFrom(String text, int place, int step) {
    int count = 0;
    while (count <= THOUSANDS
        && Characters.isDigit(Characters.at(text, place + step * (count + 1)))) {
      count++;
    }
    return count;
  }
}
