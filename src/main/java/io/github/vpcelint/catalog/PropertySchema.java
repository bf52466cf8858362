package io.github.vpcelint.catalog;

import java.util.List;

/**
 * A property that CloudFormation's schema of a resource type has.
 *
 * @param path its name, those of the objects that it is in before it, with a dot between them and
 *     {@code []} after a list's: {@code SecurityGroupIngress[].CidrIp}
 * @param kind what its value is
 * @param required whether the object that it is in must have it
 * @param readOnly whether AWS sets it, so that no template can
 * @param values the texts that it can be; none when any is possible
 */
public record PropertySchema(
    String path, Kind kind, boolean required, boolean readOnly, List<String> values) {
  /** What a value is. */
  public enum Kind {
    /** A text; CloudFormation makes one of a number or truth value. */
    STRING,
    /** A truth value, also as a text. */
    BOOLEAN,
    /** A whole number, also as a text. */
    INTEGER,
    /** A list. */
    LIST,
    /** An object with certain properties. */
    OBJECT,
    /** Anything. */
    ANY
  }

  /** The name without those before it. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
