/** Members over HTTP, and the numbering plans their telephones are checked by. */
@NullMarked
package org.roombooking.http.member;

import org.jspecify.annotations.NullMarked;
