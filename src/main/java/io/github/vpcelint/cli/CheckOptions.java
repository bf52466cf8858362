package io.github.vpcelint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What a call of {@code check} says, as typed and not yet validated. An empty text or list means
 * that the option was not given.
 *
 * <p>The annotations are the one definition of these options: parsing, help and completion come
 * from them. {@link FastArguments} fills the same fields without picocli, whose classes are not
 * even loaded then: the virtual machine reads annotations only when it is asked for them.
 */
final class CheckOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to lint; - for standard input. Default: the current folder.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "Report format: ${COMPLETION-CANDIDATES}. Default: text.",
      completionCandidates = Choices.Formats.class)
  String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to this file instead of standard output.")
  String output = "";

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write one more report; repeatable.")
  List<String> reports = new ArrayList<>();

  @Option(
      names = "--graph",
      paramLabel = "FILE",
      description =
          "Draw VPCs, subnets and endpoints, findings marked: .mmd, .md, .dot, .gv, .svg or .html.")
  String graph = "";

  @Option(
      names = "--fix",
      description = "Repair what can be repaired without changing the meaning; report the rest.")
  boolean fix;

  @Option(
      names = "--unsafe-fixes",
      description = "Like --fix, and make the repairs that change the meaning, too.")
  boolean unsafeFixes;

  @Option(
      names = "--diff",
      description = "Print the repairs as a patch instead of making them; no report.")
  boolean diff;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Choices.FailOnLevels.class)
  String failOn = "";

  @Option(
      names = "--select",
      paramLabel = "RULES",
      description = "Run only these rules or families, separated by commas; repeatable.",
      completionCandidates = Choices.RuleNames.class)
  List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULES",
      description = "Leave out these rules or families, separated by commas; repeatable.",
      completionCandidates = Choices.RuleNames.class)
  List<String> ignore = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "RULE=LEVEL",
      description = "Severity of a rule or family: error, warning, note or off; repeatable.")
  List<String> severities = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Configuration file. Default: the nearest .vpcelint.yaml upwards to the repository root.")
  String config = "";

  @Option(names = "--no-config", description = "Read no configuration file, and no samconfig.toml.")
  boolean noConfig;

  @Option(
      names = "--input-type",
      paramLabel = "TYPE",
      description = "What every file is read as: ${COMPLETION-CANDIDATES}. Default: auto.",
      completionCandidates = Choices.InputTypes.class)
  String inputType = "";

  @Option(
      names = "--service",
      paramLabel = "NAME",
      description = "Endpoint service that bare policies are for, such as elasticache.")
  String service = "";

  @Option(names = "--region", paramLabel = "REGION", description = "Region of the deployment.")
  String region = "";

  @Option(
      names = "--account",
      paramLabel = "ACCOUNT",
      description = "Account of the deployment, 12 digits.")
  String account = "";

  @Option(
      names = "--parameter",
      paramLabel = "NAME=VALUE",
      description = "Value of a template parameter or Terraform variable; repeatable.")
  List<String> parameters = new ArrayList<>();

  @Option(
      names = "--parameter-file",
      paramLabel = "FILE",
      description =
          "Template parameters in a file, as the AWS CLI takes them; repeatable, the last one wins.")
  List<String> parameterFiles = new ArrayList<>();

  @Option(
      names = "--var-file",
      paramLabel = "FILE",
      description =
          "Terraform variables in a .tfvars or .tfvars.json file; repeatable, the last one wins.")
  List<String> varFiles = new ArrayList<>();

  @Option(
      names = "--now",
      paramLabel = "TIME",
      description = "Judge dates as of this time, such as 2026-01-31. Default: the system clock.")
  String now = "";

  @Option(
      names = "--stdin-filename",
      paramLabel = "PATH",
      description = "Lint standard input as if it were this file.")
  String stdinFilename = "";

  @Option(
      names = "--show-files",
      description = "Show what each file was read as, and why others were passed over.")
  boolean showFiles;

  @Option(names = "--show-undecided", description = "Show what could not be decided, and why.")
  boolean showUndecided;

  @Option(names = "--statistics", description = "Show how often each rule found something.")
  boolean statistics;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "Folder that paths in reports start from. Default: repository root, else current folder.")
  String root = "";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads that read files. Default: the number of processors.")
  String jobs = "";

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours in text: ${COMPLETION-CANDIDATES}. Default: auto.",
      completionCandidates = Choices.ColorModes.class)
  String color = "";

  @Option(
      names = {"-q", "--quiet"},
      description = "Show findings only, without summary and notes about the run.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show more about the run; stack traces of internal errors too.")
  boolean verbose;
}
