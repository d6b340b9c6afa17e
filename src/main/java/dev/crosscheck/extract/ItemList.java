package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Things in a row up to the end of their sentence: "a crown, a bishop's ring and an ivory comb".
 * Commas, semicolons and the last "and" part them. Where it is open how many they are, because of
 * "bread and butter" or an apposition, every number that can be meant is allowed for.
 */
final class ItemList {
  /** Words with which a text leaves a list open, restricts it or gives a choice. */
  private static final Set<String> OPENERS =
      WordList.of(
          """
          or nor but include including like especially notably example instance etc
          e.g. plus along alongside together as than not except besides among both
          either neither other another more others most between
          """);

  private static final Set<String> INDEFINITE = Set.of("a", "an");
  private static final String OUTSIDE = "[:()\\[\\]“”\"'‘–—]|--|-|``|''|\\.\\.\\.|…";

  private final Tree tree;
  private final int from;
  private final int end;
  private final List<int[]> items = new ArrayList<>();
  private int inner;

  private ItemList(Tree tree, int from) {
    this.tree = tree;
    this.from = from;
    int last = tree.size();
    while (last > from && tree.token(last - 1).form().matches("[.!]")) {
      last--;
    }
    this.end = last;
  }

  /**
   * The items from a token to the end of the sentence.
   *
   * @param count how many they are said to be
   * @return empty when they may well be so many in another reading than the plain one
   */
  static Optional<NameList> of(Tree tree, int from, int count) {
    ItemList list = new ItemList(tree, from);
    if (!list.legible() || !list.split() || !list.parallel()) {
      return Optional.empty();
    }
    int size = list.items.size();
    boolean fits = count == size;
    boolean allowed = count >= size - list.appositions() && count <= size + list.inner;
    boolean several = count > size && list.items.stream().anyMatch(list::plural);
    return !fits && (allowed || several) ? Optional.empty() : Optional.of(list.named());
  }

  /** No second thought, aside, quotation or clause with a verb of its own. */
  private boolean legible() {
    for (int i = from; i < end; i++) {
      Token token = tree.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean clause = token.pos().matches("VBD|VBZ|VBP|MD|W.*|EX|PRP|RB.*");
      if (clause || OPENERS.contains(form) || form.matches(OUTSIDE)) {
        return false;
      }
    }
    return end - from >= 5;
  }

  private boolean split() {
    boolean semicolons = count(";") > 0;
    String mark = semicolons ? ";" : ",";
    int lastMark = -1;
    int join = -1;
    int ands = 0;
    for (int i = from; i < end; i++) {
      String form = tree.token(i).form();
      if (form.equals(mark)) {
        lastMark = i;
      } else if (form.equals("and") && !(semicolons && !tree.token(i - 1).form().equals(mark))) {
        join = i;
        ands++;
      }
    }
    if (lastMark < 0 || join < lastMark) {
      // "X and Y, a third": what comes behind the last item is told about it.
      return false;
    }
    int start = from;
    for (int i = from; i <= end; i++) {
      boolean edge = i == end || i == join || tree.token(i).form().equals(mark);
      if (edge && i > start) {
        items.add(new int[] {start, i});
      }
      start = edge ? i + 1 : start;
    }
    inner = ands - 1;
    return items.size() >= 3;
  }

  private int count(String mark) {
    return (int)
        tree.tokens().subList(from, end).stream().filter(t -> t.form().equals(mark)).count();
  }

  /** Each begins as an item does; numbers would make more of one. */
  private boolean parallel() {
    return items.stream().allMatch(i -> determined(tree.token(i[0])) && hasNoun(i));
  }

  private boolean determined(Token first) {
    boolean article =
        Set.of("a", "an", "the", "one", "its", "his", "her", "their")
            .contains(first.form().toLowerCase(Locale.ROOT));
    boolean owner =
        first.pos().startsWith("NNP")
            && first.index() + 1 < end
            && tree.token(first.index() + 1).pos().equals("POS");
    return article || owner;
  }

  private boolean hasNoun(int[] item) {
    return item[1] > item[0] + 1
        && tree.tokens().subList(item[0], item[1]).stream().anyMatch(t -> t.pos().startsWith("NN"));
  }

  /** "the earrings" may be one or two. */
  private boolean plural(int[] item) {
    for (int i = item[0] + 1; i < item[1]; i++) {
      boolean goesOn = i + 1 < item[1] && tree.token(i + 1).pos().matches("NN.*|POS");
      if (tree.token(i).pos().startsWith("NN") && !goesOn) {
        return tree.token(i).pos().matches("NNP?S");
      }
    }
    return true;
  }

  /** "the Alba, a tanker, ..." may be one ship. */
  private int appositions() {
    int found = 0;
    for (int k = 1; k < items.size(); k++) {
      boolean first = indefinite(items.get(k - 1));
      if ((indefinite(items.get(k)) && !first) || name(items.get(k - 1))) {
        found++;
      }
    }
    return found;
  }

  private boolean indefinite(int[] item) {
    return INDEFINITE.contains(tree.token(item[0]).form().toLowerCase(Locale.ROOT));
  }

  private boolean name(int[] item) {
    return tree.token(item[1] - 1).pos().startsWith("NNP");
  }

  private NameList named() {
    List<String> texts =
        items.stream()
            .map(i -> tree.text().substring(tree.token(i[0]).start(), tree.token(i[1] - 1).end()))
            .toList();
    return new NameList(texts, from, end, null, false);
  }
}
