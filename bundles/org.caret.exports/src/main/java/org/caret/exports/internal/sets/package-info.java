/**
 * Runs that compare records with what the state holds, or divide them over several files. Records are spooled and sorted
 * outside of memory, so that they need no more of it than a plain run.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.exports.internal.sets;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
