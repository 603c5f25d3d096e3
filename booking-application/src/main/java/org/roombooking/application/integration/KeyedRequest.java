package org.roombooking.application.integration;

/**
 * A request that may be sent again.
 *
 * @param scope who asks; the keys of two scopes have nothing to do with each other
 * @param route what is asked for
 * @param key chosen by the caller, the same for the same request
 * @param fingerprint tells whether two requests are the same without keeping what they said
 */
public record KeyedRequest(String scope, String route, String key, String fingerprint) {}
