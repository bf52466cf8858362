package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of condition keys in a service's file: its own keys stand there without prefix, unless
 * what is left has a colon in it ({@code kms:EncryptionContext:…}).
 */
final class KeyNames {
  private final String prefix;

  KeyNames(String prefix) {
    this.prefix = prefix;
  }

  /** The full name of a key of the file. */
  String full(String key) {
    return key.indexOf(':') < 0 ? prefix + ":" + key : key;
  }

  /** The full names of the keys in a field of the file. */
  List<String> allFull(String field) {
    List<String> names = new ArrayList<>();
    for (String key : FieldList.split(field, ',')) {
      names.add(full(key));
    }
    return List.copyOf(names);
  }

  /** What stands in the file for a full name in any letter case. */
  String inFile(String key) {
    int colon = prefix.length();
    boolean own =
        key.length() > colon
            && key.indexOf(':') == colon
            && key.indexOf(':', colon + 1) < 0
            && key.regionMatches(true, 0, prefix, 0, colon);
    return own ? key.substring(colon + 1) : key;
  }
}
