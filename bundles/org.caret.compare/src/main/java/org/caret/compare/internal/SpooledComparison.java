package org.caret.compare.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.compare.ComparedRecord;
import org.caret.compare.ComparedRecord.Origin;
import org.caret.compare.Comparison;
import org.caret.compare.ComparisonSummary;
import org.caret.compare.DifferenceKind;
import org.caret.compare.internal.SideRecord.Local;
import org.caret.compare.internal.SideRecord.State;
import org.caret.compare.internal.Spool.Entry;
import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordType;
import org.caret.exports.SelectedRecord.Standing;
import org.eclipse.jdt.annotation.Nullable;

/** A comparison whose records lie in a spool. */
final class SpooledComparison implements Comparison {

    private final ComparisonSummary summary;
    private final Path extract;
    private final RecordType type;
    private final ComparedFields fields;
    private final FieldComparison comparison;
    private final Spool spool;
    /** Index of the field that names the subject; negative where the layout has none. */
    private final int subject;

    SpooledComparison(ComparisonSummary summary, Path extract, RecordType type, ComparedFields fields,
            FieldComparison comparison,
            Spool spool) {
        this.summary = summary;
        this.extract = extract;
        this.type = type;
        this.fields = fields;
        this.comparison = comparison;
        this.spool = spool;
        this.subject = fields.subject(type.subjectPath());
    }

    @Override
    public ComparisonSummary summary() {
        return summary;
    }

    @Override
    public Path extract() {
        return extract;
    }

    @Override
    public RecordType recordType() {
        return type;
    }

    @Override
    public BoundLayout layout() {
        return fields.layout();
    }

    @Override
    public long[] numbers(Set<DifferenceKind> kinds) {
        return spool.numbers(kinds);
    }

    @Override
    public ComparedRecord record(long number) throws IOException {
        Entry entry = spool.entry(number);
        Local local = entry.local().length == 0 ? null : Local.read(entry.local());
        State state = entry.state().length == 0 ? null : State.read(entry.state());
        return new ComparedRecord(number, entry.kind(), List.of(fields.key(any(local, state))), subject(local, state),
                local == null ? null : local.fields(), state == null ? null : state.fields(),
                local == null || state == null ? List.of() : comparison.differences(local, state),
                note(entry.note(), local), state == null ? 0 : state.line(), state == null ? "" : state.uploaded(),
                state == null ? "" : state.updated(), local == null ? null : origin(local));
    }

    private static String[] any(@Nullable Local local, @Nullable State state) {
        if (local != null) {
            return local.fields();
        }
        if (state != null) {
            return state.fields();
        }
        throw new IllegalStateException("a record without sides");
    }

    private String subject(@Nullable Local local, @Nullable State state) {
        if (local != null) {
            return local.subject();
        }
        return state == null || subject < 0 ? "" : state.fields()[subject];
    }

    private String note(String first, @Nullable Local local) {
        StringBuilder note = new StringBuilder(first);
        if (local != null && local.standing() != Standing.WRITTEN) {
            note.append(note.isEmpty() ? "" : " ").append("The export leaves the record out. ")
                    .append(local.reasons());
        }
        return note.toString();
    }

    private Origin origin(Local local) {
        Map<String, Long> ids = new HashMap<>();
        for (int i = 0; i < local.ids().length; i++) {
            ids.put(fields.roles().get(i), local.ids()[i]);
        }
        return new Origin(ids, local.amended());
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
