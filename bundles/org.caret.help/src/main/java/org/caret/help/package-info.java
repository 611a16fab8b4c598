/**
 * The handbook: pages written by hand, and pages about export types, record types and submissions that are made from the same
 * data as exports and imports, when they are read. So they hold for every plug-in that is installed, and cannot be outdated.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.help;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
