/**
 * The state's two public cohort-outcome files: their columns and codes by year, their rows, and writing and reading them.
 * Nothing here computes an outcome or suppresses a number.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.cohort.publicfile;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
