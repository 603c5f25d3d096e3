/** Images over HTTP. */
@NullMarked
package org.roombooking.http.property.image;

import org.jspecify.annotations.NullMarked;
