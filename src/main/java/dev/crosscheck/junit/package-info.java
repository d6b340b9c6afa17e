/**
 * A corpus as a JUnit 5 test suite: one test for each document and rule. JUnit comes from the
 * project that uses it.
 */
@NullMarked
package dev.crosscheck.junit;

import org.jspecify.annotations.NullMarked;
