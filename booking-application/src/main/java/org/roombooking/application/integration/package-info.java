/** What callers of the service rely on across requests: answers given once, events. */
@NullMarked
package org.roombooking.application.integration;

import org.jspecify.annotations.NullMarked;
