package dev.crosscheck.quality;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Profile;
import java.util.List;
import java.util.Map;

/**
 * Documents to be linked.
 *
 * @param profiles what is known of each, by id
 * @param claims of all of them, in order
 */
record Heap(Map<String, Profile> profiles, List<Claim> claims) {}
