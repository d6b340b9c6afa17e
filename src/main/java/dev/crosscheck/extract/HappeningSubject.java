package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.CalendarNames;
import dev.crosscheck.model.Reading;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an event befell: the object of a verb that takes one, else its subject.
 *
 * @param head common noun for it, or for the event that took place; null when there are only names,
 *     or a pronoun
 * @param noun lemma of the head, or of what the pronoun stands for; empty when there are only names
 * @param names its names in lower case, as full as the document gives them
 * @param narrowing lemmas that narrow the noun, ranks as "second" included
 * @param definite whether it is known or named
 * @param several whether the words are of more than one, so that another text may mean others
 * @param reading likely when a pronoun stands for it
 */
record HappeningSubject(
    @Nullable Token head,
    String noun,
    List<String> names,
    List<String> narrowing,
    boolean definite,
    boolean several,
    Reading reading) {
  private static final HappeningSubject NONE =
      new HappeningSubject(null, "", List.of(), List.of(), false, false, Reading.SURE);

  /** Words before a noun that narrow nothing. */
  private static final Set<String> LOOSE =
      WordList.of(
          """
          new old main big large small long-awaited controversial major deadly fatal huge massive
          devastating historic whole entire current
          """);

  private static final Set<String> NO_PERSON =
      WordList.of("here there today nobody everybody night evening morning afternoon yesterday");

  /** Whether it is an event itself, which can be held, begin and end. */
  boolean isEvent() {
    return head != null && HappeningWords.isEvent(head.lemma());
  }

  /** What the event of a verb befell. */
  static HappeningSubject of(Passage passage, Token verb) {
    Tree tree = passage.tree();
    List<Token> passive = tree.children(verb, "nsubjpass");
    List<Token> objects = tree.hasChild(verb, "prt") ? List.of() : objects(tree, verb);
    List<Token> subjects =
        tree.children(verb, "nsubj").stream().map(t -> antecedent(tree, verb, t)).toList();
    boolean light =
        objects.stream()
            .anyMatch(o -> HappeningWords.verbWith(verb.lemma(), o.lemma()).isPresent());
    boolean disaster =
        HappeningWords.STRIKE.contains(verb.lemma())
            && subjects.stream().anyMatch(s -> HappeningWords.isEvent(s.lemma()));
    if (ofMany(tree, verb)) {
      return NONE;
    }
    if (!passive.isEmpty()) {
      return of(passage, verb, passive);
    }
    boolean mover = HappeningWords.OF_SUBJECT.contains(verb.lemma());
    if (!objects.isEmpty() && !light && !disaster && !mover) {
      return of(passage, verb, objects);
    }
    if (!subjects.isEmpty()) {
      return of(passage, verb, subjects);
    }
    boolean reduced = verb.relation().matches("acl|relcl") && verb.pos().equals("VBN");
    Optional<Token> subject =
        reduced ? tree.head(verb) : Clauses.subject(tree, verb).or(() -> subjectAbove(tree, verb));
    return subject.map(s -> of(passage, verb, List.of(s))).orElse(NONE);
  }

  /** "Ida Moss, Otto Brand and Jan Rask, who died in the fire": of all or only of the last. */
  private static boolean ofMany(Tree tree, Token verb) {
    return verb.relation().equals("relcl")
        && tree.head(verb)
            .filter(n -> n.relation().equals("conj") || tree.hasChild(n, "conj"))
            .isPresent();
  }

  /** Objects of the verb; "charged Monday night" has none. */
  private static List<Token> objects(Tree tree, Token verb) {
    return tree.children(verb, "dobj").stream()
        .filter(o -> !NO_PERSON.contains(o.lemma()))
        .filter(o -> !CalendarNames.isName(lower(o.lemma())))
        .toList();
  }

  /** What a noun made of a verb tells it of: "the arrest of Ida Moss", "the bridge's opening". */
  static HappeningSubject ofNoun(Passage passage, Token noun) {
    Tree tree = passage.tree();
    List<Token> of = new ArrayList<>();
    for (Token prep : tree.children(noun, "prep")) {
      if (prep.lemma().equals("of")) {
        of.addAll(tree.children(prep, "pobj"));
      }
    }
    for (Token child : tree.children(noun, "poss", "compound", "nmod")) {
      boolean time = CalendarNames.isName(child.lemma().toLowerCase(Locale.ROOT));
      if (child.pos().startsWith("NN") && !time) {
        of.add(child);
      }
    }
    return of.isEmpty() ? NONE : of(passage, noun, of);
  }

  /** "The bridge is due to open": the subject of what the infinitive hangs on. */
  private static Optional<Token> subjectAbove(Tree tree, Token verb) {
    Optional<Token> due = tree.head(verb).filter(d -> verb.relation().equals("xcomp"));
    return due.flatMap(tree::head)
        .filter(b -> b.lemma().equals("be"))
        .flatMap(b -> tree.firstChild(b, "nsubj"));
  }

  /** The subject of a verb, whatever its object. */
  static HappeningSubject subject(Passage passage, Token verb) {
    return Clauses.subject(passage.tree(), verb)
        .map(s -> of(passage, verb, List.of(s)))
        .orElse(NONE);
  }

  /** An event that is itself the subject. */
  static HappeningSubject ofEvent(Passage passage, Token noun) {
    return of(passage, noun, List.of(noun));
  }

  private static HappeningSubject of(Passage passage, Token verb, List<Token> words) {
    Tree tree = passage.tree();
    Token head = null;
    String noun = "";
    Set<String> names = new TreeSet<>();
    Set<String> narrowing = new TreeSet<>();
    boolean definite = false;
    boolean several = false;
    Reading reading = Reading.SURE;
    for (Token word : words) {
      if (word.pos().startsWith("PRP")) {
        reading = Reading.LIKELY;
        Optional<Token> thing =
            word.lemma().equals("it") ? subjectBefore(passage) : Optional.empty();
        if (thing.isPresent()) {
          noun = lower(thing.get().lemma());
          definite = true;
        } else {
          Optional<Actors> actor = Actors.of(passage, word, verb);
          actor.ifPresent(a -> names.add(a.name().toLowerCase(Locale.ROOT)));
          definite |= actor.isEmpty() && word.lemma().equals("it");
        }
        continue;
      }
      Token top = antecedent(tree, verb, word);
      List<Token> all = new ArrayList<>(List.of(top));
      all.addAll(tree.children(top, "appos"));
      // "the treasurer of the club, Ida Moss"
      for (Token prep : tree.children(top, "prep")) {
        for (Token object : tree.children(prep, "pobj")) {
          all.addAll(tree.children(object, "appos"));
        }
      }
      for (Token each : all) {
        if (proper(tree, each)) {
          names.add(name(passage, each));
          definite = true;
          head = head != null ? head : eventInName(tree, each);
        } else if (head == null && each.pos().startsWith("NN")) {
          head = each;
          several |= several(tree, each);
          definite |= definite(tree, each);
          narrowing.addAll(narrowing(tree, each));
        }
      }
      several |= tree.hasChild(top, "conj");
    }
    return new HappeningSubject(
        head,
        head == null ? noun : lower(head.lemma()),
        List.copyOf(names),
        List.copyOf(narrowing),
        definite,
        several,
        reading);
  }

  /** The thing that the sentence before was about. */
  private static Optional<Token> subjectBefore(Passage passage) {
    return passage
        .previousInBlock()
        .map(Passage::tree)
        .flatMap(t -> t.root().flatMap(r -> t.firstChild(r, "nsubj", "nsubjpass")))
        .filter(s -> s.pos().equals("NN"));
  }

  /** "which" and "who" are what they follow. */
  private static Token antecedent(Tree tree, Token verb, Token word) {
    boolean relative = word.pos().startsWith("W") || word.lemma().equals("that");
    Token first = verb;
    // "that was sold and had been repaired"
    while (first.relation().equals("conj") && first.head() >= 0) {
      first = tree.token(first.head());
    }
    return relative ? tree.head(first).filter(h -> h.pos().startsWith("N")).orElse(word) : word;
  }

  private static boolean proper(Tree tree, Token word) {
    boolean first = word.index() == 0 || !Character.isLetterOrDigit(tree.text().charAt(0));
    boolean capital = Character.isUpperCase(word.form().charAt(0));
    // "Sand was convicted": a lone noun with nothing before it.
    boolean lone = word.pos().equals("NN") && capital && first && tree.children(word).isEmpty();
    return (word.pos().startsWith("NNP") || lone || word.pos().equals("NN") && capital && !first)
        && !HappeningWords.isEvent(word.lemma())
        && !NO_PERSON.contains(word.lemma())
        && !CalendarNames.isName(word.lemma().toLowerCase(Locale.ROOT));
  }

  /** "Cyclone Idara" is a cyclone. */
  private static @Nullable Token eventInName(Tree tree, Token name) {
    return tree.children(name, "compound", "nmod").stream()
        .filter(c -> HappeningWords.isEvent(c.lemma()))
        .findFirst()
        .orElse(null);
  }

  /** The name that a word heads, in lower case and as full as the document gives it. */
  static String name(Passage passage, Token word) {
    String text = Phrase.of(passage.tree(), word).text();
    return passage.names().fullest(text).toLowerCase(Locale.ROOT);
  }

  /** "three men", "houses": another text may tell of others; "talks" are one event. */
  private static boolean several(Tree tree, Token noun) {
    boolean plural = noun.pos().matches("NNP?S") && !HappeningWords.isEvent(noun.form());
    return plural || tree.children(noun).stream().anyMatch(c -> c.lemma().equals("several"));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean definite(Tree tree, Token noun) {
    return tree.children(noun, "det", "poss").stream()
        .anyMatch(d -> d.relation().equals("poss") || d.lemma().matches("the|this"));
  }

  private static List<String> narrowing(Tree tree, Token noun) {
    List<String> words = new ArrayList<>();
    for (Token child : tree.children(noun, "compound", "nmod", "amod", "poss", "num")) {
      String lemma = child.lemma().toLowerCase(Locale.ROOT);
      if (!LOOSE.contains(lemma)
          && !child.pos().startsWith("PRP")
          && !CalendarNames.isName(lemma)
          && child.index() < noun.index()) {
        words.add(lemma);
      }
    }
    for (Token prep : tree.children(noun, "prep")) {
      if (prep.lemma().equals("of")) {
        tree.children(prep, "pobj").forEach(o -> words.add(o.lemma().toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }
}
