package dev.crosscheck.review;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.QuantityClaim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names for discrepancies: the same whichever side comes first, wherever the sentences stand and
 * whatever is edited elsewhere; another one as soon as the words or the value of either side
 * change.
 *
 * <p>Only the two clearest witnesses count, with the other figures of the same sum when there is
 * one: further documents that side with either may come and go without reopening a decision.
 */
public final class Fingerprints {
  private static final int MAIN_WITNESSES = 2;

  /** 96 bits: a million discrepancies share a name with a chance below one in 10^17. */
  private static final int BYTES = 12;

  /** Claims that say the same in the same words as an earlier one of their document, by id. */
  private final Map<String, Integer> repeats = new HashMap<>();

  private Fingerprints() {}

  /** Ready for findings about {@code claims}; their order does not matter. */
  public static Fingerprints over(Collection<Claim> claims) {
    Fingerprints all = new Fingerprints();
    claims.stream()
        .collect(Collectors.groupingBy(c -> c.anchor().document()))
        .values()
        .forEach(all::number);
    return all;
  }

  private void number(List<Claim> ofOneDocument) {
    Map<String, Integer> seen = new HashMap<>();
    ofOneDocument.stream()
        .sorted(Claim.ORDER)
        .forEach(
            claim -> {
              int earlier = seen.merge(ClaimContent.of(claim), 1, Integer::sum) - 1;
              if (earlier > 0) {
                repeats.put(claim.id(), earlier);
              }
            });
  }

  /** The fingerprint of a finding: lower-case hexadecimal digits. */
  public String of(Finding finding) {
    return of(finding.rule(), mainWitnesses(finding));
  }

  private String of(String rule, List<Claim> witnesses) {
    MessageDigest digest = sha256();
    add(digest, rule);
    witnesses.stream().map(this::side).sorted().forEach(side -> add(digest, side));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /**
   * The fingerprint of a further finding of the same rule about the same witnesses.
   *
   * @param number 1 for the second of them, and so on
   */
  public String again(Finding finding, int number) {
    MessageDigest digest = sha256();
    add(digest, of(finding));
    add(digest, String.valueOf(number));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /**
   * Names that the finding had, or would have, with other of its witnesses in front: a further
   * document that sides with one of them may have taken the place of a witness that somebody
   * decided about.
   */
  public List<String> others(Finding finding) {
    List<Claim> all = finding.witnesses();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (!sameSum(all.get(0), all.get(i)) || !sameSum(all.get(0), all.get(j))) {
          names.add(of(finding.rule(), List.of(all.get(i), all.get(j))));
        }
      }
    }
    return names;
  }

  private static List<Claim> mainWitnesses(Finding finding) {
    List<Claim> all = finding.witnesses();
    return IntStream.range(0, all.size())
        .filter(i -> i < MAIN_WITNESSES || sameSum(all.get(0), all.get(i)))
        .mapToObj(all::get)
        .toList();
  }

  private static boolean sameSum(Claim first, Claim other) {
    return first instanceof QuantityClaim a
        && other instanceof QuantityClaim b
        && a.breakdown() != null
        && b.breakdown() != null
        && Objects.equals(a.breakdown().id(), b.breakdown().id())
        && a.anchor().document().equals(b.anchor().document());
  }

  private String side(Claim claim) {
    return repeats.getOrDefault(claim.id(), 0) + " " + ClaimContent.of(claim);
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
