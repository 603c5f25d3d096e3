package org.roombooking.bootstrap.settings;

/**
 * One line of the list of settings, safe to show: a secret's value is masked.
 *
 * @param value the text in force
 * @param standard the text in force when nothing is set
 * @param source {@code environment} or {@code default}
 * @param values which texts the setting takes
 */
public record SettingRow(
    String name,
    String value,
    String standard,
    String source,
    boolean secret,
    String purpose,
    String values) {}
