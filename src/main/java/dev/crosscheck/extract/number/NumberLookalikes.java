package dev.crosscheck.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits that are no number by their characters alone: links, addresses of machines, versions and
 * sections, telephone numbers, dates, times of day, codes, list markers. Names such as "Boeing 737"
 * need more than characters and are told apart elsewhere. To add a kind, add a line and its corpus
 * in the test.
 */
final class NumberLookalikes {
  /**
   * A kind of them.
   *
   * @param signs characters of which one is in each of the kind; other sentences are not searched
   */
  private record Kind(String signs, Pattern pattern) {
    boolean mayBeIn(String sentence) {
      return signs.isEmpty() || signs.chars().anyMatch(sign -> sentence.indexOf(sign) >= 0);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          // Links and mail addresses.
          kind("/", "(?<!\\S)\\S*?(?:https?://|www\\.|\\.(?:com|org|net)/)\\S*"),
          kind("@", "(?<!\\S)\\S+@\\S+\\.\\p{L}{2,}"),
          // 192.168.1.2
          kind(".", "(?<![\\d.,])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d,]|\\.\\d)"),
          // 3.2.1 and 1.10.4, but 1.234.567 groups thousands.
          kind(
              ".", "(?<![\\d.,])(?!\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.]))\\d+(?:\\.\\d+){2,}(?!\\d)"),
          // 5/17/2018, 2018-05-17, 17.05.2018.
          kind("/.-", "(?<![\\d/.-])\\d{1,4}([/.-])\\d{1,2}\\1\\d{2,4}(?![\\d/-])"),
          // 1995-01, a month.
          kind("-", "(?<![\\d/.,-])(?:19|20)\\d\\d-(?:0\\d|1[0-2])(?![\\d/,-])"),
          // 2020-21, a season.
          kind("-–", "(?<![\\d.,-])(?:1[5-9]|20)\\d\\d[-–]\\d\\d(?![\\d,.-])"),
          // 10:30, 3:1, 12:05:33.
          kind(":", "(?<![\\d:])\\d{1,3}:\\d{1,3}(?::\\d\\d)?(?![\\d:])"),
          // 10.30am, 7 p.m., 5-7pm, 1200 GMT.
          kind(
              "mM",
              "(?i)(?<![\\d.,])(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[-–]|to|and)\\s?)?"
                  + "\\d{1,2}(?:[.]\\d\\d)?\\s?(?:[ap]m\\b|[ap]\\.\\s?m\\.)"),
          kind("TC", "(?<!\\d)\\d{3,4}\\s?(?:GMT|UTC|BST|CET|EST|EDT)\\b"),
          // +44 20 7946 0000, (02) 5550 1234, 555-010-9999.
          kind("+", "(?<![\\d\\p{L}])\\+\\d{1,3}[ (.-]\\(?\\d[\\d ()./-]*\\d"),
          kind("(", "\\(\\d{2,5}\\)\\s?\\d{3,4}[- ]\\d{3,4}"),
          kind("-.", "(?<![\\d-])(?:1-)?\\d{3}[-.]\\d{3}[-.]\\d{4}(?![\\d-])"),
          kind(
              "",
              "(?i)\\b(?:call|phone|telephone|tel|dial|hotline|helpline|fax)\\b[^.;\\d]{0,30}"
                  + "(\\d[\\d -]{5,}\\d)"),
          // F-16, COVID-19, MH-17: a name in letters and a number behind a hyphen.
          kind("-", "(?<![\\d\\p{L}$€£])\\p{Lu}\\p{L}*-\\d[\\d\\p{L}]*(?:-\\d+)*"),
          // 737-800, 787-9: makes of aircraft.
          kind("-", "(?<![\\d$€£.,-])7[0-8]7-\\d{1,3}(?:ER|LR|F)?(?![\\d,.]\\d|\\d)"),
          // 24/7, 9/11, 2008/09; see FractionNumerals for halves and quarters.
          kind("/", "(?<![\\d/])(?!" + FractionNumerals.SLASHED + ")\\d+/\\d+(?:/\\d+)*"),
          // "1. First", "(2) then": a marker that opens a line or follows a semicolon.
          kind(
              ".)",
              "^\\s*\\d{1,2}[.)]\\s+(?=\\p{Lu})"
                  + "|(?:^\\s*|[;:,]\\s|\\band\\s)\\(\\d{1,2}\\)\\s(?=\\p{Ll})"),
          kind("#№", "[#№]\\s?\\d+"));

  private final List<int[]> places = new ArrayList<>();

  NumberLookalikes(String sentence) {
    boolean digits = sentence.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      return;
    }
    for (Kind kind : KINDS) {
      if (!kind.mayBeIn(sentence)) {
        continue;
      }
      Matcher m = kind.pattern.matcher(sentence);
      while (m.find()) {
        places.add(new int[] {m.start(), m.end()});
      }
    }
  }

  private static Kind kind(String signs, String pattern) {
    return new Kind(signs, Pattern.compile(pattern));
  }

  /** Whether the characters between two indexes touch such a place. */
  boolean touch(int start, int end) {
    return places.stream().anyMatch(p -> start < p[1] && p[0] < end);
  }
}
