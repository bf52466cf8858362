package io.github.vpcelint.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstateLoaderTest {
  private final List<String> asked = new ArrayList<>();

  @Test
  void asksOneLoaderPerKindForAllItsDocuments() {
    LoadedEstate loaded = load(tree("a.json", endpoints()), tree("b.json", endpoints()));

    assertThat(asked).containsExactly("DESCRIBE a.json b.json");
    assertThat(loaded.parts()).hasSize(2);
    assertThat(loaded.files().get(0).label()).isEqualTo("describe-vpc-endpoints output");
    assertThat(loaded.files().get(0).reason()).isEmpty();
  }

  @Test
  void losesOnlyTheDocumentThatALoaderFailsOn() {
    LoadedEstate loaded = load(tree("a.json", endpoints()), tree("bug.json", endpoints()));

    assertThat(loaded.parts()).hasSize(1);
    assertThat(loaded.failures()).hasSize(1);
    assertThat(loaded.failures().get(0).file().path()).isEqualTo("bug.json");
  }

  @Test
  void leavesAFileAloneThatDoesNotParseAndIsNobodysOfOurs() {
    LoadedEstate loaded = load(broken("tsconfig.json", "{ // comment"));

    assertThat(Estate.of(loaded.parts()).problems()).isEmpty();
    assertThat(loaded.files().get(0).reason()).startsWith("does not parse");
  }

  @Test
  void reportsAFileThatDoesNotParseButWasMeantForUs() {
    LoadedEstate loaded = load(broken("t.yaml", "Resources: [AWS::EC2::VPCEndpoint"));

    assertThat(Estate.of(loaded.parts()).problems()).hasSize(1);
  }

  private LoadedEstate load(SyntaxTree... trees) {
    return new EstateLoader(kind -> (documents, options) -> fakeLoad(kind, documents))
        .load(List.of(trees), LoadOptions.NONE);
  }

  private List<Loaded> fakeLoad(InputKind kind, List<Document> documents) {
    StringBuilder call = new StringBuilder(kind.name());
    List<Loaded> loaded = new ArrayList<>();
    for (Document document : documents) {
      call.append(' ').append(document.file().path());
      if (document.file().path().equals("bug.json")) {
        throw new IllegalStateException("a bug");
      }
      loaded.add(new Loaded(document.file(), new EstatePart(), List.of()));
    }
    asked.add(call.toString());
    return loaded;
  }

  private static SyntaxTree tree(String path, Node root) {
    return new SyntaxTree(SourceFile.of(path, ""), List.of(root), List.of());
  }

  private static SyntaxTree broken(String path, String text) {
    SourceFile file = SourceFile.of(path, text);
    SyntaxProblem problem =
        SyntaxProblem.of(SyntaxProblem.Kind.PARSE, file.at(0), "it is broken", "mend it");
    return new SyntaxTree(file, List.of(), List.of(problem));
  }

  private static Node endpoints() {
    SourceFile file = SourceFile.of("x", "");
    ScalarNode key =
        new ScalarNode(ScalarNode.Kind.STRING, "VpcEndpoints", "", Origin.verbatim(file, 0, 0, 0));
    Node list = new SequenceNode(List.of(), "", file.at(0));
    return new MappingNode(List.of(new MappingNode.Entry(key, list)), "", file.at(0));
  }
}
