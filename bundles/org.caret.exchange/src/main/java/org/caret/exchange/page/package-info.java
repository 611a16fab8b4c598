/**
 * Pages for people, written without any library: as text, Markdown or HTML. What a page says belongs to whoever has
 * something to say.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD,
        DefaultLocation.RECORD_COMPONENT })
package org.caret.exchange.page;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
