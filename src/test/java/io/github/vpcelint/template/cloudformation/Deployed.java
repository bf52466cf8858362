package io.github.vpcelint.template.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A deployment on paper: all parameters have values, so every expression has one, too. Nothing here
 * uses what it is there to test.
 *
 * @param parameters the values of the parameters
 * @param conditions the conditions of the template
 */
record Deployed(Map<String, String> parameters, Map<String, Expression> conditions) {
  private static final Map<String, Map<String, String>> MAPPING =
      Map.of(
          "a", Map.of("k", "x", "l", "b"),
          "b", Map.of("k", "a", "l", "y"),
          "c", Map.of("k", "c", "l", "x"));

  /** Something that is a text in a deployment. */
  interface Text {
    String json();

    String in(Deployed deployed);
  }

  /** Something that holds in a deployment or does not. */
  interface Expression {
    String json();

    boolean holds(Deployed deployed);
  }

  record Constant(String text) implements Text {
    @Override
    public String json() {
      return "'" + text + "'";
    }

    @Override
    public String in(Deployed deployed) {
      return text;
    }
  }

  record Ref(String name) implements Text {
    @Override
    public String json() {
      return "{'Ref': '" + name + "'}";
    }

    @Override
    public String in(Deployed deployed) {
      return deployed.parameters().get(name);
    }
  }

  record Join(List<Text> parts) implements Text {
    @Override
    public String json() {
      String items = parts.stream().map(Text::json).collect(Collectors.joining(", "));
      return "{'Fn::Join': ['-', [" + items + "]]}";
    }

    @Override
    public String in(Deployed deployed) {
      return parts.stream().map(part -> part.in(deployed)).collect(Collectors.joining("-"));
    }
  }

  record Find(String parameter, String key) implements Text {
    @Override
    public String json() {
      return "{'Fn::FindInMap': ['M', {'Ref': '" + parameter + "'}, '" + key + "']}";
    }

    @Override
    public String in(Deployed deployed) {
      return MAPPING.get(deployed.parameters().get(parameter)).get(key);
    }
  }

  record If(String condition, Text yes, Text no) implements Text {
    @Override
    public String json() {
      return "{'Fn::If': ['" + condition + "', " + yes.json() + ", " + no.json() + "]}";
    }

    @Override
    public String in(Deployed deployed) {
      return deployed.conditions().get(condition).holds(deployed)
          ? yes.in(deployed)
          : no.in(deployed);
    }
  }

  record Equal(Text left, Text right) implements Expression {
    @Override
    public String json() {
      return "{'Fn::Equals': [" + left.json() + ", " + right.json() + "]}";
    }

    @Override
    public boolean holds(Deployed deployed) {
      return left.in(deployed).equals(right.in(deployed));
    }
  }

  record Not(Expression inner) implements Expression {
    @Override
    public String json() {
      return "{'Fn::Not': [" + inner.json() + "]}";
    }

    @Override
    public boolean holds(Deployed deployed) {
      return !inner.holds(deployed);
    }
  }

  record Several(String function, List<Expression> parts) implements Expression {
    @Override
    public String json() {
      String items = parts.stream().map(Expression::json).collect(Collectors.joining(", "));
      return "{'" + function + "': [" + items + "]}";
    }

    @Override
    public boolean holds(Deployed deployed) {
      return function.equals("Fn::And")
          ? parts.stream().allMatch(part -> part.holds(deployed))
          : parts.stream().anyMatch(part -> part.holds(deployed));
    }
  }
}
