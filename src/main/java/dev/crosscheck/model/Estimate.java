package dev.crosscheck.model;

/**
 * What the sources give for one thing.
 *
 * @param low the lowest figure
 * @param best that of the most authoritative source; without an order of sources the latest, and of
 *     several as late the lowest
 * @param high the highest figure
 */
public record Estimate(QuantityClaim low, QuantityClaim best, QuantityClaim high) {}
