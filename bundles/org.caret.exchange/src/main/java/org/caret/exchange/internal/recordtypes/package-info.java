/**
 * Reads contributions to {@code org.caret.exchange.recordTypes} and resolves their bindings against layouts and the Ecore
 * model. What travels through a resolved binding is the business of the API package.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.exchange.internal.recordtypes;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
