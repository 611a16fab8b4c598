package org.caret.ui.internal;

import org.eclipse.ui.PlatformUI;

/** What was typed and not saved, when its database is about to go. */
public final class UnsavedChanges {

    private UnsavedChanges() {
    }

    /** Asks whether to save them, where there are any; false where the person wants to stay with them. */
    public static boolean settled() {
        return PlatformUI.getWorkbench().saveAllEditors(true);
    }
}
