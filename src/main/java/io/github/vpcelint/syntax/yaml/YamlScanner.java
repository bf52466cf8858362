package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.BlockEndToken;
import org.yaml.snakeyaml.tokens.BlockEntryToken;
import org.yaml.snakeyaml.tokens.BlockMappingStartToken;
import org.yaml.snakeyaml.tokens.BlockSequenceStartToken;
import org.yaml.snakeyaml.tokens.DocumentEndToken;
import org.yaml.snakeyaml.tokens.DocumentStartToken;
import org.yaml.snakeyaml.tokens.FlowEntryToken;
import org.yaml.snakeyaml.tokens.FlowMappingEndToken;
import org.yaml.snakeyaml.tokens.FlowMappingStartToken;
import org.yaml.snakeyaml.tokens.FlowSequenceEndToken;
import org.yaml.snakeyaml.tokens.FlowSequenceStartToken;
import org.yaml.snakeyaml.tokens.KeyToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.StreamEndToken;
import org.yaml.snakeyaml.tokens.StreamStartToken;
import org.yaml.snakeyaml.tokens.Token;
import org.yaml.snakeyaml.tokens.ValueToken;

/**
 * Cuts a file into the tokens that SnakeYAML's parser takes, the same that its own scanner makes of
 * it. That one compiles a regular expression when it is loaded and reads through a copy of the
 * text: without it, reading one template from a cold start takes a sixth less, and many a tenth.
 * Marks here are offsets in the text, and an error is a sentence at the place where it is noticed.
 */
final class YamlScanner implements Scanner {
  private final Cursor cursor;
  private final ScanErrors errors;
  private final ScalarScanner scalars;
  private final BlockScalarScanner blockScalars;
  private final PropertyScanner properties;
  private final TokenQueue tokens = new TokenQueue();
  private final SimpleKeys keys = new SimpleKeys();
  private final Indents indents = new Indents();
  private int brackets;
  private boolean keyAllowed = true;
  private boolean ended;
  private @Nullable Token lastScalar;

  YamlScanner(SourceFile file, Words words) {
    this.cursor = new Cursor(file.text(), words);
    this.errors = new ScanErrors(file, cursor);
    this.scalars = new ScalarScanner(cursor, errors);
    this.blockScalars = new BlockScalarScanner(cursor, errors);
    this.properties = new PropertyScanner(cursor, errors);
    Mark start = cursor.mark();
    tokens.add(new StreamStartToken(start, start));
    if (cursor.peek() == '\uFEFF') {
      cursor.skip(1);
    }
  }

  /**
   * Offset where a scalar starts, given the end of its event; -1 when nothing is written for it.
   */
  int scalarStart(Mark end) {
    Token scalar = lastScalar;
    return scalar != null && scalar.getEndMark() == end ? scalar.getStartMark().getIndex() : -1;
  }

  /** How far the text was read. */
  int at() {
    return cursor.at();
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    return peekToken().getTokenId() == choice;
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    Token.ID id = peekToken().getTokenId();
    for (Token.ID choice : choices) {
      if (choice == id) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Token peekToken() {
    while (needsMore()) {
      scanNext();
    }
    return tokens.first();
  }

  @Override
  public Token getToken() {
    Token token = tokens.take();
    if (token.getTokenId() == Token.ID.Scalar) {
      lastScalar = token;
    }
    return token;
  }

  @Override
  public void resetDocumentIndex() {
    // Only a limit on the size of documents would need it.
  }

  private boolean needsMore() {
    if (ended) {
      return false;
    }
    if (tokens.isEmpty()) {
      return true;
    }
    dropStaleKeys();
    // While the next token may turn out to be a key, a key token may have to go before it.
    return keys.firstToken() == tokens.taken();
  }

  private void dropStaleKeys() {
    SimpleKeys.Candidate needed = keys.dropStale(cursor.line(), cursor.at());
    if (needed != null) {
      throw errors.noColon(needed.mark());
    }
  }

  private void scanNext() {
    skipToToken();
    dropStaleKeys();
    unwind(cursor.column());
    char c = cursor.peek();
    switch (c) {
      case '\0' -> end();
      case '[', '{' -> open(c);
      case ']', '}' -> close(c);
      case ',' -> entry();
      case '*', '&', '!' -> property(c);
      case '\'', '"' -> quoted(c);
      case '|', '>' -> blockOrPlain(c);
      case '%' -> directiveOrPlain();
      case '-' -> dash();
      case '.' -> dot();
      case '?' -> question();
      case ':' -> colon();
      default -> plain();
    }
  }

  private void skipToToken() {
    while (true) {
      cursor.skipSpaces();
      while (brackets > 0 && cursor.peek() == '\t') {
        cursor.skip(1);
      }
      if (cursor.peek() == '#') {
        cursor.skipLine();
      }
      if (!cursor.skipBreak()) {
        return;
      }
      keyAllowed |= brackets == 0;
    }
  }

  // Indentation.

  private void unwind(int column) {
    while (brackets == 0 && indents.current() > column) {
      Mark mark = cursor.mark();
      tokens.add(new BlockEndToken(mark, mark));
      indents.leave();
    }
  }

  // Keys.

  private void noteKey() {
    boolean required = brackets == 0 && indents.current() == cursor.column();
    if (keyAllowed) {
      dropKey();
      keys.put(brackets, new SimpleKeys.Candidate(tokens.next(), required, cursor.mark()));
    } else if (required) {
      throw errors.misplacedKey();
    }
  }

  private void dropKey() {
    SimpleKeys.Candidate dropped = keys.remove(brackets);
    if (dropped != null && dropped.required()) {
      throw errors.noColon(dropped.mark());
    }
  }

  // Tokens.

  private void end() {
    unwind(-1);
    dropKey();
    keyAllowed = false;
    ended = true;
    Mark mark = cursor.mark();
    tokens.add(new StreamEndToken(mark, mark));
  }

  private void open(char bracket) {
    noteKey();
    brackets++;
    keyAllowed = true;
    Mark start = cursor.mark();
    Mark end = markAfter(1);
    tokens.add(
        bracket == '{'
            ? new FlowMappingStartToken(start, end)
            : new FlowSequenceStartToken(start, end));
  }

  private void close(char bracket) {
    dropKey();
    // A bracket too many is the parser's to refuse.
    brackets = Math.max(0, brackets - 1);
    keyAllowed = false;
    Mark start = cursor.mark();
    Mark end = markAfter(1);
    tokens.add(
        bracket == '}'
            ? new FlowMappingEndToken(start, end)
            : new FlowSequenceEndToken(start, end));
  }

  private void entry() {
    keyAllowed = true;
    dropKey();
    Mark start = cursor.mark();
    tokens.add(new FlowEntryToken(start, markAfter(1)));
  }

  private Mark markAfter(int length) {
    cursor.skip(length);
    return cursor.mark();
  }

  private void property(char c) {
    noteKey();
    keyAllowed = false;
    tokens.add(c == '!' ? properties.tag() : properties.anchorOrAlias());
  }

  private void quoted(char quote) {
    noteKey();
    keyAllowed = false;
    tokens.add(scalars.quoted(quote));
  }

  private void blockOrPlain(char c) {
    if (brackets > 0) {
      throw errors.unquoted(c);
    }
    keyAllowed = true;
    dropKey();
    tokens.add(blockScalars.scan(indents.current()));
  }

  private void directiveOrPlain() {
    if (cursor.column() != 0) {
      throw errors.unquoted('%');
    }
    unwind(-1);
    dropKey();
    keyAllowed = false;
    tokens.add(properties.directive());
  }

  private void dash() {
    if (cursor.isDocumentMarker("---")) {
      documentMarker(true);
    } else if (Cursor.isSpaceOrEnd(cursor.peek(1))) {
      listItem();
    } else {
      plain();
    }
  }

  private void dot() {
    if (cursor.isDocumentMarker("...")) {
      documentMarker(false);
    } else {
      plain();
    }
  }

  private void documentMarker(boolean starts) {
    unwind(-1);
    dropKey();
    keyAllowed = false;
    Mark start = cursor.mark();
    Mark end = markAfter(3);
    tokens.add(starts ? new DocumentStartToken(start, end) : new DocumentEndToken(start, end));
  }

  private void listItem() {
    if (brackets == 0) {
      if (!keyAllowed) {
        throw errors.misplacedItem();
      }
      if (indents.enter(cursor.column())) {
        Mark mark = cursor.mark();
        tokens.add(new BlockSequenceStartToken(mark, mark));
      }
    }
    keyAllowed = true;
    dropKey();
    Mark start = cursor.mark();
    tokens.add(new BlockEntryToken(start, markAfter(1)));
  }

  private void question() {
    if (brackets == 0 && !Cursor.isSpaceOrEnd(cursor.peek(1))) {
      plain();
      return;
    }
    if (brackets == 0) {
      if (!keyAllowed) {
        throw errors.misplacedQuestionMark();
      }
      startMapping();
    }
    keyAllowed = brackets == 0;
    dropKey();
    Mark start = cursor.mark();
    tokens.add(new KeyToken(start, markAfter(1)));
  }

  private void startMapping() {
    if (indents.enter(cursor.column())) {
      Mark mark = cursor.mark();
      tokens.add(new BlockMappingStartToken(mark, mark));
    }
  }

  private void colon() {
    if (brackets == 0 && !Cursor.isSpaceOrEnd(cursor.peek(1))) {
      plain();
      return;
    }
    SimpleKeys.Candidate key = keys.remove(brackets);
    if (key == null) {
      colonAfterLongKey();
    } else {
      Mark mark = key.mark();
      tokens.insert(key.token(), new KeyToken(mark, mark));
      if (brackets == 0 && indents.enter(mark.getColumn())) {
        tokens.insert(key.token(), new BlockMappingStartToken(mark, mark));
      }
      keyAllowed = false;
    }
    Mark start = cursor.mark();
    tokens.add(new ValueToken(start, markAfter(1)));
  }

  private void colonAfterLongKey() {
    if (brackets == 0) {
      if (!keyAllowed) {
        throw errors.misplacedColon();
      }
      startMapping();
    }
    keyAllowed = brackets == 0;
  }

  private void plain() {
    char c = cursor.peek();
    boolean allowed =
        "?:".indexOf(c) >= 0
            ? brackets == 0 && !Cursor.isSpaceOrEnd(cursor.peek(1))
            : "@`\t ".indexOf(c) < 0;
    if (!allowed) {
      throw errors.unquoted(c);
    }
    noteKey();
    keyAllowed = false;
    ScalarToken token = scalars.plain(indents.current(), brackets > 0);
    keyAllowed = scalars.endedOnNewLine();
    tokens.add(token);
  }
}
