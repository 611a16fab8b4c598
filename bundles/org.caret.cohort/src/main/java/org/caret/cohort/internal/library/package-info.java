/**
 * Keeps the rows of public files in the folder {@code outcomes} of a database: sorted, in compressed blocks, one file for a format
 * and year, and a list of these files whose replacement is the commit.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.cohort.internal.library;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
