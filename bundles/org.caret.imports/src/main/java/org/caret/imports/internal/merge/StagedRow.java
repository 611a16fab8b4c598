package org.caret.imports.internal.merge;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A row between staging and decision.
 *
 * @param plan number of its plan within the pass
 * @param line its line in the source
 * @param values by slot of the plan
 */
record StagedRow(int plan, long line, @Nullable Object[] values) {
}
