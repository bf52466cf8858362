package io.github.vpcelint.syntax.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Remembers the token of the last scalar on its way to the parser: a scalar's event starts with its
 * tag or anchor, and does not say where the scalar itself does.
 */
final class ScalarTracker implements Scanner {
  private final Scanner scanner;
  private @Nullable Token scalar;

  ScalarTracker(Scanner scanner) {
    this.scanner = scanner;
  }

  /** Index where a scalar starts, given the end of its event; -1 when nothing is written for it. */
  int start(Mark end) {
    Token last = scalar;
    return last != null && last.getEndMark() == end ? last.getStartMark().getIndex() : -1;
  }

  @Override
  public Token getToken() {
    Token token = scanner.getToken();
    if (token instanceof ScalarToken) {
      scalar = token;
    }
    return token;
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    return scanner.checkToken(choice);
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    return scanner.checkToken(choices);
  }

  @Override
  public Token peekToken() {
    return scanner.peekToken();
  }

  @Override
  public void resetDocumentIndex() {
    scanner.resetDocumentIndex();
  }
}
