package org.caret.ui;

/** Is told, in the thread of the windows, what happens to the workbench's database. */
public interface SessionListener {

    /** Another database, none any more, or one on its way. */
    void stateChanged(SessionState state);

    /** Records of the open database were committed: whatever is shown of them may be out of date. */
    default void recordsChanged() {
    }
}
