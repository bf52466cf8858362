package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the identifiers in the nested blocks of a planned resource stand for. */
final class PlannedBlocks {
  private final PlanReferences references;
  private final PlannedModule module;

  PlannedBlocks(PlanReferences references, PlannedModule module) {
    this.references = references;
    this.module = module;
  }

  /**
   * The blocks of a type. Those of a {@code dynamic} block are left as they are: the configuration
   * writes one block for all of them.
   *
   * @param written what the configuration writes, a list of blocks
   */
  ListValue resolve(ListValue blocks, Optional<Node> written) {
    if (written.isEmpty()
        || !(written.get() instanceof SequenceNode list)
        || list.items().size() != blocks.items().size()) {
      return blocks;
    }
    List<Value> resolved = new ArrayList<>();
    for (int i = 0; i < blocks.items().size(); i++) {
      Value block = blocks.items().get(i);
      boolean both = block instanceof MapValue && list.items().get(i) instanceof MappingNode;
      resolved.add(both ? resolve((MapValue) block, (MappingNode) list.items().get(i)) : block);
    }
    return new ListValue(List.copyOf(resolved), blocks.open(), blocks.span());
  }

  private MapValue resolve(MapValue block, MappingNode written) {
    List<MapValue.Field> fields = new ArrayList<>();
    for (MapValue.Field field : block.fields()) {
      String name = field.key().display();
      Optional<Symbol> symbol =
          field.value() instanceof UnknownValue && name.endsWith("_id")
              ? references.resolve(PlanNodes.map(Optional.of(written), name), module)
              : Optional.empty();
      fields.add(
          symbol.isPresent()
              ? new MapValue.Field(
                  field.key(), new UnknownValue(symbol.get(), field.value().span()))
              : field);
    }
    return new MapValue(List.copyOf(fields), block.open(), block.span());
  }
}
