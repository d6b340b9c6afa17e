package dev.crosscheck.extract;

import dev.crosscheck.extract.PersonDescription.Gender;
import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.syntax.Token;
import dev.crosscheck.syntax.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who one person is from the words that name him: "Jane Roe, 31", "a 20-year-old man". */
final class PersonReader {
  private static final Pattern OLD =
      Pattern.compile("(\\d{1,3})[- ]years?[- ]olds?", Pattern.CASE_INSENSITIVE);
  private static final Pattern OLD_BEFORE =
      Pattern.compile(
          "(\\d{1,3})[- ]years?[- ]old(?:,? [\\p{L}'’.-]+){0,4}$", Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 60;
  private static final Pattern MONTHS =
      Pattern.compile(
          "\\d{1,2}[- ](?:month|week|day)s?[- ]old(?: [\\p{L}'’.-]+){0,3}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE_BEHIND =
      Pattern.compile("^(?:, ?| ?\\(|,? aged? )(\\d{1,3})(?=[,.;)]| and\\b| of\\b| who\\b|\\s*$)");
  private static final Set<String> NOBODY =
      WordList.of("no any every each which what neither either many several few all both");
  private static final Set<String> OTHER = WordList.of("another other second third fourth fifth");
  private static final Set<String> PLACES_IN_CLAUSE =
      WordList.of(
          "nsubj nsubjpass dobj pobj poss conj root attr appos ccomp dep parataxis oprd npadvmod");
  private static final Set<String> NO_NAME =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december police hospital university street
          avenue road county city department school church park court
          """);

  private final Tree tree;
  private final Names names;

  PersonReader(Tree tree, Names names) {
    this.tree = tree;
    this.names = names;
  }

  /** The description of the one person that the token is the head of; empty when it names none. */
  Optional<PersonDescription> at(Token head) {
    if (!PLACES_IN_CLAUSE.contains(head.relation()) && !beforeState(head)) {
      return Optional.empty();
    }
    Optional<PersonDescription> own = own(head);
    if (own.isEmpty()) {
      return own;
    }
    PersonDescription all = own.get();
    for (Token more : more(head)) {
      Optional<PersonDescription> next = own(more);
      if (next.isPresent() && all.mayBe(next.get())) {
        all = all.with(next.get());
      }
    }
    return Optional.of(all);
  }

  /** "a person shot in the leg", "a woman dead": taken for one noun by the parse. */
  private boolean beforeState(Token head) {
    int next = head.index() + 1;
    return next < tree.size()
        && FateWords.STATES_BEHIND.contains(MeasureWords.lower(tree.token(next)))
        && head.head() == next;
  }

  /** Appositions, and the name in "the victim was identified as Ada Moss". */
  List<Token> more(Token head) {
    List<Token> more = new java.util.ArrayList<>(tree.children(head, "appos"));
    tree.head(head)
        .filter(v -> v.lemma().equals("be") && head.relation().equals("nsubj"))
        .ifPresent(v -> more.addAll(tree.children(v, "attr")));
    tree.head(head)
        .filter(v -> v.lemma().matches("identify|name|know"))
        .filter(v -> head.relation().matches("nsubjpass|dobj"))
        .ifPresent(
            v -> {
              more.addAll(tree.children(v, "oprd"));
              tree.children(v, "prep").stream()
                  .filter(p -> p.lemma().equals("as"))
                  .forEach(
                      p -> {
                        for (Token name : tree.children(p, "pobj")) {
                          more.add(name);
                          more.addAll(tree.children(name, "appos"));
                        }
                      });
            });
    return more;
  }

  private Optional<PersonDescription> own(Token head) {
    String pos = head.pos();
    String lemma = head.lemma();
    String lower = head.form().toLowerCase(Locale.ROOT);
    if (pos.startsWith("PRP")) {
      Gender gender = gender(lower);
      return gender == Gender.UNTOLD
          ? Optional.empty()
          : Optional.of(new PersonDescription("", "", 0, gender, false, true));
    }
    boolean third = pos.matches("JJ|NN") && lower.matches("second|third|fourth|fifth|sixth");
    if (lower.equals("another") && pos.equals("DT") || third && !head.relation().equals("attr")) {
      return Optional.of(new PersonDescription("", "another", 0, Gender.UNTOLD, true, false));
    }
    if (OLD.matcher(head.form()).matches()) {
      return described(head, "");
    }
    boolean adjective = pos.equals("JJ") && lower.matches("teen|male|female|deceased");
    boolean one = pos.equals("NN") || pos.equals("NNP") || adjective;
    boolean noun = one && VictimWords.isOne(pos.equals("NNP") ? lower : lemma);
    if (noun) {
      return several(head) ? Optional.empty() : described(head, pos.equals("NNP") ? lower : lemma);
    }
    return pos.equals("NNP") ? named(head) : Optional.empty();
  }

  private boolean several(Token head) {
    for (Token child : tree.children(head)) {
      String word = child.form().toLowerCase(Locale.ROOT);
      boolean before = child.index() < head.index();
      if (before && (NOBODY.contains(word) || child.pos().equals("CD") && !word.matches("one|1"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<PersonDescription> described(Token head, String noun) {
    boolean other = false;
    Gender gender = gender(noun);
    for (Token child : tree.children(head)) {
      String word = child.form().toLowerCase(Locale.ROOT);
      if (child.index() < head.index()) {
        other |= OTHER.contains(word) && !head.relation().equals("attr");
        gender =
            gender == Gender.UNTOLD && !child.relation().equals("poss") ? gender(word) : gender;
      }
    }
    return Optional.of(new PersonDescription("", noun, age(head), gender, other, false));
  }

  private Optional<PersonDescription> named(Token head) {
    StringBuilder name = new StringBuilder();
    Gender gender = Gender.UNTOLD;
    String noun = "";
    for (Token child : tree.children(head)) {
      if (child.index() >= head.index()) {
        break;
      }
      if (child.pos().equals("DT") || child.relation().equals("poss")) {
        return Optional.empty();
      }
      String lower = child.form().toLowerCase(Locale.ROOT);
      gender = gender == Gender.UNTOLD ? gender(lower) : gender;
      boolean part = child.pos().equals("NNP") && child.relation().equals("compound");
      if (child.relation().equals("compound") && VictimWords.isOne(lower)) {
        noun = lower;
      }
      if (part && !TitleWords.isTitle(child.form()) && !VictimWords.isOne(lower)) {
        name.append(child.form()).append(' ');
      }
    }
    String last = head.form();
    String around =
        tree.text()
            .substring(tree.subtreeStart(head), Math.min(tree.text().length(), head.end() + 2));
    if (NO_NAME.contains(last.toLowerCase(Locale.ROOT))
        || TitleWords.isTitle(last)
        || FateWords.STATES_BEHIND.contains(last.toLowerCase(Locale.ROOT))
        || around.matches(".*[|«»].*")
        || !last.matches("\\p{Lu}.*\\p{L}.*")) {
      return Optional.empty();
    }
    return Optional.of(new PersonDescription(name + last, noun, age(head), gender, false, false));
  }

  /** Whether a single word may well name a person: it has a full form, an age or an office. */
  boolean sure(PersonDescription who) {
    return who.name().contains(" ")
        || who.age() > 0
        || !who.noun().isEmpty()
        || names.fullest(who.name()).contains(" ");
  }

  private int age(Token head) {
    String before = tree.text().substring(Math.max(0, head.start() - NEAR), head.end());
    Matcher old = OLD_BEFORE.matcher(before);
    if (old.find()) {
      return Integer.parseInt(old.group(1));
    }
    if (MONTHS.matcher(before).find()) {
      return 1;
    }
    Matcher behind = AGE_BEHIND.matcher(tree.text().substring(head.end()));
    return behind.find() ? Integer.parseInt(behind.group(1)) : 0;
  }

  private static Gender gender(String word) {
    if (VictimWords.MALE.contains(word) || word.equals("mr.") || word.equals("mr")) {
      return Gender.MALE;
    }
    return VictimWords.FEMALE.contains(word) || word.matches("mrs?\\.?|ms\\.?|miss")
        ? Gender.FEMALE
        : Gender.UNTOLD;
  }
}
