package org.roombooking.http.json;

/**
 * What was written.
 *
 * @param inLanguage whether there is a message in it, so that it would read otherwise in another
 *     language
 */
public record Written(String text, boolean inLanguage) {}
