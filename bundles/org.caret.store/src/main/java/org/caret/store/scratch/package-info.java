/**
 * Temporary files that lie outside of every database: trials, lists, copies for other programs. They may hold personal data, so
 * none outlives its process for longer than until Caret starts again. What belongs to a database that can be written goes into
 * the database's own folder for temporary files.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.RECORD_COMPONENT })
package org.caret.store.scratch;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
