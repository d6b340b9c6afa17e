package dev.crosscheck.extract.people;

import dev.crosscheck.model.RoleClaim.Phase;
import dev.crosscheck.model.RoleClaim.Tenure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of one person; indexes are UTF-16 in the sentence.
 *
 * @param start where name, title and age begin
 * @param end one past the last character of them
 * @param nameStart where the name begins
 * @param name the name without titles and suffixes
 * @param title usual name of the title with what it is for, or empty
 * @param tenure what sort of title it is
 * @param group titles of one group exclude each other; or empty
 * @param of organisation or place of the title, or null
 * @param affiliation where the person is from, or null
 * @param phase when the title is held
 * @param age in years, -1 when none is told
 * @param born year of birth, 0 when none is told
 * @param aliases other names
 * @param acts whether the words around tell of it as of a person: it speaks, or "who" follows
 */
public record Told(
    int start,
    int end,
    int nameStart,
    String name,
    String title,
    Tenure tenure,
    String group,
    @Nullable String of,
    @Nullable String affiliation,
    Phase phase,
    int age,
    int born,
    List<String> aliases,
    boolean acts) {
  public Told {
    aliases = List.copyOf(aliases);
  }

  /** Whether it tells no more than a name. */
  public boolean bare() {
    return title.isEmpty() && age < 0 && born == 0 && affiliation == null && aliases.isEmpty();
  }
}
