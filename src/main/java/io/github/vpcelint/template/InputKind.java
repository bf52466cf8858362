package io.github.vpcelint.template;

/** What a document is read as. */
public enum InputKind {
  /** A bare policy document with principals: an endpoint policy. */
  ENDPOINT_POLICY("endpoint policy"),
  /** A CloudFormation template, SAM and CDK output included. */
  CLOUDFORMATION("CloudFormation template"),
  /** The manifest of a CDK app's output, which says what its templates are for. */
  CDK_MANIFEST("CDK manifest"),
  /** The output of {@code terraform show -json} for a plan. */
  PLAN("Terraform plan"),
  /** The output of {@code terraform show -json} for a state. */
  STATE("Terraform state"),
  /** Terraform configuration in JSON or HCL; read after plans, which may tell more of it. */
  TERRAFORM("Terraform configuration"),
  /** The output of {@code aws ec2 describe-vpc-endpoints}. */
  DESCRIBE("describe-vpc-endpoints output");

  private final String label;

  InputKind(String label) {
    this.label = label;
  }

  /** The kind whose loader reads documents of this kind. */
  InputKind readAs() {
    return this == CDK_MANIFEST ? CLOUDFORMATION : this;
  }

  /** Whether documents of this kind record what is: changing one changes nothing else. */
  public boolean isRecord() {
    return this == PLAN || this == STATE || this == DESCRIBE;
  }

  /** The kind in words, for {@code --show-files}. */
  public String label() {
    return label;
  }
}
