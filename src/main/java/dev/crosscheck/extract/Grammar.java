package dev.crosscheck.extract;

import dev.crosscheck.model.Claim;
import java.util.List;

/** Reads claims of one kind from a sentence. Implementations are stateless and thread-safe. */
public interface Grammar {
  /**
   * The claims of one kind in a passage, in the order of the text.
   *
   * @param passage the sentence with its parse and what stands around it
   * @return claims whose quotes stand in the sentence; empty when the grammar does not understand
   *     it
   */
  List<Claim> read(Passage passage);
}
