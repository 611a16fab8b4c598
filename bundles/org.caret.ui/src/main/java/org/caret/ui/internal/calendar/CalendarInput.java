package org.caret.ui.internal.calendar;

import org.caret.ui.internal.BrowsingInput;
import org.eclipse.jdt.annotation.Nullable;

/** There is one calendar; all its inputs are equal. */
public final class CalendarInput extends BrowsingInput {

    @Override
    public String getName() {
        return Messages.CalendarInput_name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarInput;
    }

    @Override
    public int hashCode() {
        return CalendarInput.class.hashCode();
    }
}
