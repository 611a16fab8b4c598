/**
 * Sorting of any number of records with a fixed amount of memory, and keys whose bytes compare like the values they
 * stand for. Knows nothing of the model or of queries: whoever puts records in decides what their bytes mean.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.store.sort;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
