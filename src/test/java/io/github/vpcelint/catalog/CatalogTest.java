package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private final Catalog catalog = Catalog.load();

  @Test
  void everyServiceOfTheIndexLoadsWhole() {
    List<String> prefixes = catalog.servicePrefixes();
    TextResource index = TextResource.read("services.txt");
    int actions = 0;
    for (String prefix : prefixes) {
      Service service = catalog.service(prefix).orElseThrow();
      for (String name : service.actionNames()) {
        Action action = service.action(name).orElseThrow();
        assertThat(service.resourceTypes())
            .extracting(ResourceType::name)
            .containsAll(action.resources().stream().map(ActionResource::type).toList());
        actions++;
      }
      assertThat(service.conditionKeys()).doesNotHaveDuplicates();
      assertThat(service.resourceTypes())
          .allSatisfy(type -> assertThat(type.arn()).matches("arn:[^:]+:[^:]+:[^:]*:[^:]*:.+"));
    }
    assertThat(prefixes).hasSize(Integer.parseInt(index.headerValue("services")));
    assertThat(actions).isEqualTo(Integer.parseInt(index.headerValue("actions")));
  }

  @Test
  void hasADate() {
    assertThat(catalog.date()).matches("20\\d\\d-\\d\\d-\\d\\d");
  }
}
