package org.roombooking.domain.property;

/**
 * What a hotel says of itself.
 *
 * @param name 1 to 200 characters
 * @param address up to 500 characters
 * @param city up to 200 characters
 */
public record HotelProfile(String name, String address, String city, CountryCode country) {}
