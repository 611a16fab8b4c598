/**
 * Merging rows with what the store holds: rows are staged in the order of the objects they are about, met with the stored
 * objects in one pass, and decided on one small group at a time. Knows plans, rows and the store, but no file format.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.imports.internal.merge;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
