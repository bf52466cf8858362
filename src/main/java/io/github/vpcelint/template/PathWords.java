package io.github.vpcelint.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words in the name of a file and of its folder.
 *
 * @param words in lower case
 */
record PathWords(List<String> words) {
  static PathWords of(String path) {
    int folder = path.lastIndexOf('/', Math.max(0, path.lastIndexOf('/') - 1));
    String name = path.substring(folder + 1).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !Character.isLetterOrDigit(name.charAt(i))) {
        words.add(name.substring(from, i));
        from = i + 1;
      }
    }
    return new PathWords(words);
  }

  boolean containAny(List<String> wanted) {
    for (String word : words) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
