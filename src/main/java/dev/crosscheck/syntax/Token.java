package dev.crosscheck.syntax;

/**
 * One word or mark of a sentence, with what the parser says of it.
 *
 * @param index its number in the sentence, from 0
 * @param form the text's own characters
 * @param lemma base form, in lower case
 * @param pos Penn Treebank part of speech
 * @param start UTF-16 index in the sentence text
 * @param end one past its last character
 * @param head index of the token it depends on, -1 for the root
 * @param relation how it depends on it
 */
public record Token(
    int index,
    String form,
    String lemma,
    String pos,
    int start,
    int end,
    int head,
    String relation) {}
