package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions over the names of files; none of them looks at a file. */
final class PathFunctions {
  private PathFunctions() {}

  static Optional<Value> call(Call call) {
    call.expect(1, 1);
    Optional<String> path = call.text(0);
    // Whose home a tilde is depends on who runs Terraform.
    if (path.isEmpty() || (call.name().equals("pathexpand") && path.get().startsWith("~"))) {
      return Optional.empty();
    }
    return call.result(
        switch (call.name()) {
          case "basename" -> lastName(path.get());
          case "dirname" -> folder(path.get());
          default -> path.get();
        });
  }

  private static String lastName(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    if (end == 0) {
      return path.isEmpty() ? "." : "/";
    }
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  private static String folder(String path) {
    boolean absolute = path.startsWith("/");
    List<String> names = new ArrayList<>();
    int last = path.lastIndexOf('/');
    int start = 0;
    while (start <= last) {
      int end = path.indexOf('/', start);
      add(path.substring(start, end), absolute, names);
      start = end + 1;
    }
    String joined = (absolute ? "/" : "") + String.join("/", names);
    return joined.isEmpty() ? "." : joined;
  }

  private static void add(String name, boolean absolute, List<String> names) {
    if (name.isEmpty() || name.equals(".")) {
      return;
    }
    boolean above = names.isEmpty() || names.get(names.size() - 1).equals("..");
    if (!name.equals("..")) {
      names.add(name);
    } else if (!above) {
      names.remove(names.size() - 1);
    } else if (!absolute) {
      names.add(name);
    }
  }
}
