/** Image files in a bucket of an object store that speaks the S3 protocol. */
@NullMarked
package org.roombooking.storage.s3;

import org.jspecify.annotations.NullMarked;
