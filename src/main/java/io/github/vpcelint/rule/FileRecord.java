package io.github.vpcelint.rule;

/**
 * What became of one file of the run.
 *
 * @param path the path in reports
 * @param kind what it was read as ({@code CloudFormation template}, {@code endpoint policy}, …), or
 *     an empty string when it was passed over
 * @param reason why it was passed over, or an empty string
 */
public record FileRecord(String path, String kind, String reason) {
  /** Whether the file was read. */
  public boolean read() {
    return !kind.isEmpty();
  }
}
