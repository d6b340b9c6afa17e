package dev.crosscheck.extract;

import dev.crosscheck.model.Happening;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;

/** Whether a verb tells of something as over or as to come. */
final class ToldTense {
  private ToldTense() {}

  /** What the forms of the verb and its auxiliaries say; open where they leave room. */
  static Happening.Told of(Tree tree, Token verb) {
    if (!verb.pos().startsWith("V")) {
      return Happening.Told.OPEN;
    }
    boolean will = false;
    boolean other = false;
    boolean past = verb.pos().equals("VBD");
    for (Token child : tree.children(verb)) {
      boolean modal = child.pos().equals("MD");
      will |= modal && child.lemma().matches("will|shall|'ll|’ll|wo");
      other |= modal && !child.lemma().matches("will|shall|'ll|’ll|wo");
      other |= child.pos().equals("TO") || child.relation().equals("neg");
      boolean auxiliary = child.relation().matches("aux|auxpass");
      past |= auxiliary && child.pos().equals("VBD");
      past |= auxiliary && child.lemma().equals("have");
    }
    // "the treaty, signed on 5 January"
    past |= verb.pos().equals("VBN") && !tree.hasChild(verb, "aux", "auxpass");
    if (will) {
      return other || past ? Happening.Told.OPEN : Happening.Told.COMING;
    }
    return past && !other ? Happening.Told.PAST : Happening.Told.OPEN;
  }
}
