/**
 * The state's specifications as versioned data: layouts and their years, code sets, published rules, the school
 * directory. Plain Java; knows nothing of the rest of Caret.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.spec;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
