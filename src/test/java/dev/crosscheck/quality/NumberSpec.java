package dev.crosscheck.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.extract.number.Amount;
import dev.crosscheck.extract.number.Amounts;
import dev.crosscheck.extract.number.Currencies;
import dev.crosscheck.extract.number.Numerals;
import dev.crosscheck.extract.number.Ordinals;
import dev.crosscheck.model.Hedge;
import dev.crosscheck.model.Interval;
import dev.crosscheck.model.QuantityClaim;
import dev.crosscheck.model.Span;
import dev.crosscheck.text.DocumentException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the number specs: what is gold in it and how it is read here. */
enum NumberSpec {
  NUMBER("number", "number") {
    @Override
    List<Found> read(String text, Product product) {
      return Numerals.find(text).stream()
          .filter(n -> n.end() == text.length() || !Character.isLetter(text.charAt(n.end())))
          .map(n -> new Found(n.start(), n.end(), Interval.of(n.value()), ""))
          .toList();
    }
  },
  RANGE("numberrange", "numberrange") {
    @Override
    List<Found> read(String text, Product product) {
      return Amounts.find(text).stream()
          .filter(a -> OPEN.contains(a.hedge()))
          .map(a -> new Found(a.start(), a.end(), a.interval(), ""))
          .toList();
    }

    @Override
    Interval value(String value) {
      String[] ends = value.substring(1, value.length() - 1).split(",", -1);
      return new Interval(number(ends[0]), number(ends[1]));
    }
  },
  PERCENT("percent", "percent") {
    @Override
    List<Found> read(String text, Product product) {
      return inUnit(text, "percent"::equals);
    }

    @Override
    Interval value(String value) {
      return super.value(value.replace("%", ""));
    }

    @Override
    String unit(JsonNode resolution) {
      return "percent";
    }
  },
  MONEY("money", "currency") {
    @Override
    List<Found> read(String text, Product product) {
      return inUnit(text, Currencies::isMoney);
    }

    @Override
    Found one(JsonNode entry) {
      Found whole = super.one(entry);
      String name = entry.get("resolution").get("unit").asText();
      boolean hundredth = Set.of("Cent", "Pence", "Penny").contains(name);
      return hundredth ? whole.times(new BigDecimal("0.01")) : whole;
    }

    @Override
    String unit(JsonNode resolution) {
      JsonNode iso = resolution.get("isoCurrency");
      String name = resolution.get("unit").asText();
      return switch (name) {
        case "Dollar", "Cent" -> "USD";
        case "Pound", "Pence", "Penny" -> "GBP";
        default -> iso != null ? iso.asText() : Currencies.unit(name).orElse(name);
      };
    }
  },
  AGE("age", "age") {
    @Override
    List<Found> read(String text, Product product) throws IOException, DocumentException {
      return product.figures(text).stream()
          .filter(claim -> claim.measure().equals("age"))
          .map(claim -> found(text, claim))
          .toList();
    }

    /** The number as worded; of a range, the latter end. */
    private static Found found(String text, QuantityClaim claim) {
      Span span = claim.anchor().span();
      BigDecimal years = claim.stated() == null ? claim.interval().high() : claim.stated();
      return new Found(
          text.offsetByCodePoints(0, span.start()),
          text.offsetByCodePoints(0, span.end()),
          new Interval(years, years),
          claim.unit());
    }

    @Override
    String unit(JsonNode resolution) {
      String name = resolution.get("unit").asText().toLowerCase(Locale.ROOT);
      return name.equals("age") ? "year" : name;
    }
  },
  ORDINAL("ordinal", "ordinal") {
    @Override
    List<Found> read(String text, Product product) {
      return Ordinals.find(text).stream()
          .map(o -> new Found(o.start(), o.end(), Interval.of(o.value()), ""))
          .toList();
    }
  };

  private static final Set<Hedge> OPEN =
      Set.of(Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.UP_TO, Hedge.LESS_THAN, Hedge.RANGE);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.00001");

  /** Reads the figures of a text that stands alone. */
  interface Product {
    List<QuantityClaim> figures(String text) throws IOException, DocumentException;
  }

  /**
   * A number in a text.
   *
   * @param start UTF-16 index of its first character
   * @param end one past its last character
   * @param value one number, or both ends
   * @param unit empty where none is asked for
   */
  record Found(int start, int end, Interval value, String unit) {
    boolean fits(Found gold) {
      return start < gold.end
          && gold.start < end
          && unit.equals(gold.unit)
          && near(value.low(), gold.value.low())
          && near(value.high(), gold.value.high());
    }

    private static boolean near(@Nullable BigDecimal a, @Nullable BigDecimal b) {
      return a == null || b == null
          ? a == null && b == null
          : a.subtract(b).abs().compareTo(b.abs().multiply(TOLERANCE)) <= 0;
    }

    Found times(BigDecimal factor) {
      return new Found(start, end, value.times(factor), unit);
    }

    @Override
    public String toString() {
      String number =
          value.single().map(BigDecimal::toPlainString).orElse(value.low() + ".." + value.high());
      return (number + " " + unit).strip() + " @" + start;
    }
  }

  private final String row;
  private final String file;

  NumberSpec(String row, String file) {
    this.row = row;
    this.file = file;
  }

  String row() {
    return row;
  }

  String file() {
    return file + ".jsonl";
  }

  /**
   * What is read from a text.
   *
   * @param product reads it as the tool does, for what is no grammar of its own
   */
  abstract List<Found> read(String text, Product product) throws IOException, DocumentException;

  /** What stands in a text, but entries without a value of their own. */
  List<Found> gold(JsonNode entries) {
    List<Found> gold = new ArrayList<>();
    for (JsonNode entry : entries) {
      JsonNode value = entry.get("resolution").get("value");
      boolean valued = value != null && !value.isNull() && !value.asText().equals("null");
      if (valued && !entry.get("type").asText().endsWith(".relative")) {
        gold.add(one(entry));
      }
    }
    return gold;
  }

  Found one(JsonNode entry) {
    JsonNode resolution = entry.get("resolution");
    return new Found(
        entry.get("start").asInt(),
        entry.get("end").asInt(),
        value(resolution.get("value").asText()),
        unit(resolution));
  }

  Interval value(String value) {
    BigDecimal number = number(value);
    return new Interval(number, number);
  }

  String unit(JsonNode resolution) {
    return "";
  }

  private static @Nullable BigDecimal number(String digits) {
    return digits.isBlank() ? null : new BigDecimal(digits.strip());
  }

  private static List<Found> inUnit(String text, java.util.function.Predicate<String> unit) {
    return Amounts.find(text).stream()
        .filter(a -> unit.test(a.unit()))
        .map(a -> new Found(a.start(), a.end(), stated(a), a.unit()))
        .toList();
  }

  /** The number as worded; both ends of a range. */
  private static Interval stated(Amount amount) {
    BigDecimal stated = amount.stated();
    return stated == null ? amount.interval() : Interval.of(stated);
  }
}
