package dev.crosscheck.syntax.build;

import dev.crosscheck.syntax.ModelFormat;
import dev.crosscheck.syntax.TextHash;
import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Writes what NLP4J knows of single words: clusters, usual tags, and the dictionary behind the
 * lemmas.
 */
final class WordsPacker {
  private static final String MORPHOLOGY = EnglishMorphAnalyzer.ROOT;
  private static final List<String> KINDS = List.of("verb", "noun", "adjective", "adverb");

  private final Map<String, ? extends Collection<String>> clusters;
  private final Map<String, ? extends Collection<String>> tags;

  WordsPacker(
      Map<String, ? extends Collection<String>> clusters,
      Map<String, ? extends Collection<String>> tags) {
    this.clusters = clusters;
    this.tags = tags;
  }

  void write(ModelOutput out) throws IOException {
    Map<List<String>, Integer> clusterSets = sets(clusters);
    Map<List<String>, Integer> tagSets = sets(tags);
    writeSets(out, clusterSets);
    writeSets(out, tagSets);
    Set<String> words = new TreeSet<>(clusters.keySet());
    words.addAll(tags.keySet());
    Map<Long, String> byKey = byKey(words);
    out.keys(byKey.keySet().stream().mapToLong(Long::longValue).toArray());
    for (String word : byKey.values()) {
      out.number(place(clusters.get(word), clusterSets));
    }
    for (String word : byKey.values()) {
      out.number(place(tags.get(word), tagSets));
    }
    writeLemmas(out);
  }

  private static Map<Long, String> byKey(Collection<String> words) {
    Map<Long, String> byKey = new TreeMap<>();
    for (String word : words) {
      String other = byKey.put(TextHash.key(word), word);
      if (other != null) {
        throw new IllegalStateException(
            "The words \"" + word + "\" and \"" + other + "\" share a key.");
      }
    }
    return byKey;
  }

  private static Map<List<String>, Integer> sets(
      Map<String, ? extends Collection<String>> lexicon) {
    Map<List<String>, Integer> places = new LinkedHashMap<>();
    for (String word : new TreeSet<>(lexicon.keySet())) {
      places.putIfAbsent(List.copyOf(lexicon.get(word)), places.size() + 1);
    }
    return places;
  }

  private static void writeSets(ModelOutput out, Map<List<String>, Integer> sets)
      throws IOException {
    out.number(sets.size());
    for (List<String> set : sets.keySet()) {
      out.texts(set);
    }
  }

  private static int place(@Nullable Collection<String> set, Map<List<String>, Integer> sets) {
    return set == null ? 0 : sets.getOrDefault(List.copyOf(set), 0);
  }

  private static void writeLemmas(ModelOutput out) throws IOException {
    writePairs(out, pairs("abbreviation.rule", 2));
    Document rules = xml(MORPHOLOGY + "inflection_suffix.xml");
    Map<String, Integer> kindsOf = new TreeMap<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      writePairs(out, pairs(KINDS.get(kind) + ".exc", 1));
      writeRules(out, (Element) rules.getElementsByTagName(KINDS.get(kind)).item(0));
      add(kindsOf, KINDS.get(kind) + ".base", 1 << kind);
    }
    add(kindsOf, "cardinal.base", ModelFormat.CARDINAL_BIT);
    add(kindsOf, "ordinal.base", ModelFormat.ORDINAL_BIT);
    Map<Long, String> byKey = byKey(kindsOf.keySet());
    out.keys(byKey.keySet().stream().mapToLong(Long::longValue).toArray());
    for (String word : byKey.values()) {
      out.oneByte(kindsOf.getOrDefault(word, 0));
    }
  }

  private static void add(Map<String, Integer> kindsOf, String file, int bit) throws IOException {
    for (String word : lines(file)) {
      kindsOf.merge(word, bit, (a, b) -> a | b);
    }
  }

  /** Lines of words of which the first few, joined, are looked up and the next is found. */
  private static Map<String, String> pairs(String file, int looked) throws IOException {
    Map<String, String> pairs = new TreeMap<>();
    for (String line : lines(file)) {
      List<String> words = List.of(line.split(" "));
      pairs.put(String.join("_", words.subList(0, looked)), words.get(looked));
    }
    return pairs;
  }

  private static void writePairs(ModelOutput out, Map<String, String> pairs) throws IOException {
    out.number(pairs.size());
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      out.text(pair.getKey());
      out.text(pair.getValue());
    }
  }

  private static void writeRules(ModelOutput out, Element kind) throws IOException {
    NodeList rules = kind.getElementsByTagName("rule");
    out.number(rules.getLength());
    for (int i = 0; i < rules.getLength(); i++) {
      Element rule = (Element) rules.item(i);
      Element affix = (Element) rule.getParentNode();
      out.texts(List.of(affix.getAttribute("org_pos").split("\\|")));
      out.text(rule.getAttribute("affix_form"));
      out.texts(List.of(rule.getAttribute("replacements").split(",", -1)));
      out.oneByte(Boolean.parseBoolean(rule.getAttribute("doubleConsonants")) ? 1 : 0);
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = open(MORPHOLOGY + file)) {
      List<String> lines = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::trim)
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
      return lines;
    }
  }

  private static Document xml(String resource) {
    try (InputStream in = open(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The rules of the morphology cannot be read: " + resource, e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = MorphAnalyzer.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("The library nlp4j-api does not hold " + resource + ".");
    }
    return in;
  }
}
