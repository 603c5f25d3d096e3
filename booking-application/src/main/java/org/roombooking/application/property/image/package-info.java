/** Taking, showing and removing the images of hotels. */
@NullMarked
package org.roombooking.application.property.image;

import org.jspecify.annotations.NullMarked;
