package dev.crosscheck.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was right, missed and too much on a gold set, a row for each extractor. */
final class Counts {
  private static final class Row {
    private int gold;
    private int found;
    private int right;
    private int items;
    private int whole;
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * Adds one text. Gold and found are compared as bags: an entry that is twice in one and once in
   * the other is right once.
   *
   * @param row the extractor
   * @param item the text, with its id, as the lists shall show it
   * @param gold what stands in it
   * @param found what was read
   */
  void add(String row, String item, List<String> gold, List<String> found) {
    List<String> missed = new ArrayList<>(gold);
    List<String> over = new ArrayList<>();
    for (String entry : found) {
      if (!missed.remove(entry)) {
        over.add(entry);
      }
    }
    Row counts = rows.computeIfAbsent(row, key -> new Row());
    counts.gold += gold.size();
    counts.found += found.size();
    counts.right += found.size() - over.size();
    counts.items++;
    counts.whole += missed.isEmpty() && over.isEmpty() ? 1 : 0;
    missed.forEach(entry -> wrong.add("MISSED  " + row + "  " + entry + "  <" + item + ">"));
    over.forEach(entry -> wrong.add("ALARM   " + row + "  " + entry + "  <" + item + ">"));
  }

  /** Adds a line below the table: what was left out and why, a share that is no F1. */
  void remark(String line) {
    remarks.add(line);
  }

  /** The table, with misses and false alarms when they are wanted. */
  String table(boolean list) {
    StringBuilder out =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-24s %6s %6s %6s %10s %7s %6s %12s%n",
                "extractor",
                "gold",
                "found",
                "right",
                "precision",
                "recall",
                "F1",
                "texts right"));
    rows.forEach(
        (name, row) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-24s %6d %6d %6d %10s %7s %6s %12s%n",
                    name,
                    row.gold,
                    row.found,
                    row.right,
                    percent(row.right, row.found),
                    percent(row.right, row.gold),
                    percent(2 * row.right, row.gold + row.found),
                    percent(row.whole, row.items))));
    remarks.forEach(line -> out.append(line).append('\n'));
    if (list) {
      wrong.forEach(line -> out.append(line).append('\n'));
    }
    return out.toString();
  }

  static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
