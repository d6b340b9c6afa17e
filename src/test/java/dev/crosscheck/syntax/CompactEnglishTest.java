package dev.crosscheck.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactEnglishTest {
  private static final List<String> SENTENCES =
      List.of(
          "In exchange, more than 200 Palestinians held in Israeli prisons were released.",
          "The 24-year-old man was shot in the high-speed chase.",
          "Rescuers have pulled 12 bodies from the wreckage, bringing the death toll to 47.",
          "“We are using our good offices to connect,” he stated.");

  /** The tokens with the relation and the head of each, as in "died root, people nsubj died". */
  private static String arcs(Tree tree) {
    List<String> arcs = new ArrayList<>();
    for (Token token : tree.tokens()) {
      String head = tree.head(token).map(h -> " " + h.form()).orElse("");
      arcs.add(token.form() + " " + token.relation() + head);
    }
    return String.join(", ", arcs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In exchange, more than 200 Palestinians held in Israeli prisons were released.       | Palestinians nsubjpass released, 200 nmod Palestinians, more qmod 200, than qmod 200, held acl Palestinians
          Hamas seized many hostages, resulting in at least 1,139 deaths, by Israeli figures.  | resulting advcl seized, deaths pobj in, 1,139 nmod deaths, least advmod 1,139, at advmod least
          More than 26,600 died, as reported by Palestinian health officials.                  | reported advcl died, as mark reported, by agent reported, officials pobj by
          Hamas did not reject the proposal.                                                   | not neg reject, Hamas nsubj reject, proposal dobj reject
          The U.S.-led coalition didn't reject it.                                             | U.S.-led nmod coalition, n't neg reject
          The warehouse fire killed 15 people, officials said.                                 | killed ccomp said, fire nsubj killed, people dobj killed, officials nsubj said
          The death toll rose to 35 from 30 on Monday.                                         | toll nsubj rose, 35 pobj to, 30 pobj from
          The attack left 12 dead and more than 30 wounded.                                    | 12 dobj left, dead oprd left, 30 nsubj wounded
          Police say that 40 to 50 protesters were arrested.                                   | 50 nmod protesters, 40 qmod 50, to qmod 50, protesters nsubjpass arrested
          Police say LeGrier and 55-year-old Bettie Jones died.                                | 55-year-old nmod Jones, LeGrier nsubj died, Jones conj LeGrier
          Qatar’s prime minister reported “good progress” after a meeting in Paris.            | Qatar poss minister, ’s case Qatar, progress dobj reported
          The company raised $2.3m from U.S.-based investors.                                  | 2.3m dobj raised, $ nmod 2.3m, U.S.-based nmod investors
          About 5% of the population had no water.                                             | % nsubj had, 5 nmod %, no det water
          """)
  void reads(String sentence, String expected) {
    String arcs = arcs(English.parse(sentence));
    assertThat(arcs.split(", ")).contains(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "15 people were killed., killed, kill, VBN",
    "It left two dead., left, leave, VBD",
    "It left two dead., dead, dead, JJ",
    "15 people were killed., people, people, NNS",
    "Ten were wounded., wounded, wound, VBN",
    "Ten were wounded., Ten, ten, CD",
    "They died., died, die, VBD",
    "Two men fled., men, man, NNS",
    "It isn't so., n't, not, RB",
    "Paris fell., Paris, paris, NNP",
    "More than 26 were hurt., 26, 26, CD",
    "The U.S.-led force left., U.S.-led, u.s.-led, VBN",
    "The first bomb fell., first, first, JJ",
  })
  void finds_lemma_and_tag(String sentence, String form, String lemma, String pos) {
    Tree tree = English.parse(sentence);
    Token token =
        tree.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    assertThat(token.lemma()).isEqualTo(lemma);
    assertThat(token.pos()).isEqualTo(pos);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        ".",
        "\"",
        "THREE DEAD AS FERRY SINKS OFF PORT ALDANE",
        "😀",
        "\uD83D",
        "- - -",
        "a",
        "((((",
        "\u0000\u0301"
      })
  void gives_a_tree_with_one_root_for_any_text(String text) {
    assertIsTree(English.parse(text));
  }

  @Property(tries = 300)
  void gives_a_tree_for_random_text(@ForAll String text) {
    assertIsTree(English.parse(text));
  }

  private static void assertIsTree(Tree tree) {
    List<Token> roots = tree.tokens().stream().filter(t -> t.head() < 0).toList();
    assertThat(roots).hasSize(tree.size() == 0 ? 0 : 1);
    if (tree.size() > 0) {
      assertThat(tree.descendants(roots.get(0))).isEqualTo(tree.tokens());
      assertThat(roots.get(0).relation()).isEqualTo(Relations.ROOT);
    }
    for (Token token : tree.tokens()) {
      assertThat(tree.text().substring(token.start(), token.end())).isEqualTo(token.form());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"He died. ", "a", "1,", "x-", "a/", "A.", "'", "😀", "n't", "$5 ", "a@b."})
  void reads_a_megabyte_without_hanging(String part) {
    String text = part.repeat((1 << 20) / part.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> assertThat(English.parse(text).size()).isPositive());
  }

  @Test
  void reads_a_long_list_in_parts() {
    String sentence = "The dead were " + "Smith, 38, of Troy; ".repeat(200) + "and Jones.";
    Tree tree = English.parse(sentence);
    assertIsTree(tree);
    assertThat(tree.children(tree.root().orElseThrow(), Relations.DEP)).hasSizeGreaterThan(2);
  }

  @Test
  void gives_the_same_tree_in_every_thread() throws Exception {
    List<String> expected =
        SENTENCES.stream().map(s -> CompactEnglish.load().parse(s).toString()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        results.add(
            threads.submit(
                () -> SENTENCES.stream().map(s -> English.parse(s).toString()).toList()));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void says_what_is_wrong_with_a_damaged_model() {
    byte[] other = ("crosscheck parser 0\n" + "x".repeat(100)).getBytes(UTF_8);
    assertThatThrownBy(() -> new ModelInput(new ByteArrayInputStream(other), ModelFormat.PARSER))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected it to begin with");
    byte[] cut = (ModelFormat.signature(ModelFormat.PARSER) + "\u0001").getBytes(UTF_8);
    assertThatThrownBy(
            () ->
                new DependencyParser(
                    new ModelInput(new ByteArrayInputStream(cut), ModelFormat.PARSER)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends too early");
  }
}
