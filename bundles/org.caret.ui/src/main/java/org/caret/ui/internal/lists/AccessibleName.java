package org.caret.ui.internal.lists;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;

/** What screen readers call a control that has no label of its own. */
public final class AccessibleName {

    private AccessibleName() {
    }

    public static AccessibleListener of(String name) {
        return new AccessibleAdapter() {

            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = name;
                }
            }
        };
    }
}
