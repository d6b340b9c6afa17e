package dev.crosscheck.syntax.build;

import dev.crosscheck.syntax.Field;
import dev.crosscheck.syntax.Kin;
import dev.crosscheck.syntax.TextHash;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a trained component of NLP4J as a {@code LinearModel}. */
final class LinearModelPacker {
  private final FeatureTemplate<?, ?> template;
  private final MajorVector weights;
  private final List<String> labels;
  private final FeatureMap featureMap;

  LinearModelPacker(OnlineComponent<?, ?> component) {
    template = component.getFeatureTemplate();
    weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    labels = component.getOptimizer().getLabelMap().getLabelList();
    featureMap = featureMap(template);
    if (component.getOptimizer().getBias() > 0
        || component.getOptimizer().getWeightVector().hasActivationFunction()
        || !template.getEmbeddingFeatureList().isEmpty()
        || labels.size() != weights.getLabelSize()) {
      throw new IllegalStateException(
          "The component is not the plain linear model this packer was written for.");
    }
  }

  /** The stock classes offer no way to read it. */
  private static FeatureMap featureMap(FeatureTemplate<?, ?> template) {
    try {
      java.lang.reflect.Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The feature map of the component cannot be read.", e);
    }
  }

  void write(ModelOutput out) throws IOException {
    out.texts(labels);
    writeTemplates(out);
    writeWeights(out);
  }

  private void writeTemplates(ModelOutput out) throws IOException {
    List<FeatureItem[]> kinds = new ArrayList<>();
    template.getSetFeatureList().forEach(item -> kinds.add(new FeatureItem[] {item}));
    int sets = kinds.size();
    kinds.addAll(template.getFeatureList());
    Map<List<Integer>, Integer> sources = new LinkedHashMap<>();
    for (FeatureItem[] items : kinds) {
      for (FeatureItem item : items) {
        sources.putIfAbsent(source(item), sources.size());
      }
    }
    out.number(sources.size());
    for (List<Integer> source : sources.keySet()) {
      for (int part : source) {
        out.oneByte(part);
      }
    }
    out.number(kinds.size());
    for (int kind = 0; kind < kinds.size(); kind++) {
      out.number(kinds.get(kind).length);
      for (FeatureItem item : kinds.get(kind)) {
        out.oneByte(sources.getOrDefault(source(item), -1));
        out.oneByte(field(item, kind < sets).code());
        out.oneByte(item.attribute instanceof Integer length ? length : 0);
      }
    }
  }

  private static List<Integer> source(FeatureItem item) {
    return List.of(anchor(item.source), item.window, kin(item.relation).code());
  }

  private static int anchor(Source source) {
    return switch (source) {
      case i -> 0;
      case j -> 1;
      case k -> 2;
    };
  }

  private static Kin kin(@Nullable Relation relation) {
    if (relation == null) {
      return Kin.SELF;
    }
    return switch (relation) {
      case h -> Kin.HEAD;
      case h2 -> Kin.GRAND_HEAD;
      case lmd -> Kin.LEFTMOST;
      case lmd2 -> Kin.SECOND_LEFTMOST;
      case rmd -> Kin.RIGHTMOST;
      case rmd2 -> Kin.SECOND_RIGHTMOST;
      case lns -> Kin.LEFT_SIBLING;
      case lns2 -> Kin.SECOND_LEFT_SIBLING;
      default ->
          throw new IllegalStateException(
              "The component uses the unknown relation " + relation + ".");
    };
  }

  private static Field field(FeatureItem item, boolean set) {
    return switch (item.field) {
      case word_form_simplified -> Field.FORM;
      case word_form_simplified_lowercase -> Field.LOWER;
      case word_shape -> Field.SHAPE;
      case ambiguity_classes -> set ? Field.EACH_USUAL_TAG : Field.USUAL_TAGS;
      case lemma -> Field.LEMMA;
      case part_of_speech_tag -> Field.POS;
      case dependency_label -> Field.RELATION;
      case valency -> Field.VALENCY;
      case prefix -> Field.PREFIX;
      case suffix -> Field.SUFFIX;
      case word_clusters -> Field.CLUSTERS;
      case orthographic -> Field.TRAITS;
      case positional -> Field.POSITION;
      default ->
          throw new IllegalStateException(
              "The component uses the unknown field " + item.field + ".");
    };
  }

  private record Row(long key, int index) {}

  private void writeWeights(ModelOutput out) throws IOException {
    float largest = 0;
    for (int i = 0; i < weights.size(); i++) {
      largest = Math.max(largest, Math.abs(weights.get(i)));
    }
    float scale = Short.MAX_VALUE / largest;
    List<Row> rows = new ArrayList<>();
    int kind = 0;
    for (Object2IntMap<String> map : featureMap.getIndexMaps()) {
      for (Object2IntMap.Entry<String> entry : map.object2IntEntrySet()) {
        int index = entry.getIntValue();
        if (index > 0 && index < weights.getFeatureSize() && !isZero(index, scale)) {
          rows.add(new Row(TextHash.key(kind, TextHash.hash(entry.getKey())), index));
        }
      }
      kind++;
    }
    rows.sort((a, b) -> Long.compare(a.key, b.key));
    out.keys(rows.stream().mapToLong(Row::key).toArray());

    byte[] perRow = new byte[rows.size()];
    byte[] labelOf = new byte[1 << 20];
    byte[] high = new byte[1 << 20];
    byte[] low = new byte[1 << 20];
    int size = 0;
    for (int i = 0; i < perRow.length; i++) {
      for (int label = 0; label < labels.size(); label++) {
        int weight = Math.round(weights.get(label, rows.get(i).index) * scale);
        if (weight != 0) {
          if (size == labelOf.length) {
            labelOf = Arrays.copyOf(labelOf, size * 2);
            high = Arrays.copyOf(high, size * 2);
            low = Arrays.copyOf(low, size * 2);
          }
          labelOf[size] = (byte) label;
          high[size] = (byte) (weight >> 8);
          low[size] = (byte) weight;
          size++;
          perRow[i]++;
        }
      }
    }
    out.bytes(perRow, perRow.length);
    out.bytes(labelOf, size);
    out.bytes(high, size);
    out.bytes(low, size);
  }

  private boolean isZero(int index, float scale) {
    for (int label = 0; label < labels.size(); label++) {
      if (Math.round(weights.get(label, index) * scale) != 0) {
        return false;
      }
    }
    return true;
  }
}
