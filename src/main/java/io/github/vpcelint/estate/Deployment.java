package io.github.vpcelint.estate;

import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * What a stack or module is deployed with, as far as it is known.
 *
 * @param scope the stack's or module's name in symbols, unique in a run
 * @param language which template language declares it
 * @param region the region; an unknown value when only the deployment decides
 * @param account the account's 12-digit id, or an unknown value
 * @param partition {@code aws}, {@code aws-cn}, …, or an unknown value
 * @param nestedBy the resource of another stack that this stack is nested by
 */
public record Deployment(
    String scope,
    Language language,
    Value region,
    Value account,
    Value partition,
    Optional<Declaration> nestedBy) {
  /** What is not nested in a stack. */
  public Deployment(String scope, Language language, Value region, Value account, Value partition) {
    this(scope, language, region, account, partition, Optional.empty());
  }

  /** The Region and account. */
  public Place place() {
    return Place.of(region, account);
  }

  /** Where a declaration is written; decides how properties are spelled in messages. */
  public enum Language {
    /** A CloudFormation template. */
    CLOUDFORMATION,
    /** Terraform configuration, in JSON or HCL. */
    TERRAFORM,
    /** A Terraform plan or state. */
    PLAN,
    /** A bare policy document. */
    POLICY,
    /** The output of {@code aws ec2 describe-vpc-endpoints}. */
    DESCRIBE
  }
}
