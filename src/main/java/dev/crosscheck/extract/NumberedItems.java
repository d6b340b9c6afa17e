package dev.crosscheck.extract;

import dev.crosscheck.extract.time.TimeTokens;
import dev.crosscheck.model.Block;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A count and the list that its text sets out in lines below it: "the following eight objects:" and
 * eight items.
 *
 * @param count as written
 * @param number its token
 * @param noun what is counted
 * @param texts the items
 * @param last the passage of the last item
 */
record NumberedItems(int count, Token number, Token noun, List<String> texts, Passage last) {
  private static final int LONGEST_TEXT = 60;

  /** So many characters before the number its hedge may stand. */
  private static final int NEAR = 25;

  private static final Set<String> UNITS =
      Set.of("day", "hour", "week", "month", "year", "percent");

  private static final Pattern FOLLOWING = Pattern.compile("(?i)\\bfollowing\\b|:\\s*$");

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:including|includes?|among|some of|such as|for example|least|than|about|part)\\b");

  /** The list that a passage announces by its number; empty when it announces none. */
  static Optional<NumberedItems> after(Passage passage) {
    String text = passage.text().stripTrailing();
    boolean announces = text.endsWith(":") && FOLLOWING.matcher(text).find();
    if (!announces || passage.block().kind() == Block.Kind.ITEM) {
      return Optional.empty();
    }
    List<Passage> items = items(passage.after());
    Tree tree = passage.tree();
    int colon = tree.size() - 1;
    for (int i = colon - 1; i > 0 && items.size() > 1; i--) {
      Token token = tree.token(i);
      if (token.pos().equals("CD")) {
        TimeTokens.Count count = new TimeTokens(token.form()).count(0);
        Optional<Token> noun = noun(tree, i, colon);
        return noun.isPresent() && count.found() && count.value() > 1 && !hedged(tree, i)
            ? Optional.of(
                new NumberedItems(
                    count.value(), token, noun.get(), texts(items), items.get(items.size() - 1)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The plural that the number counts, right before the colon or what follows from it. */
  private static Optional<Token> noun(Tree tree, int number, int colon) {
    for (int i = number + 1; i < colon; i++) {
      Token token = tree.token(i);
      if (token.pos().equals("NNS")) {
        boolean next = i + 1 == colon || tree.text().contains("following");
        return next && !UNITS.contains(token.lemma()) ? Optional.of(token) : Optional.empty();
      }
      if (!token.pos().startsWith("NN") && !token.pos().matches("JJ.*|VBG|VBN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hedged(Tree tree, int number) {
    String before = tree.text().substring(0, tree.token(number).start()).stripTrailing();
    String clause = before.substring(Math.max(0, before.length() - NEAR));
    return OPEN.matcher(clause).find()
        || before.matches("(?is).*\\b(?:another|other|first|last|next|of|up to|nearly|over)$");
  }

  /** The entries of the list that begins at once; none when one of them has a list of its own. */
  private static List<Passage> items(List<Passage> after) {
    List<Passage> items = new ArrayList<>();
    Block last = null;
    for (Passage passage : after) {
      if (passage.block().kind() != Block.Kind.ITEM) {
        break;
      }
      if (!passage.block().equals(last)) {
        items.add(passage);
      }
      if (passage.text().stripTrailing().endsWith(":")) {
        return List.of();
      }
      last = passage.block();
    }
    return items;
  }

  private static List<String> texts(List<Passage> items) {
    return items.stream()
        .map(Passage::text)
        .map(t -> t.length() > LONGEST_TEXT ? t.substring(0, LONGEST_TEXT) : t)
        .toList();
  }
}
