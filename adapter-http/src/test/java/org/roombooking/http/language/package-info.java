@NullMarked
package org.roombooking.http.language;

import org.jspecify.annotations.NullMarked;
