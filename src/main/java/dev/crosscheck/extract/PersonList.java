package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Persons in a row up to the end of their sentence, each with what they do: "the nurse Ida Moss,
 * the drivers Otto Brand and Nina Falk, and a cook, Eva Rask".
 */
final class PersonList {
  private PersonList() {}

  /**
   * The full names from a token to the end of the sentence.
   *
   * @param count how many persons there are said to be
   * @return empty when somebody without a name may be meant, too
   */
  static Optional<NameList> of(Tree tree, int from, int count) {
    List<String> names = new ArrayList<>();
    int nameless = 0;
    boolean named = false;
    boolean joined = false;
    int end = from;
    for (int i = from; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean and = token.form().equals("and");
      boolean edge = and || token.form().matches("[,.]");
      if (edge) {
        nameless += named || i == from || tree.token(i - 1).form().equals(",") ? 0 : 1;
        named = false;
        joined |= and;
      } else if (isName(token)) {
        int next = i;
        while (next < tree.size() && isName(tree.token(next))) {
          next++;
        }
        if (named || next - i < 2) {
          return Optional.empty();
        }
        names.add(tree.text().substring(token.start(), tree.token(next - 1).end()));
        named = true;
        i = next - 1;
        end = next;
      } else if (!token.pos().matches("NNP?S?|JJ|DT")) {
        return Optional.empty();
      }
    }
    boolean told = count >= names.size() && count <= names.size() + nameless;
    boolean plain = joined && names.size() >= 3 && end >= tree.size() - 1;
    return plain && (!told || count == names.size())
        ? Optional.of(new NameList(List.copyOf(names), from, end, null, false))
        : Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.pos().startsWith("NNP") && Character.isUpperCase(token.form().charAt(0));
  }
}
