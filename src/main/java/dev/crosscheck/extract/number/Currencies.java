package dev.crosscheck.extract.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Currencies by sign, code and name. A name that several countries use without saying which
 * ("francs", "pesos") stays that name; "$" alone is the US dollar, and "dollars" and "cents" too.
 * To add one, add a line; the test holds every code against {@link java.util.Currency}.
 */
public final class Currencies {
  /** Code; signs, without spaces; names in the singular. Codes that are English words get none. */
  private static final String TABLE =
      """
      USD ; US$ U.S.$ U.S$ USD$ $   ; us dollar, u.s. dollar, united states dollar, american dollar, dollar, greenback
      EUR ; €                       ; euro
      GBP ; £ GBP£                  ; pound sterling, british pound, sterling pound, quid
      JPY ; ¥ JP¥                   ; yen, japanese yen
      CNY ; CN¥ RMB RMB¥ 元           ; yuan, renminbi, chinese yuan, yuan renminbi, rmb
      CHF ; SFr                     ; swiss franc
      CAD ; C$ CA$ CAD$ Can$        ; canadian dollar
      AUD ; A$ AU$ AUD$             ; australian dollar
      NZD ; NZ$ NZD$                ; new zealand dollar
      HKD ; HK$                     ; hong kong dollar
      SGD ; S$ SGD$                 ; singapore dollar, singaporean dollar
      TWD ; NT$                     ; taiwan dollar, new taiwan dollar
      JMD ; J$                      ; jamaican dollar
      TTD ; TT$                     ; trinidadian dollar
      BRL ; R$                      ; brazilian real
      MXN ; MX$ Mex$ MXN$           ; mexican peso
      ARS ; AR$                     ; argentine peso
      CLP ;                         ; chilean peso
      COP ;                         ; colombian peso
      PHP ; ₱                       ; philippine peso
      INR ; ₹ Rs Rs.                ; indian rupee, rupee
      PKR ;                         ; pakistani rupee
      LKR ;                         ; sri lankan rupee
      NPR ;                         ; nepali rupee, nepalese rupee
      IDR ; Rp                      ; rupiah, indonesian rupiah
      MYR ; RM                      ; ringgit, malaysian ringgit
      THB ; ฿                       ; baht, thai baht
      VND ; ₫                       ; vietnamese dong
      KRW ; ₩                       ; won, south korean won, korean won
      KPW ;                         ; north korean won
      BDT ; Tk ৳                    ; taka, bangladeshi taka
      RUB ; ₽                       ; rouble, ruble, russian rouble, russian ruble
      UAH ; ₴                       ; hryvnia, hryvnya, ukrainian hryvnia
      TRY ; ₺                       ; lira, turkish lira
      ILS ; ₪ NIS                   ; shekel, israeli shekel, new shekel
      GEL ; ₾                       ; lari, georgian lari
      AMD ; ֏                       ; armenian dram
      AZN ; ₼                       ; manat, azerbaijani manat
      KZT ; ₸                       ; tenge, kazakh tenge
      LAK ; ₭                       ; lao kip
      MNT ; ₮                       ; tugrik, mongolian tugrik
      CRC ; ₡                       ; costa rican colon, costa rican colón
      PLN ; zł                      ; zloty, zlotys, polish zloty
      CZK ; Kč                      ; czech koruna, czech crown
      HUF ;                         ; forint, hungarian forint
      RON ;                         ; romanian leu, romanian lei
      BGN ;                         ; bulgarian lev, bulgarian leva
      SEK ;                         ; swedish krona, swedish kronor, swedish crown
      NOK ;                         ; norwegian krone, norwegian kroner, norwegian crown
      DKK ;                         ; danish krone, danish kroner, danish crown
      ISK ;                         ; icelandic krona, icelandic kronur
      ZAR ;                         ; rand, south african rand
      NGN ; ₦                       ; naira, nigerian naira
      GHS ; GH₵ ₵                   ; cedi, ghanaian cedi
      KES ; KSh Ksh                 ; kenyan shilling
      UGX ; USh                     ; ugandan shilling
      TZS ; TSh                     ; tanzanian shilling
      SOS ;                         ; somali shilling
      ETB ;                         ; birr, ethiopian birr
      EGP ; E£                      ; egyptian pound
      SYP ;                         ; syrian pound
      LBP ;                         ; lebanese pound
      SDG ;                         ; sudanese pound
      IRR ;                         ; iranian rial
      SAR ;                         ; riyal, saudi riyal
      QAR ;                         ; qatari riyal, qatari rial
      YER ;                         ; yemeni rial, yemeni riyal
      AED ; Dh Dhs                  ; uae dirham, emirati dirham
      MAD ;                         ; moroccan dirham
      IQD ;                         ; iraqi dinar
      KWD ;                         ; kuwaiti dinar
      JOD ;                         ; jordanian dinar
      TND ;                         ; tunisian dinar
      DZD ;                         ; algerian dinar
      LYD ;                         ; libyan dinar
      RSD ;                         ; serbian dinar
      AFN ;                         ; afghani, afghan afghani
      XAF ;                         ; cfa franc
      ALL ;                         ; albanian lek
      FIM ;                         ; markka, finnish markka, finnmark
      NLG ;                         ; guilder, dutch guilder, netherlands guilder
      DEM ;                         ; deutsche mark, deutschmark, german mark, d-mark
      FRF ;                         ; french franc
      BEF ;                         ; belgian franc
      ITL ;                         ; italian lira, italian lire
      ESP ;                         ; peseta, spanish peseta
      ATS ;                         ; austrian schilling
      PTE ;                         ; portuguese escudo
      GRD ;                         ; drachma, greek drachma
      IEP ;                         ; irish pound, punt
      """;

  /** Names that do not tell whose. */
  private static final Set<String> SHARED =
      Set.of("crown", "franc", "peso", "dinar", "dirham", "shilling", "mark", "krone", "krona");

  /** Money that no state issues. */
  private static final Map<String, String> OTHER =
      Map.of("bitcoin", "bitcoin", "btc", "bitcoin", "₿", "bitcoin");

  /** Codes that are words too: "ALL 70", "TRY 5". */
  private static final Set<String> WORDS = Set.of("ALL", "TRY", "MAD", "GEL", "SOS", "SAR", "RON");

  private static final Map<String, String> SIGNS = new LinkedHashMap<>();
  private static final Map<String, String> NAMES = new LinkedHashMap<>();
  private static final Set<String> CODES = new java.util.LinkedHashSet<>();

  static {
    for (String line : TABLE.split("\n")) {
      String[] cells = line.split(";");
      String code = cells[0].strip();
      CODES.add(code);
      List.of(cells[1].strip().split(" +")).forEach(sign -> SIGNS.put(sign, code));
      for (String name : cells[2].split(",")) {
        NAMES.put(name.strip(), code);
        NAMES.put(name.strip() + "s", code);
      }
    }
    SIGNS.remove("");
    SHARED.forEach(
        name -> {
          NAMES.put(name, name.startsWith("kron") ? "crown" : name);
          NAMES.put(name + "s", name.startsWith("kron") ? "crown" : name);
        });
    NAMES.put("kroner", "crown");
    NAMES.put("kronor", "crown");
    OTHER.forEach(
        (name, unit) -> {
          NAMES.put(name, unit);
          NAMES.put(name + "s", unit);
        });
    SIGNS.put("₿", "bitcoin");
  }

  private Currencies() {}

  /** Whether a unit is money: an ISO 4217 code, or a name that several countries share. */
  public static boolean isMoney(String unit) {
    return CODES.contains(unit) || SHARED.contains(unit) || OTHER.containsValue(unit);
  }

  /** The unit of a currency's name in any case, in the singular or the plural. */
  public static Optional<String> unit(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The unit of a code; small letters count for the codes that are no words. */
  static Optional<String> code(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    boolean known = CODES.contains(upper) && !WORDS.contains(upper);
    return known ? Optional.of(upper) : Optional.empty();
  }

  /** Whether letters are written to digits as a sign: Rs500, USD115, RM30. */
  static boolean sign(String letters) {
    boolean code = letters.length() == 3 && CODES.contains(letters) && !WORDS.contains(letters);
    return code || SIGNS.containsKey(letters) && letters.length() > 1;
  }

  /** Signs with their units; "$" is among them. */
  static Map<String, String> signs() {
    return SIGNS;
  }

  /** All codes. */
  static Set<String> codes() {
    return CODES;
  }
}
