/** What can be configured, and how it is read and shown. */
@NullMarked
package org.roombooking.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
