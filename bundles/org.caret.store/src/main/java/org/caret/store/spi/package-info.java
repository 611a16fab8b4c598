/**
 * What implementations of the store share: values of objects, rules of the model, units of work and object graphs over
 * rows, the lock. For implementations only; whoever uses a store needs nothing here.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.store.spi;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
