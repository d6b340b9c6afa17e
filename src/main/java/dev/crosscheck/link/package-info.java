/**
 * Claims to groups that are about the same thing: same event, measure, population, area and time.
 * Here it is decided when the rules may speak at all.
 */
@NullMarked
package dev.crosscheck.link;

import org.jspecify.annotations.NullMarked;
