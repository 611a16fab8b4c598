/**
 * The store's contract: queries by role and path, units of work, bulk changes. No SQL, table or connection appears here;
 * implementations live in bundles of their own and pass one common contract test.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.store;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
