package io.github.vpcelint.graph;

import io.github.vpcelint.estate.Attachment;
import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the policies of endpoints come to, as the rules judge them. */
final class PolicyEffects {
  private static final String OPEN_RULE = "open-principal";

  private final Map<String, List<EndpointPolicy>> policies = new HashMap<>();
  private final Map<String, List<Attachment>> attachments = new HashMap<>();
  private final List<Span> open = new ArrayList<>();

  PolicyEffects(Estate estate, List<Finding> found) {
    for (EndpointPolicy policy : estate.policies()) {
      if (policy.endpoint().isPresent()) {
        String key = key(policy.endpoint().get());
        policies.computeIfAbsent(key, none -> new ArrayList<>()).add(policy);
      }
    }
    for (Attachment attachment : estate.attachments()) {
      if (attachment.kind() == Attachment.Kind.POLICY && attachment.host().isPresent()) {
        String key = key(attachment.host().get().endpoint());
        attachments.computeIfAbsent(key, none -> new ArrayList<>()).add(attachment);
      }
    }
    for (Finding finding : found) {
      if (finding.rule().name().equals(OPEN_RULE)) {
        open.add(finding.span());
      }
    }
  }

  private static String key(VpcEndpoint endpoint) {
    return key(endpoint.declaration());
  }

  private static String key(Declaration declaration) {
    return declaration.deployment().scope() + "\n" + declaration.name();
  }

  /** What the policy of an endpoint comes to. */
  PolicyEffect of(VpcEndpoint endpoint) {
    List<EndpointPolicy> documents = policies.getOrDefault(key(endpoint), List.of());
    if (isOpen(documents)) {
      return PolicyEffect.OPEN;
    }
    if (!documents.isEmpty()) {
      return PolicyEffect.OWN;
    }
    Condition absent = endpoint.policy().isAbsent();
    if (absent == Condition.never() || attachments.containsKey(key(endpoint))) {
      return PolicyEffect.UNKNOWN;
    }
    return absent == Condition.always() ? PolicyEffect.DEFAULT : PolicyEffect.CONDITIONAL;
  }

  private boolean isOpen(List<EndpointPolicy> documents) {
    for (EndpointPolicy policy : documents) {
      for (Span span : open) {
        if (policy.document().span().contains(span)) {
          return true;
        }
      }
    }
    return false;
  }
}
