@NullMarked
package dev.crosscheck.extract.people;

import org.jspecify.annotations.NullMarked;
