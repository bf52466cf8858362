package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.UnknownValue;
import java.util.List;
import java.util.Optional;

/** The name of an endpoint for ElastiCache's API where the address of a cache is expected. */
public final class ApiEndpointUsedAsCache implements Rule {
  private static final String SERVICE = "elasticache";
  private static final List<String> SCHEMES =
      List.of("redis", "rediss", "valkey", "valkeys", "memcached", "memcache");
  private static final List<String> PORTS = List.of("6379", "6380", "11211");
  private static final List<String> CACHES = List.of("REDIS", "VALKEY", "MEMCACHE");

  @Override
  public void check(CheckContext context) {
    for (TextUse use : context.estate().texts()) {
      for (HostName host : HostName.in(use.text())) {
        if (isCache(use, host)) {
          Condition api = isApi(host, context);
          if (api != Condition.never()) {
            report(use, host, api, context);
          }
        }
      }
    }
  }

  /** Whether a cache is certainly what is expected. */
  private static boolean isCache(TextUse use, HostName host) {
    Optional<String> scheme = HostUse.scheme(host);
    if (scheme.isPresent()) {
      return SCHEMES.contains(scheme.get());
    }
    boolean port = PORTS.contains(HostUse.port(host));
    boolean named =
        HostUse.calledAny(use, CACHES) && !HostUse.calledAny(use, List.of("API", "AWS_ENDPOINT"));
    return port || (named && HostUse.isAlone(host));
  }

  /** The condition under which a name certainly leads to ElastiCache's API. */
  private static Condition isApi(HostName host, CheckContext context) {
    Optional<UnknownValue> entry = host.hole(0);
    if (entry.isPresent() && host.labels().size() == 1) {
      return isNameOfEndpoint(entry.get(), context);
    }
    List<String> labels = host.labels();
    int domain = labels.indexOf("amazonaws");
    boolean endpoint = domain > 0 && labels.indexOf("vpce") == domain - 1;
    boolean publicName = domain == 2 && isService(labels.get(0));
    boolean api = publicName || (endpoint && domain >= 3 && isService(labels.get(domain - 3)));
    return api ? Condition.always() : Condition.never();
  }

  private static boolean isService(String label) {
    return label.equals(SERVICE) || label.equals(SERVICE + "-fips");
  }

  private static Condition isNameOfEndpoint(UnknownValue name, CheckContext context) {
    Condition api = Condition.never();
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      if (EndpointAttribute.isNameOf(name.symbol(), endpoint)) {
        for (ServiceCase service : context.services(endpoint)) {
          if (isService(service.label())) {
            api = api.or(service.when());
          }
        }
      }
    }
    return api;
  }

  private static void report(TextUse use, HostName host, Condition api, CheckContext context) {
    String what =
        host.labels().size() == 1
            ? "this is the host name of the endpoint for ElastiCache's API"
            : "\"" + host.value().display() + "\" is a host name of ElastiCache's API";
    context
        .find(
            host.span(),
            what
                + ", where the address of a cache is expected. It takes API calls on port 443 only;"
                + " nothing answers for a cache there")
        .help(
            "use the cache's own address: RedisEndpoint.Address, PrimaryEndPoint.Address or"
                + " ConfigurationEndpoint.Address of the cluster or replication group")
        .about(use.path())
        .when(use.when())
        .when(api)
        .report();
  }
}
