package org.roombooking.http.pipeline;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where requests come from: the other end of the connection, unless that is a proxy that is
 * trusted. Then it is what the proxy says, and what no trusted proxy says is not believed.
 */
public final class ClientAddresses {

  private static final String HEADER = "X-Forwarded-For";

  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

  // Anything else might be looked up as a name.
  private static final Pattern LITERAL =
      Pattern.compile(OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

  private final Set<InetAddress> proxies;

  /** Trusts the proxies of these addresses, and no others. */
  public ClientAddresses(Set<String> proxies) {
    this.proxies =
        proxies.stream()
            .map(proxy ->
                literal(proxy)
                    .orElseThrow(() -> new IllegalArgumentException("Not an address: " + proxy)))
            .collect(Collectors.toUnmodifiableSet());
  }

  public static ClientAddresses ofConnections() {
    return new ClientAddresses(Set.of());
  }

  String of(HttpServletRequest request) {
    var connection = request.getRemoteAddr();
    return isTrusted(connection)
        ? forwarded(Collections.list(request.getHeaders(HEADER))).orElse(connection)
        : connection;
  }

  // Each proxy adds at the end whom it was called by; what stands before may be made up.
  private Optional<String> forwarded(List<String> headers) {
    return headers.reversed().stream()
        .flatMap(header -> Arrays.asList(header.split(",")).reversed().stream())
        .map(String::strip)
        .filter(address -> !isTrusted(address))
        .findFirst()
        .filter(address -> literal(address).isPresent());
  }

  private boolean isTrusted(String address) {
    return literal(address).filter(proxies::contains).isPresent();
  }

  private static Optional<InetAddress> literal(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
