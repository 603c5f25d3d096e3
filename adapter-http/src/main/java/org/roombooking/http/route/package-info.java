/**
 * What a feature declares and handles: routes, requests, answers. Nothing of the server shows here.
 */
@NullMarked
package org.roombooking.http.route;

import org.jspecify.annotations.NullMarked;
