package org.caret.exports;

import java.util.List;

/**
 * A row that is not in the file.
 *
 * @param record what names it, local identifiers and dates only: {@code student 1002, school 0112607, enrollment
 *        2024-08-15}
 * @param reasons every reason that was found, at least one
 */
public record LeftOutRow(String record, List<LeftOutReason> reasons) {

    public LeftOutRow {
        reasons = List.copyOf(reasons);
    }
}
