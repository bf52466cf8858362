package io.github.vpcelint.syntax.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.tokens.Token;

/** Tokens that were read and not yet taken, with their numbers since the start of the file. */
final class TokenQueue {
  private final List<Token> tokens = new ArrayList<>();
  private int head;
  private int taken;

  boolean isEmpty() {
    return head == tokens.size();
  }

  /** Number of the next token to be taken. */
  int taken() {
    return taken;
  }

  /** Number of the next token to be added. */
  int next() {
    return taken + tokens.size() - head;
  }

  void add(Token token) {
    tokens.add(token);
  }

  /** Adds a token before the one with a number. */
  void insert(int number, Token token) {
    tokens.add(number - taken + head, token);
  }

  Token first() {
    return tokens.get(head);
  }

  Token take() {
    Token token = tokens.get(head++);
    taken++;
    if (head == tokens.size()) {
      tokens.clear();
      head = 0;
    }
    return token;
  }
}
