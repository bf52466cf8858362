package io.github.vpcelint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Calls of the program in a folder, with captured streams. */
public final class Call {
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private byte[] stdin = {};
  private boolean terminal;

  private Call(Path folder) {
    this.folder = folder;
  }

  /** What a call ended with. */
  public record Outcome(int code, String out, String err) {}

  public static Call in(Path folder) {
    return new Call(folder);
  }

  Call variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Call stdin(String text) {
    stdin = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Call terminal() {
    terminal = true;
    return this;
  }

  /** Writes a file below the folder. */
  Call file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(arguments, session(out, err));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What a call finds around it. */
  Session session(OutputStream out, OutputStream err) {
    return new Session(
        folder,
        variables,
        new ByteArrayInputStream(stdin),
        new TextOutput(out),
        new TextOutput(err),
        () -> terminal);
  }
}
