package org.roombooking.bootstrap.cli;

import org.roombooking.bootstrap.settings.Settings;

/**
 * One run of a command.
 *
 * @param closing takes charge of everything the command opens: databases, pools, servers
 */
public record Run(Settings settings, Console console, Closing closing) {}
