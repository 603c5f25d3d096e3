package org.roombooking.application.property.image;

import org.roombooking.domain.property.image.ImageFormat;

/**
 * An image that was drawn here: nothing is in its file but its pixels.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(ImageFormat format, int width, int height, ImageBytes bytes) {}
