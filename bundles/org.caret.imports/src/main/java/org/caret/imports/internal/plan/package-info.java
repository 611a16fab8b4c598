/**
 * What the rows of a source mean for the model, as data: which objects a row is about, how each is found, and what becomes
 * of each value. Made from a record type's bindings, from a mapping file, or by a reader of a fixed format; the merging of
 * rows knows nothing else about them.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.imports.internal.plan;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
