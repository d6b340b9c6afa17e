package dev.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as its text words it.
 *
 * @param words the words, preposition included
 * @param inside whether it is told to have been right there ("in", "at", "on") and not near it
 * @param names places by name, the narrowest first
 * @param kinds what sort of place it was, with the layer that it tells it in: "building:school",
 *     "room:stairs"; within one layer two sorts are two places
 * @param direction in which direction of its first name it lies ("north"), or null
 * @param street street of an address in lower case, or null
 * @param number what tells where in the street: a block or the street that it crosses; or null
 */
public record Site(
    String words,
    boolean inside,
    List<String> names,
    List<String> kinds,
    @Nullable String direction,
    @Nullable String street,
    @Nullable String number) {
  public Site {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
  }
}
