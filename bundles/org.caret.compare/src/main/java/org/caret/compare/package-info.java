/**
 * Comparing what the state holds with what the database holds: the comparison of an ODS extract, its differences, and taking
 * single values of the state over into the database. How rows are matched is internal.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.compare;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
