package io.github.vpcelint.rule;

import io.github.vpcelint.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Identities of findings that stay when lines move: made of the rule, the path, the subject, the
 * text of the place's first line and, among findings that are alike in these, the number in the
 * file. Suppressed findings count, so that a suppression changes no other finding's identity.
 */
public final class Fingerprints {
  private static final int BYTES = 16;
  private static final int LONGEST_TEXT = 1000;

  private final IdentityHashMap<Finding, String> fingerprints = new IdentityHashMap<>();

  private Fingerprints() {}

  /** The fingerprints of a run's findings. */
  public static Fingerprints of(LintResult result) {
    List<Finding> findings = new ArrayList<>(result.findings());
    for (LintResult.Suppressed suppressed : result.suppressed()) {
      findings.add(suppressed.finding());
    }
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.span().file().path())
            .thenComparing(finding -> finding.span().start()));
    Fingerprints fingerprints = new Fingerprints();
    MessageDigest digest = sha256();
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : findings) {
      String identity = identity(finding);
      int number = seen.merge(identity, 1, Integer::sum);
      fingerprints.fingerprints.put(finding, hash(identity + number, digest));
    }
    return fingerprints;
  }

  /** A finding's fingerprint, 32 hexadecimal digits. */
  public String of(Finding finding) {
    String fingerprint = fingerprints.get(finding);
    if (fingerprint == null) {
      throw new IllegalArgumentException("not a finding of this run: " + finding.span());
    }
    return fingerprint;
  }

  private static String identity(Finding finding) {
    return finding.rule().name()
        + '\0'
        + finding.span().file().path()
        + '\0'
        + finding.subject()
        + '\0'
        + firstLine(finding.span())
        + '\0';
  }

  // Without the space at its ends and with one space for several, so that a formatter changes
  // nothing.
  private static String firstLine(Span span) {
    String text = span.file().text();
    StringBuilder line = new StringBuilder();
    boolean space = false;
    int end = Math.min(span.end(), span.start() + LONGEST_TEXT);
    for (int i = span.start(); i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        break;
      }
      if (c == ' ' || c == '\t') {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return line.toString();
  }

  private static String hash(String text, MessageDigest digest) {
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder digits = new StringBuilder(2 * BYTES);
    for (int i = 0; i < BYTES; i++) {
      digits.append(Character.forDigit((hash[i] >> 4) & 0xF, 16));
      digits.append(Character.forDigit(hash[i] & 0xF, 16));
    }
    return digits.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
