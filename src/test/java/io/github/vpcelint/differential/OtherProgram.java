package io.github.vpcelint.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Another program that reads policies, in a process of its own: {@code .ci/differential.mjs} with
 * the packages of {@code .ci/npm}, where {@code VPCELINT_NODE_MODULES} says that they are.
 */
public final class OtherProgram {
  /** The environment variable that names the folder {@code node_modules}. */
  public static final String MODULES = "VPCELINT_NODE_MODULES";

  private static final Path EXPLANATIONS = Path.of(".ci", "differential.md");

  private OtherProgram() {}

  /**
   * A question and what we say to it.
   *
   * @param json the question as the other program reads it, in one line
   * @param ours our answer
   * @param about the question for people
   */
  public record Question(String json, boolean ours, String about) {}

  /**
   * A difference that is wanted.
   *
   * @param name its heading in {@code .ci/differential.md}, which says why
   * @param covers whether it is about a question
   */
  public record Difference(String name, Predicate<String> covers) {}

  /**
   * What is wrong: questions to which the other program has another answer for no known reason,
   * reasons that nothing needs any more, and reasons that nobody has written down.
   */
  public static List<String> complaints(List<Question> questions, List<Difference> known) {
    List<String> open = new ArrayList<>(disagreements(questions));
    List<String> complaints = new ArrayList<>();
    for (Difference difference : known) {
      if (!open.removeIf(difference.covers())) {
        complaints.add("no question shows the difference \"" + difference.name() + "\"");
      }
      if (!explanations().contains("\n## " + difference.name() + "\n")) {
        complaints.add(EXPLANATIONS + " does not explain \"" + difference.name() + "\"");
      }
    }
    complaints.addAll(open);
    return complaints;
  }

  private static String explanations() {
    try {
      return Files.readString(EXPLANATIONS).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The questions to which the other program has another answer, with it. */
  private static List<String> disagreements(List<Question> questions) {
    try {
      List<String> answers = ask(questions);
      List<String> disagreements = new ArrayList<>();
      for (int i = 0; i < questions.size(); i++) {
        Question question = questions.get(i);
        boolean theirs = Boolean.parseBoolean(answers.get(i));
        if (theirs != question.ours()) {
          disagreements.add(question.about() + ": we say " + question.ours() + ", they " + theirs);
        }
      }
      return disagreements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ask(List<Question> questions)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("questions", ".jsonl");
    Path output = Files.createTempFile("answers", ".txt");
    try {
      Files.write(input, questions.stream().map(Question::json).toList());
      Process node =
          new ProcessBuilder("node", ".ci/differential.mjs", System.getenv(MODULES))
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      int code = node.waitFor();
      List<String> answers = Files.readAllLines(output);
      if (code != 0 || answers.size() != questions.size()) {
        throw new IOException(
            "node ended with %d after %d of %d answers"
                .formatted(code, answers.size(), questions.size()));
      }
      return answers;
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }

  /** A text in JSON. */
  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
