package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Needed;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportException;
import org.caret.exports.ExportType;
import org.caret.exports.Selection.Slots;
import org.caret.exports.internal.archive.CodePoints;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** The rows of one cross check, read along with the groups of a run: both come in the order of their subjects. */
final class CrossCheckRows implements AutoCloseable {

    private final CrossCheck check;
    private final ExportType type;
    private final RowCursor cursor;
    private final RecordName name;
    private final int subject;
    private final ReportedRows reported;
    /** Rows of the next subject that is not dealt with; empty at the end. */
    private List<Row> next = List.of();
    private @Nullable Judge judge;

    /** Takes what is said of a row without a record. */
    @FunctionalInterface
    interface Report {
        void say(String name, Remark remark) throws IOException;
    }

    private CrossCheckRows(CrossCheck check, ExportType type, RowCursor cursor, ReportedRows reported)
            throws StoreException {
        this.check = check;
        this.type = type;
        this.cursor = cursor;
        this.reported = reported;
        name = new RecordName(check.name(), cursor::slot);
        subject = cursor.slot(check.name().get(0));
        advance();
    }

    /** Whether the database holds what a check needs. */
    static boolean exists(Needed needed, Store store) throws StoreException {
        try (RowCursor cursor = store
                .rows(new RowQuery(needed.roles(), needed.scope(), Condition.ALL, Set.of(), List.of(),
                        0, RowQuery.Extent.DISTRICT))) {
            return cursor.next() != null;
        }
    }

    static CrossCheckRows open(CrossCheck check, Store store, Set<String> sites, ExportType type)
            throws StoreException {
        Set<RolePath> paths = new TreeSet<>(check.paths());
        paths.addAll(check.name());
        ReportedRows reported = ReportedRows.of(check.roles(), sites);
        paths.addAll(reported.marks());
        RowCursor cursor = store.rows(new RowQuery(check.roles(), check.scope(), reported.filter(), paths,
                check.name(), 1, RowQuery.Extent.DISTRICT));
        try {
            return new CrossCheckRows(check, type, cursor, reported);
        } catch (StoreException | RuntimeException e) {
            cursor.close();
            throw e;
        }
    }

    void prepare(Slots records) throws ExportException {
        judge = RunPlanner.guarded(type, () -> check.preparation().prepare(cursor::slot, records));
    }

    /** Deals with the subjects before one of the file. */
    void before(String itsSubject, Report report) throws ExportException, StoreException, IOException {
        while (!next.isEmpty() && CodePoints.compare(subjectOf(next), itsSubject) < 0) {
            judge(List.of(), (row, remark) -> {
                throw new IllegalStateException("no record of the subject");
            }, report);
        }
    }

    /** Deals with a subject of the file, if there is anything of it here. */
    void at(String itsSubject, List<Row> records, BiConsumer<Row, Remark> said, Report report)
            throws ExportException, StoreException, IOException {
        if (!next.isEmpty() && subjectOf(next).equals(itsSubject)) {
            judge(records, said, report);
        }
    }

    /** Deals with all that are left. */
    void rest(Report report) throws ExportException, StoreException, IOException {
        while (!next.isEmpty()) {
            judge(List.of(), (row, remark) -> {
                throw new IllegalStateException("no record of the subject");
            }, report);
        }
    }

    private void judge(List<Row> records, BiConsumer<Row, Remark> said, Report report)
            throws ExportException, StoreException, IOException {
        List<Row> shown = next.stream().filter(reported::shown).toList();
        if (!shown.isEmpty()) {
            Sayings sayings = new Sayings(said);
            try {
                Objects.requireNonNull(judge).judge(shown, records, sayings);
            } catch (RuntimeException e) {
                throw RunPlanner.broken(type, e);
            }
            for (Saying saying : sayings.others) {
                report.say(name.of(saying.row()), saying.remark());
            }
        }
        advance();
    }

    private void advance() throws StoreException {
        next = List.copyOf(cursor.nextGroup());
    }

    private String subjectOf(List<Row> rows) {
        String text = rows.get(0).text(subject);
        return text == null ? "" : text;
    }

    @Override
    public void close() {
        cursor.close();
    }

    private record Saying(Row row, Remark remark) {
    }

    private static final class Sayings implements Verdict {

        private final BiConsumer<Row, Remark> records;
        private final List<Saying> others = new ArrayList<>();

        Sayings(BiConsumer<Row, Remark> records) {
            this.records = records;
        }

        @Override
        public void record(Row record, Remark remark) {
            records.accept(record, remark);
        }

        @Override
        public void other(Row other, Remark remark) {
            others.add(new Saying(other, remark));
        }
    }
}
