package io.github.vpcelint.template;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * An entry of a template that asks for silence about some rules: metadata of a CloudFormation
 * resource, a {@code "//"} key of Terraform JSON.
 *
 * @param rules names or codes of rules, or names of families
 * @param reason why, or an empty string
 * @param span the place of the entry
 * @param scope where it applies: the resource, or the whole template
 */
public record IgnoreEntry(List<String> rules, String reason, Span span, Span scope) {}
