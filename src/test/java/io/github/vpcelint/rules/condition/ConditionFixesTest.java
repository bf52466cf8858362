package io.github.vpcelint.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repairs of conditions, in particular those that would clash with what stands beside them. */
class ConditionFixesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"StringEqual\": {\"aws:PrincipalType\": \"User\", \"aws:username\": \"anna\"}}"
            + "| StringEquals | true",
        "{\"ForAnyValue:StringEquals\": {\"aws:PrincipalType\": \"User\"}}| StringEquals | true",
        "{\"ForAllValues:StringEquals\": {\"aws:username\": \"anna\"}}| StringEquals | false",
        "{\"Bool\": {\"aws:SecureTransprot\": \"true\"}}| aws:SecureTransport | true",
        "{\"IpAddress\": {\"aws:SourceIp\": \"10.0.0.0/8\"}}| aws:VpcSourceIp | false",
        "{\"IpAddress\": {\"aws:VpcSourceIp\": \"10.0.0.1/8\"}}| 10.0.0.0/8 | true",
        "{\"NullIfExists\": {\"aws:username\": \"true\"}}| Null | true"
      })
  void repairsWriteWhatWasMeant(String condition, String replacement, boolean safe)
      throws IOException {
    assertThat(findings(condition))
        .contains("\"replaceby\\\"" + replacement + "\\\"\",\"safe\":" + safe);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"StringEqual\": {\"aws:PrincipalType\": \"User\"},"
            + " \"StringEquals\": {\"aws:username\": \"anna\"}}",
        "{\"ForAnyValue:StringEquals\": {\"aws:PrincipalType\": \"User\"},"
            + " \"StringEquals\": {\"aws:username\": \"anna\"}}",
        "{\"ForAnyValue:StringEquals\": {\"aws:PrincipalType\": \"User\","
            + " \"aws:CalledVia\": \"x.amazonaws.com\"}}",
        "{\"Bool\": {\"aws:SecureTransprot\": \"true\", \"aws:SecureTransport\": \"true\"}}",
        "{\"IpAddress\": {\"aws:SourceIp\": \"10.0.0.0/8\","
            + " \"aws:VpcSourceIp\": \"10.0.0.0/8\"}}",
        "{\"NullIfExists\": {\"aws:username\": \"true\"}, \"Null\": {\"aws:userid\": \"false\"}}"
      })
  void repairsThatWouldClashAreNotOffered(String condition) throws IOException {
    assertThat(findings(condition)).contains("\"rule\"").doesNotContain("replaceby");
  }

  /** The report in JSON without white space. */
  private String findings(String condition) throws IOException {
    Files.writeString(
        folder.resolve("policy.json"),
        "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\","
            + " \"Action\": \"elasticache:*\", \"Resource\": \"*\", \"Condition\": "
            + condition
            + "}]}");
    return Call.in(folder)
        .run("check", "--select", "condition", "--service", "elasticache", "-f", "json")
        .out()
        .replaceAll("\\s", "");
  }
}
