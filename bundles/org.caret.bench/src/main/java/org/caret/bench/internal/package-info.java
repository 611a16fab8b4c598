/**
 * The word {@code bench} of the command line: how long imports and exports take, each beside the plain way to do the same.
 * Every series of measurements runs in a process of its own, so that its first one is cold. Fields have no non-null
 * default here: picocli fills those of the words.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.RECORD_COMPONENT })
package org.caret.bench.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
