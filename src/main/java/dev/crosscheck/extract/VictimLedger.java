package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the victims that a document tells of one by one. The same victim is told of in many
 * sentences, as "a man", "he", "the victim" and by name; a mention counts as a new person only when
 * something speaks against its being one that is known: name, age, gender, "another", or a place
 * beside that one in one sentence. So the ledger rather counts too few than too many.
 */
final class VictimLedger {
  private static final class Entry {
    private PersonDescription who;
    private final List<VictimMention> mentions = new ArrayList<>();

    Entry(VictimMention first) {
      this.who = first.who();
      this.mentions.add(first);
    }

    boolean dead() {
      return mentions.stream().anyMatch(VictimMention::dead);
    }

    boolean near(VictimMention mention) {
      return mention.passage().sentence().index() - last().passage().sentence().index() <= 1;
    }

    VictimMention last() {
      return mentions.get(mentions.size() - 1);
    }

    void add(VictimMention mention) {
      who = who.with(mention.who());
      mentions.add(mention);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final List<VictimMention> deeds = new ArrayList<>();

  /** Enters a mention; mentions come in the order of the text. */
  void add(VictimMention mention) {
    if (mention.deed()) {
      deeds.add(mention);
      return;
    }
    Optional<Entry> known = find(mention);
    if (known.isPresent()) {
      known.get().add(mention);
    } else if (mention.fate().isPresent() && !ofSomebody(mention)) {
      entries.add(new Entry(mention));
    }
  }

  /** "Her death", "Moss's death": of whom, the text has not told before. */
  private static boolean ofSomebody(VictimMention mention) {
    boolean word = !mention.who().name().isEmpty() && !mention.who().name().contains(" ");
    return (mention.who().pronoun() || word && mention.who().age() == 0)
        && mention.fate().filter(f -> f.evidence().pos().startsWith("N")).isPresent();
  }

  private Optional<Entry> find(VictimMention mention) {
    PersonDescription who = mention.who();
    List<Entry> may = entries.stream().filter(e -> e.who.mayBe(who)).toList();
    Optional<Entry> named = may.stream().filter(e -> e.who.sameName(who)).findFirst();
    if (named.isPresent()) {
      return named;
    }
    Comparator<Entry> nearest =
        Comparator.comparingInt((Entry e) -> e.last().passage().sentence().index())
            .thenComparingInt(e -> e.last().head().index());
    return may.stream()
        .filter(e -> e.who.other() == who.other() || who.pronoun() || !who.name().isEmpty())
        .filter(e -> !beside(e, mention) && !introduces(e, mention))
        .max(
            Comparator.comparing((Entry e) -> e.who.age() > 0 && e.who.age() == who.age())
                .thenComparing(nearest));
  }

  /**
   * "A young woman was wounded" behind the name of one who died: somebody new; "his driver" is not
   * he. A text that says again what happened says it of the same fate.
   */
  private static boolean introduces(Entry entry, VictimMention mention) {
    boolean known = !entry.who.name().isEmpty() && entry.dead() && !mention.dead();
    return known && mention.indefinite()
        || mention.owned()
            && mention.head().relation().matches("nsubj|nsubjpass")
            && entry.near(mention);
  }

  /** Two persons named in one sentence are two, unless the second words point back. */
  private static boolean beside(Entry entry, VictimMention mention) {
    VictimMention last = entry.last();
    boolean same = last.passage().sentence().index() == mention.passage().sentence().index();
    return same && !mention.who().pronoun() && !last.who().pronoun() && !pointsBack(mention);
  }

  private static boolean pointsBack(VictimMention mention) {
    return !mention.hasOwner()
        && mention.definite()
        && mention.who().name().isEmpty()
        && !mention.head().relation().equals("conj");
  }

  /** One mention a victim: the first that tells the worst of him, in words rather than as "he". */
  List<VictimMention> victims() {
    applyDeed();
    return entries.stream()
        .flatMap(e -> Stream.concat(abducted(e).stream(), worst(e).stream()))
        .distinct()
        .toList();
  }

  /** Who was kidnapped and then killed was both. */
  private static Optional<VictimMention> abducted(Entry entry) {
    return entry.mentions.stream()
        .filter(m -> m.fate().filter(f -> f.fate() == Fate.ABDUCTED).isPresent())
        .findFirst();
  }

  /** "A man was shot. Police are treating it as a homicide": the only victim is dead. */
  private void applyDeed() {
    boolean open =
        entries.size() == 1
            && entries.get(0).mentions.stream()
                .flatMap(m -> m.fate().stream())
                .allMatch(f -> f.fate() == Fate.SHOT);
    if (open && !deeds.isEmpty()) {
      entries.get(0).add(deeds.get(0));
    }
  }

  private static Optional<VictimMention> worst(Entry entry) {
    List<VictimMention> told = entry.mentions.stream().filter(m -> m.fate().isPresent()).toList();
    Comparator<VictimMention> bad =
        Comparator.comparing((VictimMention m) -> m.fate().orElseThrow().fate() == Fate.KILLED);
    return told.stream()
        .sorted(
            bad.reversed()
                .thenComparing(VictimMention::numbered)
                .thenComparing(m -> m.who().pronoun())
                .thenComparing(m -> m.fate().orElseThrow().fate() == Fate.SHOT))
        .findFirst();
  }
}
