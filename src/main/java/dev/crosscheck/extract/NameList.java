package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names in a row: "Egypt, Israel and the United States".
 *
 * @param names as written, without articles
 * @param first index of the first token
 * @param next index of the token after the last
 * @param lead the noun that the list belongs to ("the chiefs of A, B and C"), or null
 * @param open whether the text says that there are more: "including", "such as"
 */
record NameList(List<String> names, int first, int next, @Nullable Token lead, boolean open) {
  private static final Set<String> JOINS = Set.of("and", "&", "or");
  private static final Set<String> LEADS = Set.of("of", "from", "between", "by", "with", "for");
  private static final Set<String> OPENERS =
      Set.of("including", "include", "includes", "like", "especially", "notably");

  /** Longer items are clauses, and "and" may stand inside them. */
  private static final int LONGEST_ITEM = 4;

  /** The lists of two names or more in a sentence, in order. */
  static List<NameList> in(Tree tree) {
    List<NameList> lists = new ArrayList<>();
    for (int i = 0; i < tree.size(); ) {
      Optional<NameList> list = at(tree, i);
      list.ifPresent(lists::add);
      i = list.map(NameList::next).orElse(i + 1);
    }
    return lists;
  }

  private static Optional<NameList> at(Tree tree, int from) {
    List<String> names = new ArrayList<>();
    int at = from;
    boolean joined = false;
    int end = from;
    while (at < tree.size()) {
      int start = isThe(tree, at) ? at + 1 : at;
      int stop = nameEnd(tree, start);
      if (stop == start) {
        break;
      }
      names.add(text(tree, start, stop));
      stop = afterAge(tree, stop);
      end = stop;
      if (joined) {
        break;
      }
      int next = stop;
      boolean comma = next < tree.size() && tree.token(next).form().equals(",");
      next = comma ? next + 1 : next;
      joined = next < tree.size() && JOINS.contains(tree.token(next).lemma());
      next = joined ? next + 1 : next;
      if (!comma && !joined) {
        break;
      }
      at = next;
    }
    boolean afterMark = from > 0 && tree.token(from - 1).form().matches("[:–—-]|--");
    boolean whole = names.size() >= 2 && (joined || (afterMark && names.size() >= 2));
    // Nobody is listed twice: "Gold and Gold" is one firm.
    boolean distinct = names.stream().distinct().count() == names.size();
    if (!whole || !distinct) {
      return Optional.empty();
    }
    return Optional.of(
        new NameList(List.copyOf(names), from, end, lead(tree, from), open(tree, from)));
  }

  /** "Ida Moss, 34, Otto Brand, 51, and Nina Falk, 19": ages belong to the names. */
  private static int afterAge(Tree tree, int stop) {
    boolean comma = stop + 1 < tree.size() && tree.token(stop).form().equals(",");
    boolean age = comma && tree.token(stop + 1).form().matches("\\d{1,3}");
    boolean ends =
        age && (stop + 2 >= tree.size() || tree.token(stop + 2).form().matches("[,;.)]|and"));
    return ends ? stop + 2 : stop;
  }

  /**
   * What is listed from a token on to the end of the sentence, whatever it is: "red, white and
   * blue". Empty when it is not plain where one item ends and the next begins.
   */
  static Optional<NameList> plain(Tree tree, int from) {
    List<String> items = new ArrayList<>();
    int start = from;
    int ands = 0;
    int end = from;
    for (int i = from; i <= tree.size(); i++) {
      String form = i < tree.size() ? tree.token(i).form() : ".";
      boolean and = JOINS.contains(form);
      boolean last = form.equals(".") || i == tree.size();
      ands += and ? 1 : 0;
      if (and || last || form.equals(",")) {
        if (i > start) {
          if (i - start > LONGEST_ITEM) {
            return Optional.empty();
          }
          items.add(text(tree, start, i));
          end = i;
        }
        start = i + 1;
        if (last) {
          break;
        }
      } else if (!tree.token(i).pos().matches("NN.*|JJ.*|DT|PRP\\$|POS")) {
        return Optional.empty();
      }
    }
    return items.size() >= 2 && ands == 1
        ? Optional.of(new NameList(List.copyOf(items), from, end, null, false))
        : Optional.empty();
  }

  private static boolean isThe(Tree tree, int i) {
    return tree.token(i).lemma().equals("the");
  }

  /** After the run of proper nouns from {@code start} on; {@code start} when there is none. */
  private static int nameEnd(Tree tree, int start) {
    int i = start;
    while (i < tree.size()) {
      Token token = tree.token(i);
      boolean proper =
          token.pos().startsWith("NNP") && Character.isUpperCase(token.form().charAt(0));
      boolean of =
          i > start
              && token.form().equals("of")
              && i + 1 < tree.size()
              && tree.token(i + 1).pos().startsWith("NNP");
      if (!proper && !of) {
        break;
      }
      i++;
    }
    // "Egypt's" owns something; it is not itself a member.
    boolean owns = i < tree.size() && tree.token(i).pos().equals("POS");
    return owns ? start : i;
  }

  private static String text(Tree tree, int from, int to) {
    return tree.text().substring(tree.token(from).start(), tree.token(to - 1).end());
  }

  private static @Nullable Token lead(Tree tree, int first) {
    int i = first - 1;
    if (i > 0 && isThe(tree, i)) {
      i--;
    }
    if (i < 1 || !LEADS.contains(tree.token(i).lemma())) {
      return null;
    }
    Token noun = tree.token(i - 1);
    return noun.pos().startsWith("NN") ? noun : null;
  }

  private static boolean open(Tree tree, int first) {
    String before = tree.text().substring(0, tree.token(first).start()).stripTrailing();
    return OPENERS.contains(
            first > 0 ? tree.token(first - 1).form().toLowerCase(java.util.Locale.ROOT) : "")
        || before.endsWith("such as")
        || before.endsWith("among them")
        || before.endsWith("at least")
        || before.endsWith("including the");
  }
}
