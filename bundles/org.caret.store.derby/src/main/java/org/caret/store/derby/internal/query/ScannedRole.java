package org.caret.store.derby.internal.query;

import java.util.List;
import java.util.Optional;

import org.caret.store.Condition;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.Slot;

/**
 * What one role takes from its table.
 *
 * @param slots of every row it takes
 * @param key the column by which rows are joined to others; the id where there is none
 * @param where SQL that each row it takes satisfies, one condition each; others may, too
 * @param wanted what says exactly which rows it takes; all where that is decided later
 */
record ScannedRole(PlannedRole role, List<Slot> slots, Optional<Column> key, List<SqlText> where, Condition wanted) {
}
