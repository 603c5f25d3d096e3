/** What happens to every request around its handler: who calls, replays, rendering, faults. */
@NullMarked
package org.roombooking.http.pipeline;

import org.jspecify.annotations.NullMarked;
