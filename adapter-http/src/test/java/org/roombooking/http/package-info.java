/** What every HTTP test starts from. */
@NullMarked
package org.roombooking.http;

import org.jspecify.annotations.NullMarked;
