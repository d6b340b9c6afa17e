package dev.crosscheck.extract;

import dev.crosscheck.extract.words.WordList;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Document;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of one document and their short forms: "Netanyahu" for "Benjamin Netanyahu", "the
 * Front" for "Ashar Unity Front", "the premier" for the only one that the text names. Where two
 * names could be meant, a short form stays as it is.
 */
public final class Names {
  /** Bodies that a text calls by their last word alone, in lower case. */
  private static final Set<String> BODIES =
      WordList.of(
          """
          council commission committee directorate ministry authority agency
          league party union front assembly association federation network bank
          court movement board institute university society club organisation
          organization alliance bureau company airline
          """);

  /** A noun for somebody who does something. */
  private static final Pattern BEARER = Pattern.compile("[a-z-]{2,}(?:er|or|ist|man|woman)");

  private final NameReader read;

  private Names(NameReader read) {
    this.read = read;
    read.offices.complete(this::whole);
  }

  /** Reads the names of a document; costs one pass over its text. */
  public static Names of(Document document) {
    NameReader reader = new NameReader();
    document.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.HEADING)
        .flatMap(block -> block.sentences().stream())
        .map(Sentence::text)
        .forEach(reader::read);
    return new Names(reader);
  }

  /** Whether the document gives the name an office or a form of address. */
  public boolean isPerson(String name) {
    return read.offices.isPerson(name)
        || TitleWords.isOffice(name.substring(name.lastIndexOf(' ') + 1));
  }

  /**
   * The fullest form that the document gives of what a mention names.
   *
   * @param mention a name, a short form or an office, as written, with or without an article
   * @return the full name; the mention without article or title when nothing fuller is sure
   */
  public String fullest(String mention) {
    String bare = NameReader.bare(mention.strip().replaceFirst("^(?i)(?:the|an?) ", ""));
    String known = read.acronyms.getOrDefault(bare, TitleWords.wellKnown(bare));
    if (!known.equals(bare)) {
      return known;
    }
    List<String> words = List.of(bare.split(" "));
    int title = TitleWords.lastTitle(words);
    if (title == words.size() - 1) {
      return read.offices.holder(words, this::whole).orElse(bare);
    }
    List<String> name = words.subList(title + 1, words.size());
    for (int i = words.size() - 2; i > title; i--) {
      if (PersonWords.isPerson(words.get(i)) || BEARER.matcher(words.get(i)).matches()) {
        // "long-time supporter Ida Moss"
        name = words.subList(i + 1, words.size());
        break;
      }
    }
    if (title >= 0 && Character.isLowerCase(name.get(0).charAt(0))) {
      return bare;
    }
    return longer(name).or(() -> initials(bare)).orElse(String.join(" ", name));
  }

  private String whole(String name) {
    return longer(List.of(name.split(" "))).orElse(name);
  }

  private Optional<String> longer(List<String> name) {
    boolean small = name.get(0).isEmpty() || Character.isLowerCase(name.get(0).charAt(0));
    if (small && (name.size() > 1 || !BODIES.contains(name.get(0)))) {
      return Optional.empty();
    }
    return read.full.longer(name).or(() -> read.doubtful.longer(name));
  }

  private Optional<String> initials(String mention) {
    return mention.matches("\\p{Lu}{2,8}") ? read.full.withInitials(mention) : Optional.empty();
  }
}
