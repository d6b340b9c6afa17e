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
  private static final List<Pattern> KINDS =
      List.of(
          // Links and mail addresses.
          Pattern.compile(
              "(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}{2,}|\\S+\\.(?:com|org|net)/\\S*"),
          // 192.168.1.2: four parts below 256 each.
          Pattern.compile("(?<![\\d.,])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d,]|\\.\\d)"),
          // 3.2.1 and 1.10.4, but 1.234.567 groups thousands.
          Pattern.compile(
              "(?<![\\d.,])(?!\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.]))\\d+(?:\\.\\d+){2,}(?!\\d)"),
          // 5/17/2018, 2018-05-17, 17.05.2018.
          Pattern.compile("(?<![\\d/.-])\\d{1,4}([/.-])\\d{1,2}\\1\\d{2,4}(?![\\d/-])"),
          // 1995-01, a month.
          Pattern.compile("(?<![\\d/.,-])(?:19|20)\\d\\d-(?:0\\d|1[0-2])(?![\\d/,-])"),
          // 2020-21, a season.
          Pattern.compile("(?<![\\d.,-])(?:1[5-9]|20)\\d\\d[-–]\\d\\d(?![\\d,.-])"),
          // 10:30, 3:1, 12:05:33.
          Pattern.compile("(?<![\\d:])\\d{1,3}:\\d{1,3}(?::\\d\\d)?(?![\\d:])"),
          // 10.30am, 7 p.m., 5pm, 1200 GMT.
          Pattern.compile(
              "(?<![\\d.,])(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[-–]|to|and)\\s?)?\\d{1,2}(?:[.]\\d\\d)?\\s?(?:[ap]m\\b|[ap]\\.\\s?m\\.)",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("(?<!\\d)\\d{3,4}\\s?(?:GMT|UTC|BST|CET|EST|EDT)\\b"),
          // +44 20 7946 0000, (02) 5550 1234, 555-010-9999.
          Pattern.compile("(?<![\\d\\p{L}])\\+\\d{1,3}[ (.-]\\(?\\d[\\d ()./-]*\\d"),
          Pattern.compile("\\(\\d{2,5}\\)\\s?\\d{3,4}[- ]\\d{3,4}"),
          Pattern.compile("(?<![\\d-])(?:1-)?\\d{3}[-.]\\d{3}[-.]\\d{4}(?![\\d-])"),
          Pattern.compile(
              "(?:call|phone|telephone|tel|dial|hotline|helpline|fax)\\b[^.;\\d]{0,30}(\\d[\\d -]{5,}\\d)",
              Pattern.CASE_INSENSITIVE),
          // F-16, COVID-19, MH-17: a name in letters and a number behind a hyphen.
          Pattern.compile("(?<![\\d\\p{L}$€£])\\p{Lu}\\p{L}*-\\d[\\d\\p{L}]*(?:-\\d+)*"),
          // 24/7, 9/11, 2008/09; see FractionNumerals for halves and quarters.
          Pattern.compile("(?<![\\d/])(?!" + FractionNumerals.SLASHED + ")\\d+/\\d+(?:/\\d+)*"),
          // "1. First", "(2) then": a marker that opens a line or follows a semicolon.
          Pattern.compile(
              "^\\s*\\d{1,2}[.)]\\s+(?=\\p{Lu})|(?:^\\s*|[;:,]\\s|\\band\\s)\\(\\d{1,2}\\)\\s(?=\\p{Ll})"),
          Pattern.compile("[#№]\\s?\\d+"));

  private final List<int[]> places = new ArrayList<>();

  NumberLookalikes(String sentence) {
    boolean digits = sentence.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      return;
    }
    for (Pattern kind : KINDS) {
      Matcher m = kind.matcher(sentence);
      while (m.find()) {
        places.add(new int[] {m.start(), m.end()});
      }
    }
  }

  /** Whether the characters between two indexes touch such a place. */
  boolean touch(int start, int end) {
    return places.stream().anyMatch(p -> start < p[1] && p[0] < end);
  }
}
