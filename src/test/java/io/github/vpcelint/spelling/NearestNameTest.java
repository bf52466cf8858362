package io.github.vpcelint.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> ACTIONS =
      List.of("CreateUser", "CreateUserGroup", "DeleteUser", "DescribeUsers", "ModifyUser");

  @Test
  void oneSlipIsUnderstood() {
    assertThat(NearestName.closest("DescibeUsers", ACTIONS)).contains("DescribeUsers");
    assertThat(NearestName.closest("DescirbeUsers", ACTIONS)).contains("DescribeUsers");
    assertThat(NearestName.closest("CreateUserGroups", ACTIONS)).contains("CreateUserGroup");
  }

  @Test
  void otherLetterCaseIsTheSameName() {
    assertThat(NearestName.closest("id", List.of("Id", "Sid"))).contains("Id");
  }

  @Test
  void aNameThatIsFarFromAllGetsNoSuggestion() {
    assertThat(NearestName.closest("GetUser", ACTIONS)).isEmpty();
    assertThat(NearestName.closest("Xy", List.of("Xz"))).isEmpty();
    assertThat(NearestName.closest("CreateUser", List.of())).isEmpty();
  }

  @Test
  void twoEquallyNearNamesGiveNone() {
    assertThat(NearestName.closest("sqd", List.of("sqs", "sqa"))).isEmpty();
  }

  @Test
  void theNearestOfSeveralWins() {
    assertThat(NearestName.closest("CreateUserGrup", ACTIONS)).contains("CreateUserGroup");
  }
}
