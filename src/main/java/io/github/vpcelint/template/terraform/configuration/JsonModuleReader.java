package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.terraform.expression.JsonExpressions;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file in Terraform's JSON syntax. Wherever the syntax has an object it can have a list of
 * objects instead, whose entries count together.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json#block-mapping">Block
 *     mapping</a>
 */
public final class JsonModuleReader {
  private final ModuleConfiguration module;

  /** A reader that adds to a module. */
  public JsonModuleReader(ModuleConfiguration module) {
    this.module = module;
  }

  /** Reads the blocks of a file; what has the wrong shape is left out. */
  public void read(Node root) {
    for (MappingNode file : objects(root)) {
      for (MappingNode.Entry entry : file.entries()) {
        readBlocks(entry.key().text(), entry.value());
      }
    }
  }

  private void readBlocks(String type, Node value) {
    switch (type) {
      case "resource" -> readResources(false, value);
      case "data" -> readResources(true, value);
      case "locals" -> readLocals(value);
      case "variable" -> {
        // Every value of a variable is written out: even a text with ${ is just a text.
        for (Label label : labels(value)) {
          for (MappingNode body : objects(label.value())) {
            declare("variable." + label.name(), label, body);
            module.addVariable(
                new Block(label.name(), label.span(), JsonExpressions.literalBody(body)));
          }
        }
      }
      case "output", "module", "provider" -> readNamed(type, value);
      default -> {
        // terraform, moved, import, check and the like declare nothing that is looked at.
      }
    }
  }

  private void readNamed(String type, Node value) {
    for (Label label : labels(value)) {
      for (MappingNode body : objects(label.value())) {
        Block block = new Block(label.name(), label.span(), JsonExpressions.body(body));
        switch (type) {
          case "output" -> {
            declare("output." + label.name(), label, body);
            module.addOutput(block);
          }
          case "module" -> {
            declare("module." + label.name(), label, body);
            module.addCall(block);
          }
          default -> module.addProvider(block);
        }
      }
    }
  }

  private void readResources(boolean data, Node value) {
    for (Label type : labels(value)) {
      for (Label name : labels(type.value())) {
        for (MappingNode body : objects(name.value())) {
          ResourceBlock block =
              new ResourceBlock(
                  data, type.name(), name.name(), name.span(), JsonExpressions.body(body));
          declare(block.address(), name, body);
          module.addResource(block);
        }
      }
    }
  }

  private void readLocals(Node value) {
    for (Label local : labels(value)) {
      declare("local." + local.name(), local, local.value());
      module.addLocal(local.name(), JsonExpressions.of(local.value()));
    }
  }

  private void declare(String address, Label label, Node body) {
    if (!module.isOverriding()) {
      module.declarations().add(address, label.span(), label.parent(), body.span());
    }
  }

  /** A key of an object, which names what stands under it. */
  private record Label(MappingNode parent, MappingNode.Entry entry) {
    String name() {
      return entry.key().text();
    }

    Span span() {
      return entry.key().span();
    }

    Node value() {
      return entry.value();
    }
  }

  private static List<Label> labels(Node value) {
    List<Label> labels = new ArrayList<>();
    for (MappingNode map : objects(value)) {
      for (MappingNode.Entry entry : map.entries()) {
        if (!entry.key().text().equals(JsonExpressions.COMMENT_KEY)) {
          labels.add(new Label(map, entry));
        }
      }
    }
    return labels;
  }

  private static List<MappingNode> objects(Node value) {
    List<MappingNode> objects = new ArrayList<>();
    collect(value, objects);
    return objects;
  }

  private static void collect(Node value, List<MappingNode> objects) {
    if (value instanceof MappingNode map) {
      objects.add(map);
    } else if (value instanceof SequenceNode list) {
      for (Node item : list.items()) {
        collect(item, objects);
      }
    }
  }
}
