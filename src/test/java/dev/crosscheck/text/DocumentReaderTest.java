package dev.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.crosscheck.model.Document;
import dev.crosscheck.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  private final Path folder;

  DocumentReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private DocumentFile file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private DocumentFile file(String name, byte[] content) throws IOException {
    Path path = Files.write(folder.resolve(name), content);
    return new DocumentFile("story/" + name, path, "story");
  }

  private static Problem problem(DocumentFile file) {
    DocumentException e =
        catchThrowableOfType(
            DocumentException.class, () -> new DocumentReader(new Limits(1_000)).read(file));
    assertThat(e).as("reading %s must fail", file.id()).isNotNull();
    return e.problem();
  }

  private static Document read(DocumentFile file) throws DocumentException {
    return new DocumentReader(Limits.DEFAULT).read(file);
  }

  @Test
  void aMissingFileIsNamed() {
    Problem problem = problem(new DocumentFile("gone.txt", folder.resolve("gone.txt"), null));

    assertThat(problem.document()).isEqualTo("gone.txt");
    assertThat(problem.message()).isEqualTo("expected a file, found none; check the path");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertThat(problem(file("a.txt", "")).message()).contains("found an empty file");
    assertThat(problem(file("b.txt", " \n\n ")).message()).contains("nothing to read");
    assertThat(problem(file("c.html", "<p></p>")).message()).contains("nothing to read");
  }

  @Test
  void otherEncodingsAreNamedWithTheByte() throws IOException {
    assertThat(problem(file("a.txt", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1))).message())
        .isEqualTo("expected UTF-8, found the byte 0xE9 at byte 3; save the file as UTF-8");
    assertThat(problem(file("b.txt", "\uFEFFpier".getBytes(StandardCharsets.UTF_16LE))).message())
        .contains("it starts as UTF-16 does");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    assertThat(problem(file("a.txt", "pier\0pier")).message())
        .contains("NUL character at character 4");
  }

  @Test
  void aLargeFileIsNamedWithTheLimit() throws IOException {
    assertThat(problem(file("a.txt", "x".repeat(1_001))).message())
        .isEqualTo("expected at most 1,000 bytes, found 1,001; split the file");
  }

  @Test
  void brokenFrontMatterIsNamedWithItsPlace() throws IOException {
    assertThat(problem(file("a.txt", "---\ntitle: [a\n---\nText.")).message())
        .startsWith("line 3, column 1: expected YAML");
    assertThat(problem(file("b.txt", "---\ntitle: x\nText.")).message())
        .contains("expected a line ---");
    assertThat(problem(file("c.txt", "---\nsource: x\npublished: soon\n---\nText.")).message())
        .isEqualTo(
            "line 3, column 12: expected a date (2024-03-02) or date and time"
                + " (2024-03-02T09:12:00Z) for \"published\", found \"soon\"");
    assertThat(problem(file("d.txt", "---\npublished: 2024-02-30\n---\nText.")).message())
        .contains("found \"2024-02-30\"");
    assertThat(problem(file("e.txt", "---\ntitle: [a, b]\n---\nText.")).message())
        .isEqualTo("line 2, column 8: expected one value for \"title\", found a list");
  }

  @Test
  void brokenJsonIsNamedWithItsPlace() throws IOException {
    assertThat(problem(file("a.json", "{\n \"headline\": \"x\",,}")).message())
        .startsWith("line 2, column 18: expected JSON");
    assertThat(problem(file("b.json", "{\"headline\":" + "[".repeat(2_000))).message())
        .doesNotContain("StreamReadConstraints");
    assertThat(problem(file("c.json", "[1]")).message()).contains("expected a ninjs news item");
  }

  @Test
  void endlessMarkupIsRefused() throws IOException {
    DocumentFile page = file("a.html", "<b>x".repeat(250_000));
    DocumentFile note = file("a.md", "[".repeat(600_000));
    DocumentFile tags = file("b.md", "<a".repeat(60_000));
    for (DocumentFile each : new DocumentFile[] {page, note, tags}) {
      DocumentException e = catchThrowableOfType(DocumentException.class, () -> read(each));
      assertThat(e).hasMessageContaining("expected").hasMessageContaining(".txt");
    }
  }

  @Test
  void aSidecarTellsWhatTheTextDoesNot() throws Exception {
    Files.writeString(folder.resolve("a.meta.yaml"), "source: The Post\npublished: 2024-03-05\n");
    Files.writeString(folder.resolve("b.txt.meta.yaml"), "story: pier\ntitle: Pier: the end\n");

    Document a = read(file("a.txt", "---\nsource: Wire\ntitle: Pier cracks\n---\nIt cracked."));
    Document b = read(file("b.txt", "It cracked."));

    assertThat(a.metadata().source()).isEqualTo("The Post");
    assertThat(a.metadata().title()).isEqualTo("Pier cracks");
    assertThat(a.metadata().dateOnly()).isTrue();
    assertThat(a.metadata().story()).isEqualTo("story");
    assertThat(b.metadata().story()).isEqualTo("pier");
    assertThat(b.metadata().title()).isEqualTo("Pier: the end");
    assertThat(Read.blocks(b)).containsExactly("PARAGRAPH: It cracked.");
  }

  @Test
  void anUnknownKeyOfASidecarIsNamedWithTheNearest() throws IOException {
    Files.writeString(folder.resolve("a.meta.yaml"), "source: x\npublihsed: 2024-03-05\n");
    Problem problem = problem(file("a.txt", "It cracked."));

    assertThat(problem.document()).isEqualTo("story/a.meta.yaml");
    assertThat(problem.message())
        .isEqualTo(
            "line 2, column 1: expected one of the keys title, source, published, url, story, found"
                + " \"publihsed\" (did you mean \"published\"?); story/a.txt was not checked");
  }

  /** The figure that matters is linear growth; the bound is loose for slow machines. */
  @Test
  void largeFilesOfOneLineAreReadInSeconds() throws Exception {
    String line = "Officials said 12 planks broke on Oct. 7. ".repeat(99_000);
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      DocumentFile file = file(name, line);
      long start = System.nanoTime();
      assertThat(read(file).sentences().count()).isEqualTo(99_000);
      assertThat(System.nanoTime() - start).as(name).isLessThan(20_000_000_000L);
    }
  }
}
