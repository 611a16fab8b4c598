/**
 * Editors of options in the export wizard. Only plugin.xml names this package: everything else of the bundle runs without a
 * display, where what is imported here is missing.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.RECORD_COMPONENT })
package org.caret.export.senr.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
