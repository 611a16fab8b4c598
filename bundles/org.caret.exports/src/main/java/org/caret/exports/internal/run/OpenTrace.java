package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.caret.exchange.FieldBinding;
import org.caret.exchange.Finding;
import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.trace.Change;
import org.caret.exports.trace.Change.Kind;
import org.caret.exports.trace.RecordTrace;
import org.caret.exports.trace.ValueTrace;
import org.caret.store.Row;

/** The trace of a record that is on its way: what happens to its fields, step by step. */
final class OpenTrace {

    private final RecordTracer tracer;
    private final String subject;
    private final Row row;
    private final String[] bound;
    private final List<List<Change>> changes = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    /** The fields as they were left last. */
    private String[] fields;

    /** @param bound the fields as the binder made them, never changed */
    OpenTrace(RecordTracer tracer, String subject, Row row, String[] bound) {
        this.tracer = tracer;
        this.subject = subject;
        this.row = row;
        this.bound = bound;
        this.fields = bound;
        for (int i = 0; i < bound.length; i++) {
            changes.add(new ArrayList<>());
        }
    }

    Row row() {
        return row;
    }

    String subject() {
        return subject;
    }

    /** An amendment was made; where it changes no field, its remark is about the record. */
    void amended(Amendment amendment, String[] now) {
        int[] changed = differences(now);
        for (int field : changed) {
            Kind kind = now[field].isEmpty() ? Kind.BLANKED : Kind.REPLACED;
            changes.get(field).add(new Change(kind, fields[field], now[field], amendment.remark()));
        }
        if (changed.length == 0) {
            amendment.remark().ifPresent(remarks::add);
        }
        fields = now.clone();
    }

    /** The checks were made and have found something, or nothing. */
    void checked(String[] now, List<Finding> found) {
        for (int field : differences(now)) {
            changes.get(field).add(new Change(Kind.CLEANED, fields[field], now[field], Optional.empty()));
        }
        fields = now.clone();
        findings.addAll(found);
    }

    private int[] differences(String[] now) {
        return IntStream.range(0, now.length).filter(i -> !fields[i].equals(now[i])).toArray();
    }

    RecordTrace done(long number, String name, boolean written) {
        List<ValueTrace> values = new ArrayList<>();
        List<FieldBinding> bindings = tracer.fields();
        for (int i = 0; i < bindings.size(); i++) {
            FieldBinding binding = bindings.get(i);
            values.add(new ValueTrace(binding, bound[i], fields[i], tracer.way(binding, row),
                    tracer.inputs(binding, row), changes.get(i), about(binding.field().name())));
        }
        return new RecordTrace(number, written, subject, name, values, remarks, about(""));
    }

    private List<Finding> about(String field) {
        return findings.stream().filter(finding -> finding.field().equals(field)).toList();
    }
}
