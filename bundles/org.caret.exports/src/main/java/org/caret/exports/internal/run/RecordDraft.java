package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.check.GroupChecks;
import org.caret.exports.Amendment;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** A record that has been bound and checked by itself, and what was found. */
final class RecordDraft implements GroupChecks.Member {

    private final Row row;
    private final String[] fields;
    private final Amendment[] amendments;
    private final RecordName name;
    private final @Nullable OpenTrace trace;
    private int amendmentFindings;
    /** Made when there is something to hold, because most records are in order. */
    private List<Finding> found = List.of();

    /** @param trace takes down where the values come from; null where nobody watches */
    RecordDraft(Row row, String[] fields, Amendment[] amendments, RecordName name, @Nullable OpenTrace trace) {
        this.row = row;
        this.fields = fields;
        this.amendments = amendments;
        this.name = name;
        this.trace = trace;
    }

    /** An amendment was made to the fields. */
    void amended(Amendment amendment) {
        amendmentFindings = found.size();
        OpenTrace open = trace;
        if (open != null) {
            open.amended(amendment, fields);
        }
    }

    /** The record was written or refused; now whoever watches learns of it. */
    void traced(RecordTracer tracer, long number, boolean written) {
        OpenTrace open = trace;
        if (open != null) {
            open.checked(fields, found.subList(amendmentFindings, found.size()));
            tracer.end(open, name, number, written);
        }
    }

    Row row() {
        return row;
    }

    Amendment[] amendments() {
        return amendments;
    }

    @Override
    public String[] fields() {
        return fields;
    }

    @Override
    public String name() {
        return name.of(row);
    }

    @Override
    public Consumer<Finding> findings() {
        return this::add;
    }

    void add(Finding finding) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(finding);
    }

    List<Finding> found() {
        return found;
    }

    /** Whether the record may be written. */
    boolean fit() {
        return found.isEmpty() || found.stream().noneMatch(one -> one.severity() == Severity.FATAL);
    }
}
