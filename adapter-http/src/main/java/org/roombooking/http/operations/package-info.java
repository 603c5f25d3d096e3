/** What runs the service sees: health, metrics, the API's description and its page. */
@NullMarked
package org.roombooking.http.operations;

import org.jspecify.annotations.NullMarked;
