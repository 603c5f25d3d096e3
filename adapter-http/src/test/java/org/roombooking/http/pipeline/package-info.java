/** Parts of the pipeline on their own. */
@NullMarked
package org.roombooking.http.pipeline;

import org.jspecify.annotations.NullMarked;
