package io.github.vpcelint.estate;

import io.github.vpcelint.source.Span;

/**
 * What a CDK construct made in a template.
 *
 * @param span the resource
 * @param path the construct's path: {@code App/Network/Endpoint/Resource}
 */
public record Construct(Span span, String path) {}
