package dev.crosscheck.extract.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words without which a grammar has nothing to read in a sentence, told by their stems: cheap, and
 * ready to be wrong in one direction only. A sentence that it lets pass may hold nothing; one that
 * it holds back has none of the words in any form.
 */
public final class Triggers {
  private static final int SHORTEST_STEM = 2;

  /** Forms that do not begin like their lemma. A lemma with such forms needs its line here. */
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("lead", List.of("led")),
          Map.entry("say", List.of("said")),
          Map.entry("speak", List.of("spoke")),
          Map.entry("come", List.of("came", "coming")),
          Map.entry("throw", List.of("threw")),
          Map.entry("seek", List.of("sought")),
          Map.entry("take", List.of("took")),
          Map.entry("give", List.of("gave")),
          Map.entry("stand", List.of("stood")),
          Map.entry("fight", List.of("fought")),
          Map.entry("shoot", List.of("shot")),
          Map.entry("strike", List.of("struck")),
          Map.entry("lose", List.of("lost")),
          Map.entry("find", List.of("found")),
          Map.entry("sink", List.of("sank", "sunk")),
          Map.entry("steal", List.of("stole")),
          Map.entry("meet", List.of("met")),
          Map.entry("bear", List.of("born")),
          Map.entry("break", List.of("broke")),
          Map.entry("slay", List.of("slew", "slain")),
          Map.entry("blow", List.of("blew")),
          Map.entry("go", List.of("went")),
          Map.entry("die", List.of("dying")));

  private final Set<String> single = new HashSet<>();
  private final List<List<Set<String>>> phrases = new ArrayList<>();

  private Triggers(Collection<String> lemmas) {
    for (String phrase : lemmas) {
      List<Set<String>> words = new ArrayList<>();
      for (String lemma : phrase.split(" ")) {
        words.add(stems(lemma));
      }
      if (words.size() == 1) {
        single.addAll(words.get(0));
      } else {
        phrases.add(words);
      }
    }
  }

  /** Triggers for lemmas, or for phrases whose words must all be there. */
  public static Triggers of(Collection<String> lemmas) {
    return new Triggers(lemmas);
  }

  private static Set<String> stems(String lemma) {
    Set<String> stems = new HashSet<>(IRREGULAR.getOrDefault(lemma, List.of()));
    boolean weak = lemma.length() > SHORTEST_STEM + 1 && lemma.matches(".*[ey]");
    stems.add(weak ? lemma.substring(0, lemma.length() - 1) : lemma);
    return stems;
  }

  /** Whether a sentence has one of the words in some form. */
  public boolean in(Beginnings sentence) {
    return sentence.anyOf(single)
        || phrases.stream().anyMatch(phrase -> phrase.stream().allMatch(sentence::anyOf));
  }
}
