package dev.crosscheck.extract.number;

import dev.crosscheck.model.Interval;

/**
 * How old somebody or something is said to be.
 *
 * @param start UTF-16 index of the first character
 * @param end one past the last character
 * @param interval the age, or the ages in "in her 40s"
 * @param unit year, month, week or day
 */
public record Age(int start, int end, Interval interval, String unit) {}
