package dev.crosscheck.extract;

import dev.crosscheck.model.Breakdown;
import dev.crosscheck.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says happened, or is so.
 *
 * @param measure standard measure or lemma of the counted noun
 * @param evidence the word that tells it, or null when it is the counted noun itself
 * @param change whether it is the value before or after a change, or the change; null for a plain
 *     value
 */
record MeasureReading(String measure, @Nullable Token evidence, Breakdown.@Nullable Role change) {}
