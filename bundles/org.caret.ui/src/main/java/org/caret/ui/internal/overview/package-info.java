/**
 * The first page: the district at a glance, or the ways to one.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.RECORD_COMPONENT })
package org.caret.ui.internal.overview;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
