/** The rules that depend on dates, on days that are unlike others, in hotels all over the world. */
@NullMarked
package org.roombooking.application.dates;

import org.jspecify.annotations.NullMarked;
