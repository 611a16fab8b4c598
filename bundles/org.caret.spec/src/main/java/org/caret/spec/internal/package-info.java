/**
 * Readers of the data that ships with the bundle. Each reads its file when it is first asked: the command line starts
 * often and needs little of it.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.caret.spec.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
