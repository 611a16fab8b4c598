/**
 * How the sample district comes about. What happens to a student ({@link org.caret.sample.internal.Story}) is decided
 * without a store; one writer for each kind of record tells it to the store.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.sample.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
