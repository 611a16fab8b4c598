package org.caret.ui.internal.overview;

import org.caret.ui.internal.BrowsingInput;
import org.eclipse.jdt.annotation.Nullable;

/** There is one overview; all its inputs are equal. */
public final class OverviewInput extends BrowsingInput {

    @Override
    public String getName() {
        return Messages.OverviewInput_name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OverviewInput;
    }

    @Override
    public int hashCode() {
        return OverviewInput.class.hashCode();
    }
}
