/** Answers that are kept to be given again. */
@NullMarked
package org.roombooking.persistence.integration;

import org.jspecify.annotations.NullMarked;
