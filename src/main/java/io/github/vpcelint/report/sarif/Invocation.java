package io.github.vpcelint.report.sarif;

import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes how the run went: whether it is complete, and what its user must know. */
final class Invocation {
  private final JsonGenerator json;
  private final Regions regions;
  private final Sentences sentences = new Sentences();

  Invocation(JsonGenerator json) {
    this.json = json;
    this.regions = new Regions(json);
  }

  void write(List<Notification> notifications) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", !hasError(notifications));
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (Notification notification : notifications) {
      write(notification);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void write(Notification notification) {
    json.writeStartObject();
    json.writeStringProperty("level", notification.level().label());
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", sentences.sentence(notification.message()));
    json.writeEndObject();
    if (notification.place().isPresent()) {
      startLocation();
      regions.writePhysicalLocation(notification.place().get(), true);
      endLocation();
    } else if (notification.path().isPresent()) {
      startLocation();
      json.writeObjectPropertyStart("physicalLocation");
      regions.writeArtifactLocation(notification.path().get());
      json.writeEndObject();
      endLocation();
    }
    json.writeEndObject();
  }

  private void startLocation() {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
  }

  private void endLocation() {
    json.writeEndObject();
    json.writeEndArray();
  }

  private static boolean hasError(List<Notification> notifications) {
    for (Notification notification : notifications) {
      if (notification.level() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
