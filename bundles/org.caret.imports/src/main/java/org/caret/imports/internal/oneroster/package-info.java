/**
 * OneRoster CSV sets, folder or zip: from rosters of classes to students, staff, courses, sections and school enrollments.
 * Source: 1EdTech, OneRoster 1.1 CSV Tables (and 1.2, where users' roles stand in a file of their own).
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.imports.internal.oneroster;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
