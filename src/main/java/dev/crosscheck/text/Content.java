package dev.crosscheck.text;

import dev.crosscheck.model.Metadata;
import java.util.List;

/**
 * What a format reads from a file.
 *
 * @param metadata what the markup says
 * @param drafts blocks in reading order
 */
record Content(Metadata metadata, List<Draft> drafts) {
  Content {
    drafts = List.copyOf(drafts);
  }
}
