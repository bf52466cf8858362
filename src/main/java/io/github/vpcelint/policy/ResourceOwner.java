package io.github.vpcelint.policy;

import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import java.util.List;

/** Whether a resource pattern stays within accounts and buckets that its author knows. */
public final class ResourceOwner {
  private ResourceOwner() {}

  /**
   * Whether all that a pattern can match belongs to a known owner: the account stands in it, or the
   * name of a bucket, which only one account can have.
   */
  public static Truth isKnown(PolicyText pattern) {
    Arn arn = Arn.of(pattern);
    return switch (arn.form()) {
      case EVERYTHING, TOO_SHORT -> Truth.NO;
      case NO_ARN -> Truth.UNKNOWN;
      case UNKNOWN -> isOfTemplate(pattern) ? Truth.YES : Truth.UNKNOWN;
      case ARN -> isKnown(arn);
    };
  }

  private static Truth isKnown(Arn arn) {
    String account = arn.field(Arn.Field.ACCOUNT).units();
    if (!account.isEmpty()) {
      return Truth.of(!hasWildcard(account));
    }
    String resource = arn.field(Arn.Field.RESOURCE).units();
    String service = arn.field(Arn.Field.SERVICE).units();
    if (service.equals("s3")) {
      int slash = resource.indexOf('/');
      return Truth.of(!hasWildcard(slash < 0 ? resource : resource.substring(0, slash)));
    }
    if (!hasWildcard(resource)) {
      return Truth.YES;
    }
    // In some services an empty account stands for AWS itself, in others for everybody.
    return service.equals("ec2") ? Truth.NO : Truth.UNKNOWN;
  }

  private static boolean hasWildcard(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Whether a text begins with an attribute of a resource that the template creates: its ARN. */
  private static boolean isOfTemplate(PolicyText pattern) {
    List<TextValue.Segment> segments = pattern.value().segments();
    return !segments.isEmpty()
        && segments.get(0) instanceof TextValue.Hole hole
        && hole.value().symbol().kind() == Symbol.Kind.RESOURCE;
  }
}
