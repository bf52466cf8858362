package io.github.vpcelint.mutation;

import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that faults are planted in.
 *
 * @param path its path, which a message can show
 * @param text its content
 * @param options what is said about it on the command line
 * @param now what counts as the present
 */
record Subject(String path, String text, LoadOptions options, Instant now) {
  private static final Instant TODAY = Instant.parse("2026-01-31T12:00:00Z");
  private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".template", ".tf");

  /** The same, with the file declared to be a policy, so that it is one whatever is left out. */
  Subject asPolicy() {
    LoadOptions declared =
        new LoadOptions(
            Optional.of(InputKind.ENDPOINT_POLICY),
            options.service(),
            options.regions(),
            options.accounts(),
            options.parameters());
    return new Subject(path, text, declared, now);
  }

  @Override
  public String toString() {
    return path;
  }

  /** The good fixtures of single files. */
  static List<Subject> fixtures() throws IOException {
    return below(Path.of("fixtures")).stream()
        .filter(subject -> subject.path.matches("fixtures/[^/]+/good-[^/]+"))
        .toList();
  }

  /** Whatever below a folder may hold a policy. */
  static List<Subject> below(Path folder) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (ENDINGS.stream().anyMatch(file.toString()::endsWith)) {
          of(file).ifPresent(subjects::add);
        }
      }
    }
    return subjects;
  }

  /** A file with the arguments beside it; nothing if they say more than is read here. */
  private static Optional<Subject> of(Path file) throws IOException {
    Path beside = Path.of(file + ".args");
    String arguments = Files.exists(beside) ? Files.readString(beside).strip() : "";
    Optional<InputKind> kind = Optional.empty();
    Optional<String> service = Optional.empty();
    List<String> regions = new ArrayList<>();
    Instant now = TODAY;
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split("\\s+");
    for (int i = 0; i + 1 < words.length; i += 2) {
      switch (words[i]) {
        case "--service" -> service = Optional.of(words[i + 1]);
        case "--region" -> regions.add(words[i + 1]);
        case "--now" -> {
          if (words[i + 1].indexOf('T') > 0) {
            now = Instant.parse(words[i + 1]);
          }
        }
        case "--input-type" -> kind = Optional.of(InputKind.ENDPOINT_POLICY);
        default -> {
          return Optional.empty();
        }
      }
    }
    String path = file.toString().replace('\\', '/');
    LoadOptions options = new LoadOptions(kind, service, regions, List.of(), Map.of());
    return Optional.of(new Subject(path, Files.readString(file), options, now));
  }
}
