import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes {@code CatalogText}, a class with the texts of the catalogue. A class comes out of the
 * class-data archive at once; a resource makes Java open the jar again and load what handles URLs,
 * which is an eighth of the time that a check of one template takes.
 *
 * <p>Run by the build, as a single source file: {@code CatalogTextGenerator.java CATALOG OUTPUT}.
 */
public final class CatalogTextGenerator {
  private static final String PACKAGE = "io.github.vpcelint.catalog";

  /** A constant of a class has at most 65,535 bytes, and a character at most 3. */
  private static final int LONGEST = 65_535 / 3;

  private final Path catalog;

  private CatalogTextGenerator(Path catalog) {
    this.catalog = catalog;
  }

  /**
   * Writes the class, unless it is there and the same.
   *
   * @param args the folder of the catalogue, the folder to write into
   * @throws IOException when a file cannot be read or the class cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[1]).resolve(PACKAGE.replace('.', '/')).resolve("CatalogText.java");
    String java = new CatalogTextGenerator(Path.of(args[0])).write();
    if (!Files.exists(output) || !Files.readString(output).equals(java)) {
      Files.createDirectories(output.getParent());
      Files.writeString(output, java);
    }
  }

  private String write() throws IOException {
    StringBuilder cases = new StringBuilder();
    StringBuilder holders = new StringBuilder();
    for (Path file : files()) {
      String name = catalog.relativize(file).toString().replace('\\', '/');
      String holder = name.substring(0, name.lastIndexOf('.')).replaceAll("[^a-z0-9]", "_");
      cases.append("      case \"%s\":\n        return T_%s.text();\n".formatted(name, holder));
      holders.append(holder(holder, Files.readString(file).replace("\r\n", "\n")));
    }
    return """
        package %s;

        import org.jspecify.annotations.Nullable;

        /** The texts of the catalogue; made by the build from {@code src/main/catalog}. */
        final class CatalogText {
          private CatalogText() {}

          /** The text of a file, or null if there is none of this name. */
          static @Nullable String of(String name) {
            switch (name) {
        %s      default:
                return null;
            }
          }
        %s}
        """
        .formatted(PACKAGE, cases, holders);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(catalog)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** A class of its own for each text, so that only those that are asked for are loaded. */
  private static String holder(String name, String text) {
    StringBuilder java = new StringBuilder();
    java.append("\n  private static final class T_").append(name).append(" {\n");
    java.append("    static String text() {\n");
    if (text.length() <= LONGEST) {
      java.append("      return ").append(literal(text)).append(";\n");
    } else {
      java.append("      StringBuilder text = new StringBuilder(%d);\n".formatted(text.length()));
      for (int from = 0; from < text.length(); from += LONGEST) {
        String part = text.substring(from, Math.min(text.length(), from + LONGEST));
        java.append("      text.append(").append(literal(part)).append(");\n");
      }
      java.append("      return text.toString();\n");
    }
    return java.append("    }\n  }\n").toString();
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '"' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : "" + c);
      }
    }
    return literal.append('"').toString();
  }
}
