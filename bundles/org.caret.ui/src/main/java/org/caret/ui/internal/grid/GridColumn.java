package org.caret.ui.internal.grid;

import java.util.Optional;

import org.caret.store.RolePath;

/**
 * One column of a grid.
 *
 * @param label heading, in the user's language
 * @param width at first, in pixels at 96 dpi
 * @param codeSet name of the set whose codes the values are
 */
record GridColumn(RolePath path, String label, int width, ColumnKind kind, Optional<String> codeSet) {
}
