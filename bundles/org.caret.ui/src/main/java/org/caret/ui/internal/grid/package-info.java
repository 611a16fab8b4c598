/**
 * Long lists of records: what a list shows is data ({@link org.caret.ui.internal.grid.GridDefinition}), what is asked of
 * the store is decided without a window ({@link org.caret.ui.internal.grid.GridModel}), and one grid shows them all.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.RECORD_COMPONENT })
package org.caret.ui.internal.grid;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
