package org.caret.store.derby.internal.query;

import org.caret.store.internal.query.RowView;

/** Which of the objects with the key of a row are joined to it. */
interface Choice {

    /** Instead of an index: every object, each in a row of its own. */
    int EVERY = -1;
    /** Instead of an index: no object. */
    int NONE = -2;

    Choice ALL = (group, row) -> EVERY;

    /** @param group not empty */
    int choose(Group group, RowView row);

    /** The last slot of the row that is read; -1 for none. */
    default int lastSlot() {
        return -1;
    }
}
