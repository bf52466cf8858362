package io.github.vpcelint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command above all others. */
@Command(
    name = "vpcelint",
    description =
        "Finds mistakes in AWS VPC endpoint policies and in the CloudFormation and Terraform that"
            + " creates the endpoints.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    sortOptions = false)
final class VpcelintCommand {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of the program, its facts about AWS and the JDK.")
  boolean version;
}
