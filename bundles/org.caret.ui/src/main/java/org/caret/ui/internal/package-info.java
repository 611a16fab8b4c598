/**
 * The perspective and what its parts share. Fields have no non-null default here: parts are given their controls after
 * they were made.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.RECORD_COMPONENT })
package org.caret.ui.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
