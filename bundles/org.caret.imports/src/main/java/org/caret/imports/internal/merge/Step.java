package org.caret.imports.internal.merge;

import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Finds or makes the object that plays one role of a row, and brings the row's values into it. */
interface Step {

    /**
     * Does so for one row.
     *
     * @param resolved what the steps before have found, by the place of their roles: an {@link Entity} of the group, or
     *        the id of an object outside of it, or null
     * @return the same for this role
     */
    @Nullable
    Object apply(Group group, StagedRow row, @Nullable Object[] resolved) throws RowRefusedException, StoreException;
}
