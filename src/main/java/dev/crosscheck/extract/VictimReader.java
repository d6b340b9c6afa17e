package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the single persons of a sentence that are hurt or killed, or called the victim. */
final class VictimReader {
  private static final PersonDescription SOMEBODY =
      new PersonDescription("", "victim", 0, PersonDescription.Gender.UNTOLD, false, false);

  private VictimReader() {}

  /** The mentions of a passage in the order of the text. */
  static List<VictimMention> read(Passage passage) {
    if (!FateWords.TRIGGERS.in(passage.beginnings())) {
      return List.of();
    }
    Tree tree = passage.tree();
    PersonReader persons = new PersonReader(tree, passage.names());
    FateReader fates = new FateReader(tree);
    List<VictimMention> mentions = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (Token token : tree.tokens()) {
      Optional<PersonDescription> who =
          told.contains(token.index()) ? Optional.empty() : persons.at(token);
      if (who.isEmpty()) {
        fates
            .deed(token)
            .map(f -> new VictimMention(passage, token, SOMEBODY, Optional.of(f), true))
            .ifPresent(mentions::add);
        continue;
      }
      List<Token> more = persons.more(token);
      more.forEach(t -> told.add(t.index()));
      Optional<FateReading> fate =
          Stream.concat(Stream.of(token), more.stream())
              .map(fates::of)
              .flatMap(Optional::stream)
              .max(Comparator.comparing(FateReading::fate));
      boolean doubtful =
          !who.get().name().isEmpty()
              && !persons.sure(who.get())
              && passage.block().kind() == Block.Kind.TITLE;
      if (doubtful) {
        continue;
      }
      boolean victim = who.get().noun().equals("victim") && !who.get().other();
      boolean joined = token.relation().equals("appos");
      if ((fate.isPresent() || victim) && !joined) {
        mentions.add(new VictimMention(passage, token, who(token, who.get()), fate, false));
      }
    }
    return mentions;
  }

  /** "He shot another man": another than himself, not than a victim told before. */
  private static PersonDescription who(Token token, PersonDescription who) {
    boolean done = token.relation().equals("dobj");
    return who.other() && done ? who.noLongerOther() : who;
  }
}
