/** What is said to clients, and the languages it is said in. */
@NullMarked
package org.roombooking.http.language;

import org.jspecify.annotations.NullMarked;
