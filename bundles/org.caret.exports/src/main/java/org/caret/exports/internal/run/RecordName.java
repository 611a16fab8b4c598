package org.caret.exports.internal.run;

import java.util.List;

import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Names a row for left-out rows and findings by the values that order the file: {@code student 1002, school 0112607,
 * enrollment 2024-08-15}. Made only where something is to be said.
 */
final class RecordName {

    private final List<RolePath> paths;
    private final int[] slots;

    RecordName(List<RolePath> paths, Slots slots) {
        this.paths = paths;
        this.slots = paths.stream().mapToInt(slots::slot).toArray();
    }

    String of(Row row) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < slots.length; i++) {
            Object value = row.value(slots[i]);
            if (value != null) {
                name.append(name.isEmpty() ? "" : ", ").append(paths.get(i).role()).append(' ').append(value);
            }
        }
        return name.isEmpty() ? "record without identifiers" : name.toString();
    }
}
