package io.github.vpcelint.report;

import io.github.vpcelint.rule.RuleInfo;

/** Where the manuals of rules can be read on the web. */
public final class ManualLinks {
  /** The project's page. */
  public static final String HOME = "https://github.com/vpcelint/vpcelint";

  private final String folder;

  /**
   * Links to the manuals of a version.
   *
   * @param version the program's version; one that is not released leads to the newest manuals
   */
  public ManualLinks(String version) {
    boolean released = !version.isEmpty() && version.indexOf('-') < 0 && !version.equals("dev");
    this.folder = HOME + "/blob/" + (released ? "v" + version : "main") + "/rules/";
  }

  /** The address of a rule's manual. */
  public String manual(RuleInfo rule) {
    return folder + rule.family() + "/" + rule.name() + ".md";
  }
}
