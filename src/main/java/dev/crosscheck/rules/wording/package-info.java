/** What rules say to editors, in plain English, built from the claims alone. */
@NullMarked
package dev.crosscheck.rules.wording;

import org.jspecify.annotations.NullMarked;
