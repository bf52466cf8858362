package io.github.vpcelint.cli;

import io.github.vpcelint.catalog.Catalog;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "vpcelint " + Main.version(),
      "facts about AWS of " + Catalog.load().date(),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + ")"
    };
  }
}
