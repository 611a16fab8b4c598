package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Unsendable;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Lists what no record carries, after the records, as left out. */
record UnsendableRows(Unsendable what, Set<String> sites) {

    private static final RolePath SCHOOL = RolePath.of("school.code");
    private static final RolePath SCHOOL_HIDDEN = RolePath.of("school.notReported");
    private static final RolePath STUDENT_HIDDEN = RolePath.of("student.notReported");

    void list(Store store, RunArchive archive, Tally tally) throws StoreException, IOException {
        Set<RolePath> paths = new TreeSet<>(what.paths());
        paths.addAll(what.name());
        paths.addAll(Set.of(SCHOOL, SCHOOL_HIDDEN, STUDENT_HIDDEN));
        RowQuery query = new RowQuery(what.roles(), what.scope(), new Condition.In(SCHOOL, sites), paths, what.name(),
                1, RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            Unsendable.Judge judge = what.judge().apply(cursor::slot);
            RecordName name = new RecordName(what.name(), cursor::slot);
            for (List<Row> rows = cursor.nextGroup(); !rows.isEmpty(); rows = cursor.nextGroup()) {
                List<Row> shown = rows.stream().filter(row -> !row.flag(SCHOOL_HIDDEN) && !row.flag(STUDENT_HIDDEN))
                        .toList();
                if (!shown.isEmpty()) {
                    list(shown, judge.of(shown), name, archive, tally);
                }
            }
        }
    }

    private static void list(List<Row> rows, Map<Row, LeftOutReason> reasons, RecordName name, RunArchive archive,
            Tally tally) throws IOException {
        for (Row row : rows) {
            LeftOutReason reason = reasons.get(row);
            if (reason != null) {
                tally.leftOut(List.of(reason));
                archive.leftOut(name.of(row), List.of(reason));
            }
        }
    }
}
