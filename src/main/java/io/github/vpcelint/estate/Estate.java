package io.github.vpcelint.estate;

import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that the files of a run declare, whatever language they are written in. */
public final class Estate {
  private static final int MOST_HOPS = 20;

  private final EstatePart all;
  private final Map<Symbol, Vpc> vpcsById = new HashMap<>();
  private final Map<String, Vpc> vpcsByKnownId = new HashMap<>();
  private final Map<String, Export> exportsByName = new HashMap<>();

  private final Set<String> ambiguousExports = new HashSet<>();

  private Estate(EstatePart all) {
    this.all = all;
    for (Vpc vpc : all.vpcs()) {
      vpcsById.put(vpc.declaration().id(), vpc);
      if (vpc.knownId().isPresent()) {
        vpcsByKnownId.put(vpc.knownId().get(), vpc);
      }
    }
    for (Export export : all.exports()) {
      addExport(export);
    }
  }

  // Two stacks that export one name cannot both be deployed in one account and region, so which of
  // them an import means is not known.
  private void addExport(Export export) {
    String name = export.name().display();
    if (ambiguousExports.contains(name)) {
      return;
    }
    if (exportsByName.put(name, export) != null) {
      exportsByName.remove(name);
      ambiguousExports.add(name);
    }
  }

  /**
   * Joins the parts of a run.
   *
   * @param parts what each template, module or document adds, in the order of their files
   */
  public static Estate of(List<EstatePart> parts) {
    EstatePart all = new EstatePart();
    for (EstatePart part : parts) {
      all.add(part);
    }
    return new Estate(all);
  }

  /** What could not be read. */
  public List<Problem> problems() {
    return List.copyOf(all.problems());
  }

  /** The VPCs that are created or adopted. */
  public List<Vpc> vpcs() {
    return List.copyOf(all.vpcs());
  }

  /** The endpoints. */
  public List<VpcEndpoint> endpoints() {
    return List.copyOf(all.endpoints());
  }

  /** The endpoint policies: those of the endpoints and the bare documents. */
  public List<EndpointPolicy> policies() {
    return List.copyOf(all.policies());
  }

  /** The texts that may hold host names. */
  public List<TextUse> texts() {
    return List.copyOf(all.texts());
  }

  /**
   * The export that an imported or looked-up value comes from, when a stack of the estate exports
   * it. A name that means something only in the importing stack, such as one made of its
   * parameters, leads nowhere.
   */
  public Optional<Export> exportOf(Value value) {
    return value instanceof UnknownValue unknown
            && isShared(unknown.symbol().kind())
            && unknown.symbol().scope().isEmpty()
        ? Optional.ofNullable(exportsByName.get(unknown.symbol().name()))
        : Optional.empty();
  }

  private static boolean isShared(Symbol.Kind kind) {
    return kind == Symbol.Kind.IMPORT || kind == Symbol.Kind.LOOKUP;
  }

  /** The value behind imports: what the exporting stack exports, when it is part of the estate. */
  public Value resolve(Value value) {
    if (value instanceof ChoiceValue choice) {
      List<ChoiceValue.Branch> branches = new ArrayList<>();
      for (ChoiceValue.Branch branch : choice.branches()) {
        branches.add(new ChoiceValue.Branch(branch.when(), resolve(branch.value())));
      }
      return new ChoiceValue(branches, choice.span());
    }
    Value current = value;
    Optional<Export> export = exportOf(current);
    for (int hops = 0; export.isPresent() && hops < MOST_HOPS; hops++) {
      current = export.get().value();
      export = exportOf(current);
    }
    return current;
  }

  /** The VPC that a value identifies, when it is part of the estate. */
  public Optional<Vpc> vpc(Value id) {
    Value resolved = resolve(id);
    if (resolved instanceof UnknownValue unknown) {
      return Optional.ofNullable(vpcsById.get(unknown.symbol()));
    }
    Optional<String> text = resolved.text();
    return text.isPresent() ? Optional.ofNullable(vpcsByKnownId.get(text.get())) : Optional.empty();
  }

  /** The condition under which two values, imports resolved, are certainly the same. */
  public Condition same(Value left, Value right) {
    return Equality.certain(resolve(left), resolve(right));
  }
}
