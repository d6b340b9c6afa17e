package dev.crosscheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.Ledger;
import dev.crosscheck.model.Ledger.Status;
import dev.crosscheck.model.QuantityClaim;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {
  private static final QuantityClaim FIRST =
      dev.crosscheck.model.Claims.in("a.txt").by("fire brigade").figure("killed", 9);
  private static final QuantityClaim SECOND =
      dev.crosscheck.model.Claims.in("b.txt").area("Oster").figure("killed", 12);

  private static final Ledger LEDGER =
      new Ledger(
          List.of(
              new Ledger.Group(
                  "a.txt",
                  List.of(
                      new Ledger.Line(FIRST, Status.PLAIN, null, null),
                      new Ledger.Line(SECOND, Status.UPDATE, FIRST, null)),
                  BigDecimal.valueOf(12),
                  new Interval(BigDecimal.valueOf(9), null))));

  @Test
  void followsItsSchema() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.LEDGER.text());
    assertThat(schema.validate(new ObjectMapper().readTree(LedgerJson.write(LEDGER)))).isEmpty();
    assertThat(schema.validate(new ObjectMapper().readTree("{\"groups\":[]}"))).isNotEmpty();
  }

  @Test
  void saysWhoGaveWhatAndWhatBecameOfIt() throws IOException {
    JsonNode group = new ObjectMapper().readTree(LedgerJson.write(LEDGER)).get("groups").get(0);
    assertThat(group.get("measure").asText()).isEqualTo("killed");
    assertThat(group.get("best").asInt()).isEqualTo(12);
    assertThat(group.get("high").isNull()).isTrue();
    assertThat(group.get("lines").get(0).get("source").asText()).isEqualTo("fire brigade");
    assertThat(group.get("lines").get(1).get("status").asText())
        .isEqualTo(Status.UPDATE.name().toLowerCase(Locale.ROOT));
    assertThat(group.get("lines").get(1).get("related").get("document").asText())
        .isEqualTo("a.txt");
  }
}
