/** The server's promises, kept by a real server. */
@NullMarked
package org.roombooking.http.server;

import org.jspecify.annotations.NullMarked;
