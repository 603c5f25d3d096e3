/** The HTTP server: its limits, its start and its graceful end. */
@NullMarked
package org.roombooking.http.server;

import org.jspecify.annotations.NullMarked;
