/** The least that anything would have to do on the same machine: what paths are held against. */
@NullMarked
package org.roombooking.bootstrap.benchmark.floor;

import org.jspecify.annotations.NullMarked;
