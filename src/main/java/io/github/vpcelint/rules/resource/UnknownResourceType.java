package io.github.vpcelint.rules.resource;

import io.github.vpcelint.catalog.ResourceType;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.spelling.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An ARN whose resource field fits no resource type of the service. */
public final class UnknownResourceType extends ArnRule {
  private static final int MOST_NAMES = 4;

  @Override
  Optional<FindingBuilder> check(
      Arn arn, Statement statement, EndpointPolicy policy, CheckContext context) {
    if (!isChecked(arn, context) || arn.widest(Arn.Field.RESOURCE).isEmpty()) {
      return Optional.empty();
    }
    List<Service> services =
        context.catalog().servicesWithArns(arn.known(Arn.Field.SERVICE).orElseThrow());
    return services.isEmpty() || !MeantTypes.of(arn, context).isEmpty()
        ? Optional.empty()
        : Optional.of(find(arn, services.get(0), context));
  }

  /**
   * Whether the fields before the resource are in order, which malformed-arn is about. What AWS
   * itself owns is not always in the reference, such as transforms of CloudFormation.
   */
  private static boolean isChecked(Arn arn, CheckContext context) {
    return arn.form() == Arn.Form.ARN
        && arn.known(Arn.Field.SERVICE).isPresent()
        && MalformedField.ofService(arn, context).isEmpty()
        && MalformedField.ofAccount(arn, context).isEmpty()
        && !arn.known(Arn.Field.ACCOUNT).orElse("").equals("aws");
  }

  private static FindingBuilder find(Arn arn, Service service, CheckContext context) {
    PolicyText resource = arn.field(Arn.Field.RESOURCE);
    FindingBuilder finding =
        context.find(
            resource.innerSpan(),
            "no resource of "
                + service.name()
                + " has an ARN that ends like \""
                + resource.display()
                + "\", so this one matches nothing (AWS's list of "
                + context.catalog().date()
                + ")");
    List<ResourceType> types = service.resourceTypes();
    int end = endOfWord(resource.units());
    String word = resource.units().substring(0, end);
    for (ResourceType type : types) {
      int own = endOfWord(type.resource());
      if (type.resource().substring(0, own).equals(word) && own < type.resource().length()) {
        return sameWord(finding, resource, end, type);
      }
    }
    Optional<String> meant = NearestName.closest(word, words(types));
    if (meant.isPresent() && word.indexOf(PolicyText.HOLE) < 0) {
      return finding
          .help("did you mean \"" + meant.get() + resource.display().substring(end) + "\"?")
          .fix(Fix.respell(resource.part(0, end).value(), meant.get()));
    }
    return finding.help(
        types.isEmpty()
            ? "write \"*\": its actions take no resource"
            : "its resources are " + NameList.of(words(types), MOST_NAMES));
  }

  /** The right word with another mark after it, or with too little behind. */
  private static FindingBuilder sameWord(
      FindingBuilder finding, PolicyText resource, int end, ResourceType type) {
    char mark = type.resource().charAt(endOfWord(type.resource()));
    String written = resource.units();
    boolean otherMark = end < written.length() && written.charAt(end) != mark;
    finding.help("write it as " + type.resource());
    return otherMark
        ? finding.fix(Fix.respell(resource.part(end, end + 1).value(), String.valueOf(mark)))
        : finding;
  }

  /** The word that a resource field begins with: {@code cluster} in {@code cluster:sessions}. */
  private static int endOfWord(String resource) {
    int end = 0;
    while (end < resource.length() && ":/$*?".indexOf(resource.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static List<String> words(List<ResourceType> types) {
    List<String> words = new ArrayList<>();
    for (ResourceType type : types) {
      String word = type.resource().substring(0, endOfWord(type.resource()));
      if (!word.isEmpty() && !words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
