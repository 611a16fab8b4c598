package org.caret.ui;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/** Is told, in the thread of the windows, what happens to the workbench's database. */
public interface SessionListener {

    /** Another database, none any more, or one on its way. */
    void stateChanged(SessionState state);

    /** Records of the open database were committed: whatever is shown of them may be out of date. */
    default void recordsChanged() {
    }

    /** Records of some classes were committed; for whoever shows others and has nothing to read again. */
    default void recordsChanged(Set<EClass> types) {
        recordsChanged();
    }
}
