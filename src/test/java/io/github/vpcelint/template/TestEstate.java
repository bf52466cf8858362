package io.github.vpcelint.template;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import io.github.vpcelint.template.cloudformation.CloudFormationLoader;
import io.github.vpcelint.template.policy.DescribeLoader;
import io.github.vpcelint.template.policy.PolicyLoader;
import java.util.ArrayList;
import java.util.List;

/** Files written in a test, read and loaded as a run does. */
public final class TestEstate {
  private final List<SyntaxTree> trees = new ArrayList<>();
  private RootFiles files = RootFiles.none();

  /** Says which files templates may include; without it there are none. */
  public TestEstate files(RootFiles included) {
    files = included;
    return this;
  }

  /** Adds a file. */
  public TestEstate file(String path, String text) {
    trees.add(new SyntaxReader(SyntaxLimits.DEFAULT).read(SourceFile.of(path, text)));
    return this;
  }

  /** Loads the files. */
  public LoadedEstate load(LoadOptions options) {
    Catalog catalog = Catalog.load();
    Loaders loaders =
        kind ->
            switch (kind) {
              case CLOUDFORMATION, CDK_MANIFEST -> new CloudFormationLoader(catalog, files);
              case ENDPOINT_POLICY -> new PolicyLoader(catalog);
              case DESCRIBE -> new DescribeLoader(catalog);
              case TERRAFORM, PLAN, STATE -> (documents, said) -> List.of();
            };
    return new EstateLoader(loaders).load(trees, options);
  }

  /** Loads one file. */
  public static LoadedEstate load(String path, String text) {
    return new TestEstate().file(path, text).load(LoadOptions.NONE);
  }

  /** The estate of one file. */
  public static Estate of(String path, String text) {
    return Estate.of(load(path, text).parts());
  }
}
