package dev.crosscheck.model;

import java.util.List;
import java.util.Set;

/**
 * What linking needs to know of a document beside its claims. All words are in lower case.
 *
 * @param metadata what is known of it
 * @param names words of names: written with a capital letter inside a sentence and never without
 * @param mayBeNames never written without a capital letter either, but only where any word has one:
 *     in a headline, at the start of a sentence
 * @param compounds two words of names that follow each other, parted by a space: "los angeles" is
 *     one name and not two
 * @param words stems of what the headline and the first lines speak of
 * @param places where it says that places lie
 * @param several whether it tells of several sudden events of one kind, such as two strikes on one
 *     day
 * @param headings its headline and headings
 */
public record Profile(
    Metadata metadata,
    Set<String> names,
    Set<String> mayBeNames,
    Set<String> compounds,
    Set<String> words,
    List<ToldPlace> places,
    boolean several,
    List<Heading> headings) {
  public Profile {
    headings = List.copyOf(headings);
    names = Set.copyOf(names);
    mayBeNames = Set.copyOf(mayBeNames);
    compounds = Set.copyOf(compounds);
    words = Set.copyOf(words);
    places = List.copyOf(places);
  }

  /** A profile without words, for documents that only claim files speak of. */
  public static Profile of(Metadata metadata) {
    return new ProfileReader().profile(metadata);
  }

  /** The profile of a document that was read; takes a few passes over its sentences. */
  public static Profile of(Document document) {
    ProfileReader reader = new ProfileReader();
    String title = document.metadata().title();
    if (title != null) {
      reader.headline(title);
    }
    boolean several = false;
    for (Block block : document.blocks()) {
      for (Sentence sentence : block.sentences()) {
        if (block.kind() == Block.Kind.TITLE) {
          reader.headline(sentence.text());
        } else {
          reader.sentence(sentence.text());
        }
        several = several || SeveralEvents.in(sentence.text());
      }
    }
    return reader.profile(
        document.metadata(), ToldPlaces.of(document), several, Headings.of(document));
  }

  /** Whether nothing of its text is known. */
  public boolean unread() {
    return names.isEmpty() && mayBeNames.isEmpty() && words.isEmpty();
  }
}
