package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private final Path folder;

  CorpusTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path put(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private static Listing list(Path... paths) {
    return Corpus.list(List.of(paths), Limits.DEFAULT);
  }

  private static List<String> ids(Listing listing) {
    return listing.documents().stream().map(DocumentFile::id).toList();
  }

  @Test
  void textsOfAllFormatsBelowAFolderAreListedByTheirPath() throws IOException {
    put("b.txt", "x");
    put("a.MD", "x");
    put("flood/c.html", "x");
    put("flood/north/d.htm", "x");
    put("item.json", "{\"headline\":\"x\"}");
    put("broken.json", "{\"headline\":");
    put("other.json", "{\"must_flag\":[]}");
    put("b.meta.yaml", "source: x");
    put("crosscheck.review.yaml", "x");
    put("photo.png", "x");
    put(".hidden.txt", "x");
    put(".git/e.txt", "x");
    put("found.jsonl", "");
    put("one.json", "{\"id\":\"1\",\"schema\":\"crosscheck/claim/1\"}");
    Listing listing = list(folder);

    assertThat(ids(listing))
        .containsExactly(
            "a.MD", "b.txt", "broken.json", "flood/c.html", "flood/north/d.htm", "item.json");
    assertThat(listing.claimFiles())
        .extracting(p -> p.getFileName().toString())
        .containsExactly("found.jsonl", "one.json");
    assertThat(listing.problems()).isEmpty();
    assertThat(listing.documents())
        .extracting(DocumentFile::story)
        .containsExactly(null, null, null, "flood", "flood/north", null);
  }

  @Test
  void aSingleFileIsListedByItsName() throws IOException {
    Listing listing = list(put("flood/c.txt", "x"), put("flood/d.jsonl", ""));

    assertThat(ids(listing)).containsExactly("c.txt");
    assertThat(listing.claimFiles()).hasSize(1);
  }

  @Test
  void aMissingPathAndAnUnknownKindAreProblems() throws IOException {
    Path photo = put("photo.png", "x");
    Path gone = folder.resolve("gone");

    assertThat(list(gone, photo).problems())
        .containsExactly(
            new Problem(gone.toString(), "expected a folder or file, found none; check the path"),
            new Problem(
                photo.toString(),
                "expected a .txt, .md, .html, .json or .jsonl file, found \"photo.png\""));
  }

  @Test
  void equalNamesInTwoFoldersAreToldApartByTheFolder() throws IOException {
    put("one/a.txt", "x");
    put("two/a.txt", "x");
    put("two/b.txt", "x");

    assertThat(ids(list(folder.resolve("one"), folder.resolve("two"))))
        .containsExactly("b.txt", "one/a.txt", "two/a.txt");
  }

  @Test
  void equalNamesInFoldersOfEqualNameAreNumbered() throws IOException {
    put("x/wire/a.txt", "x");
    put("y/wire/a.txt", "x");

    assertThat(ids(list(folder.resolve("x/wire"), folder.resolve("y/wire"))))
        .containsExactly("wire/a.txt", "wire/a.txt~2");
  }

  @Test
  void aFileNamedTwiceIsListedOnce() throws IOException {
    Path file = put("one/a.txt", "x");

    assertThat(ids(list(folder.resolve("one"), file))).containsExactly("a.txt");
  }

  @Test
  void linksThatLeaveTheFolderAreProblemsAndNotFollowed() throws IOException {
    Path outside = put("outside/secret.txt", "x");
    put("root/a.txt", "x");
    Files.createSymbolicLink(folder.resolve("root/leak.txt"), outside);
    Files.createSymbolicLink(folder.resolve("root/again.txt"), folder.resolve("root/a.txt"));
    Files.createSymbolicLink(folder.resolve("root/up"), folder);
    Files.createSymbolicLink(folder.resolve("root/nowhere.txt"), folder.resolve("none"));
    Listing listing = list(folder.resolve("root"));

    assertThat(ids(listing)).containsExactly("a.txt");
    assertThat(listing.problems())
        .extracting(Problem::document)
        .containsExactlyInAnyOrder("leak.txt", "up", "nowhere.txt");
  }
}
