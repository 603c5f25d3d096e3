package org.roombooking.bootstrap.benchmark.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A request in bytes, of which only a few differ from one to the next: those are written over in
 * place. For one thread at a time.
 */
public final class RequestTemplate {

  private final byte[] bytes;
  private final Map<Slot, List<Integer>> places;

  private RequestTemplate(byte[] bytes, Map<Slot, List<Integer>> places) {
    this.bytes = bytes;
    this.places = places;
  }

  /** What differs, each always as long. */
  public enum Slot {
    HOTEL(1, 36),
    ROOM_TYPE(2, 36),
    BOOKING(3, 36),
    KEY(4, 36),
    ARRIVAL(5, 10),
    DEPARTURE(6, 10);

    /** A control character that no request has. */
    private final int mark;

    private final int width;

    Slot(int mark, int width) {
      this.mark = mark;
      this.width = width;
    }

    /** How it is written in the text of a template: so many of its mark. */
    @Override
    public String toString() {
      return Character.toString(mark).repeat(width);
    }
  }

  /** A request without a body. */
  public static RequestTemplate of(String method, String target, String... headers) {
    return of(head(method, target, headers) + "\r\n");
  }

  /** A request with a body of JSON. */
  public static RequestTemplate withBody(
      String method, String target, String body, String... headers) {
    return of(
        head(method, target, headers)
            + "Content-Type: application/json\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n\r\n"
            + body);
  }

  private static RequestTemplate of(String request) {
    var bytes = request.getBytes(UTF_8);
    var places = new EnumMap<Slot, List<Integer>>(Slot.class);
    for (var slot : Slot.values()) {
      places.put(slot, placesOf(slot, bytes));
    }
    return new RequestTemplate(bytes, places);
  }

  private static String head(String method, String target, String... headers) {
    var head = new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, target));
    for (var header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }

  private static List<Integer> placesOf(Slot slot, byte[] bytes) {
    var found = new ArrayList<Integer>();
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] == slot.mark) {
        found.add(at);
        at += slot.width;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  /** The same request, to be written over by another thread. */
  public RequestTemplate copy() {
    return new RequestTemplate(bytes.clone(), places);
  }

  /** Writes this wherever the slot is. */
  public RequestTemplate put(Slot slot, byte[] value) {
    if (value.length != slot.width) {
      throw new IllegalArgumentException(slot.name() + ": " + new String(value, UTF_8));
    }
    for (int place : places.get(slot)) {
      System.arraycopy(value, 0, bytes, place, value.length);
    }
    return this;
  }

  public RequestTemplate put(Slot slot, String value) {
    return put(slot, value.getBytes(ISO_8859_1));
  }

  /** The request, good until the next is written over it. */
  public byte[] bytes() {
    return bytes;
  }
}
