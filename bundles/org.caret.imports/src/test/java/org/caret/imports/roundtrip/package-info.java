/**
 * The round trip over all record types: made-up valid records go into a store, and come out of it as they were. Knows no
 * record type but for the rules that bind fields of one record together.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.imports.roundtrip;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
