package dev.crosscheck.extract;

import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works by their titles in a row up to the end of their sentence: "The two films shown are
 * "Harvest" by Ida Moss and "Low Tide"".
 */
final class TitledItems {
  private static final Pattern LEAD =
      Pattern.compile("^(?: [\\p{Ll}]+){0,3}?(?: (?:are|were):?|:) ?");

  private static final String OPEN = "[\"“]";
  private static final Pattern ITEM =
      Pattern.compile(
          "\\G"
              + OPEN
              + "(?<title>[^\"“”]{2,80})[\"”]"
              + "(?: ?\\([^()]{2,60}\\))?(?:,? (?:also )?(?:by|of|from) [^,;:\"“”()]{2,60}?)?"
              + "(?:(?:,? and |[,;] ?(?:and )?| )(?="
              + OPEN
              + ")|(?<end>[.]?\\s*$))");

  private TitledItems() {}

  /** The titles that a number of works announces. */
  static Optional<NameList> of(Passage passage, int count, Token number, Token noun) {
    Tree tree = passage.tree();
    String text = tree.text();
    Matcher lead = LEAD.matcher(text.substring(noun.end()));
    if (!lead.find()) {
      return Optional.empty();
    }
    boolean colon = lead.group().contains(":");
    if (!colon && !CountedItems.definite(tree, number)) {
      return Optional.empty();
    }
    int from = noun.end() + lead.end();
    List<String> titles = new ArrayList<>();
    Matcher item = ITEM.matcher(text).region(from, text.length());
    boolean ended = false;
    while (!ended && item.find()) {
      titles.add(item.group("title").strip());
      ended = item.group("end") != null;
    }
    boolean distinct = titles.stream().distinct().count() == titles.size();
    boolean more = count > titles.size() && CountedItems.goesOn(passage);
    int last = tree.size() - (text.stripTrailing().endsWith(".") ? 1 : 0);
    List<Token> tokens = tree.tokensIn(from, text.length());
    return ended && titles.size() >= 2 && distinct && !more && !tokens.isEmpty()
        ? Optional.of(new NameList(List.copyOf(titles), tokens.get(0).index(), last, null, false))
        : Optional.empty();
  }
}
