package org.roombooking.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The example of an operation with every id in it chosen. Others that it may name can be added. */
record RequestAbout(ValidRequest example, Map<IdSlot, String> ids) {

  private static final byte[] FILE = "jpeg 16 12".getBytes(StandardCharsets.US_ASCII);

  static RequestAbout of(ValidRequest example, Map<String, String> things) {
    return new RequestAbout(
        example,
        IdSlot.of(example).stream()
            .filter(slot -> slot.isFilledIn(example))
            .collect(Collectors.toMap(slot -> slot, slot -> thing(slot, things))));
  }

  /** The example, and without its body too where that may be left out. */
  static Stream<RequestAbout> bothWays(ValidRequest example, Map<String, String> things) {
    return Stream.concat(Stream.of(example), example.withoutBody().stream())
        .map(request -> of(request, things));
  }

  private static String thing(IdSlot slot, Map<String, String> things) {
    var id = things.get(slot.kind());
    if (id == null) {
      throw new AssertionError("nothing is known of " + slot.kind());
    }
    return id;
  }

  List<IdSlot> slots() {
    return IdSlot.of(example);
  }

  RequestAbout with(IdSlot slot, String id) {
    var changed = new HashMap<>(ids);
    changed.put(slot, id);
    return new RequestAbout(example, changed);
  }

  Reply sentBy(Client client) {
    return example.takesFile()
        ? client.postFile(target(), FILE)
        : client.sendJson(example.method(), target(), body());
  }

  private String target() {
    var path = example.path();
    for (var slot : of(IdSlot.Part.PATH)) {
      path = path.replace("{" + slot.name() + "}", ids.get(slot));
    }
    path = path.replace("{" + IdSlot.NAME + "}", FurnishedHotel.STANDARD);
    var query =
        Stream.concat(
                of(IdSlot.Part.QUERY).stream().map(slot -> slot.name() + "=" + ids.get(slot)),
                example.queryParameters().stream()
                    .filter(parameter -> parameter.has("example"))
                    .map(RequestAbout::asInTheExample))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String asInTheExample(JsonNode parameter) {
    return parameter.path("name").asString() + "=" + parameter.path("example").asString();
  }

  private String body() {
    if (example.body().isMissingNode()) {
      return "";
    }
    var body = (ObjectNode) example.body().deepCopy();
    of(IdSlot.Part.BODY).forEach(slot -> body.put(slot.name(), ids.get(slot)));
    of(IdSlot.Part.ROOMS)
        .forEach(slot ->
            body.path(IdSlot.LIST)
                .forEach((JsonNode entry) -> ((ObjectNode) entry).put(slot.name(), ids.get(slot))));
    return body.toString();
  }

  private List<IdSlot> of(IdSlot.Part part) {
    return ids.keySet().stream().filter(slot -> slot.part() == part).toList();
  }

  @Override
  public String toString() {
    return example.toString();
  }
}
