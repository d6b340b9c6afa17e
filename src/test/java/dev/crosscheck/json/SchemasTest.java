package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import dev.crosscheck.model.Breakdown;
import dev.crosscheck.model.EventRef;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Modality;
import dev.crosscheck.model.PositionClaim;
import dev.crosscheck.model.QuotationClaim;
import dev.crosscheck.model.RoleClaim;
import dev.crosscheck.model.Scope;
import dev.crosscheck.model.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemasTest {
  @ParameterizedTest
  @EnumSource
  void everyPropertyIsDescribed(Schemas schema) throws IOException {
    List<String> bare = new ArrayList<>();
    collect(new ObjectMapper().readTree(schema.text()), "", bare);

    assertThat(bare).isEmpty();
  }

  private static void collect(JsonNode node, String path, List<String> bare) {
    JsonNode properties = node.get("properties");
    // The conditions name properties that are described elsewhere.
    if (properties != null && !path.contains("/if")) {
      properties
          .properties()
          .forEach(
              p -> {
                if (!p.getValue().path("description").asText().endsWith(".")) {
                  bare.add(path + "/" + p.getKey());
                }
              });
    }
    node.properties().forEach(p -> collect(p.getValue(), path + "/" + p.getKey(), bare));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), path + "/" + i, bare);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSchemasAreSchemas(Schemas schema) throws IOException {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

    assertThat(meta.validate(new ObjectMapper().readTree(schema.text()))).isEmpty();
  }

  @Test
  void theClaimSchemaKnowsTheModelsNames() throws IOException {
    same("/properties/hedge/enum", Hedge.values(), Hedge::id);
    same("/properties/scope/enum", Scope.values(), Scope::id);
    same("/properties/modality/enum", Modality.values(), Modality::id);
    same("/properties/stance/enum", Stance.values(), Stance::id);
    same("/properties/ground/enum", EventRef.Ground.values(), EventRef.Ground::id);
    same("/properties/form/enum", QuotationClaim.Form.values(), QuotationClaim.Form::id);
    same("/properties/phase/enum", PositionClaim.Phase.values(), PositionClaim.Phase::id);
    same("/properties/held/enum", RoleClaim.Phase.values(), RoleClaim.Phase::id);
    same("/properties/tenure/enum", RoleClaim.Tenure.values(), RoleClaim.Tenure::id);
    same("/properties/breakdown/properties/role/enum", Breakdown.Role.values(), Breakdown.Role::id);
  }

  private static <E> void same(String pointer, E[] values, Function<E, String> id)
      throws IOException {
    JsonNode known = new ObjectMapper().readTree(Schemas.CLAIMS.text()).at(pointer);

    assertThat(known.valueStream().map(JsonNode::asText))
        .containsExactlyElementsOf(Arrays.stream(values).map(id).toList());
  }
}
