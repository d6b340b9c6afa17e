package dev.crosscheck.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class CurrenciesTest {
  @Test
  void everyCodeIsOneOfIso4217() {
    assertThat(Currencies.codes())
        .allSatisfy(
            code -> assertThat(Currency.getInstance(code).getCurrencyCode()).isEqualTo(code));
  }

  @Test
  void namesOfManyCountriesStayOpen() {
    assertThat(Currencies.unit("francs")).contains("franc");
    assertThat(Currencies.unit("Swiss francs")).contains("CHF");
    assertThat(Currencies.isMoney("franc")).isTrue();
    assertThat(Currencies.isMoney("percent")).isFalse();
    assertThat(Currencies.unit("hats")).isEmpty();
  }

  @Test
  void codesThatAreWordsAreNotReadAsCodes() {
    assertThat(Currencies.code("ALL")).isEmpty();
    assertThat(Currencies.code("usd")).contains("USD");
    assertThat(Currencies.isMoney("ALL")).isTrue();
  }
}
