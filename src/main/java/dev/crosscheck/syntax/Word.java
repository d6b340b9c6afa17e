package dev.crosscheck.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word while a sentence is being read: what the model looks at, and what has been decided so
 * far.
 */
final class Word {
  /** The form, tag and lemma the model gives to the node above the sentence. */
  private static final String ROOT = "@#r$%";

  final int id;
  final String simplified;
  final String lower;

  /** Hash and power of each {@link Field} that is one text; a power of 0 says that it has none. */
  final long[] hashes = new long[Field.TEXTS];

  final long[] powers = new long[Field.TEXTS];

  /** Hashes of the fields that are many texts. */
  long[] clusters = {};

  long[] usualTags = {};
  long[] traits = {};

  String pos = ROOT;
  String lemma = ROOT;
  @Nullable String relation;
  @Nullable Word head;

  /** Ordered by place in the sentence. */
  final List<Word> dependents = new ArrayList<>();

  /** The word at a place; place 0 is the node above the sentence. */
  Word(int id, String modelForm) {
    this.id = id;
    simplified = WordForms.simplify(modelForm);
    lower = WordForms.lowerCase(simplified);
    set(Field.FORM, simplified);
    set(Field.LOWER, lower);
    set(Field.SHAPE, WordForms.shape(simplified));
  }

  static Word root() {
    Word root = new Word(0, ROOT);
    root.set(Field.LEMMA, ROOT);
    root.set(Field.POS, ROOT);
    return root;
  }

  void set(Field field, String value) {
    hashes[field.code()] = TextHash.hash(value);
    powers[field.code()] = TextHash.power(value.length());
  }

  void attach(Word newHead, String newRelation) {
    if (head != null) {
      head.dependents.remove(this);
    }
    int place = newHead.dependents.size();
    while (place > 0 && newHead.dependents.get(place - 1).id > id) {
      place--;
    }
    newHead.dependents.add(place, this);
    head = newHead;
    relation = newRelation;
    set(Field.RELATION, newRelation);
  }

  boolean isBelow(Word other) {
    for (Word above = head; above != null; above = above.head) {
      if (above == other) {
        return true;
      }
    }
    return false;
  }

  /** The dependent this many places from the left end, if it stands before this word. */
  @Nullable Word leftmost(int order) {
    return order < dependents.size() && dependents.get(order).id < id
        ? dependents.get(order)
        : null;
  }

  /** The dependent this many places from the right end, if it stands behind this word. */
  @Nullable Word rightmost(int order) {
    int place = dependents.size() - 1 - order;
    return place >= 0 && dependents.get(place).id > id ? dependents.get(place) : null;
  }

  /** The dependent of the same head this many places before this word. */
  @Nullable Word leftSibling(int order) {
    int place = head == null ? -1 : head.dependents.indexOf(this) - order;
    return head == null || place < 0 ? null : head.dependents.get(place);
  }
}
