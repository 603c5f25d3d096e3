/** The service as it runs: its store, its routes, its work in the background. */
@NullMarked
package org.roombooking.bootstrap.service;

import org.jspecify.annotations.NullMarked;
