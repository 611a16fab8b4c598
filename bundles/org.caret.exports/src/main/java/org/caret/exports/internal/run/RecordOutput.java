package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordBinder;
import org.caret.exchange.check.FieldChecks;
import org.caret.exchange.format.RecordFileException;
import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.store.Row;

/** The way of a row that enters the file: made, then handed on. */
final class RecordOutput implements RowSink {

    /** Rule of records that the file format cannot hold. */
    private static final String UNWRITABLE = "UNWRITABLE";

    private final RecordMaker maker;
    private final RecordSink sink;
    private final RunArchive archive;
    private final Tally tally;
    private final RecordTracer tracer;
    private final int subject;
    private final List<Finding> found = new ArrayList<>();
    private long written;

    /** @param subject slot of the path that names the subject */
    RecordOutput(BoundLayout bound, RecordBinder binder, FieldChecks checks, RecordSink sink, RunArchive archive,
            Tally tally, RecordTracer tracer, int subject) {
        maker = new RecordMaker(bound, binder, checks);
        this.sink = sink;
        this.archive = archive;
        this.tally = tally;
        this.tracer = tracer;
        this.subject = subject;
    }

    /** Writes the record of a row and reports what the checks find. */
    @Override
    public List<LeftOutReason> write(Row row, Amendment[] amendments, RecordName name) throws IOException {
        String[] fields = maker.bind(row);
        OpenTrace trace = tracer.begin(written + 1, row, fields);
        found.clear();
        int amended = maker.complete(fields, row, amendments, name, found, trace);
        boolean fatal = !found.isEmpty() && found.stream().anyMatch(one -> one.severity() == Severity.FATAL);
        boolean put = !fatal && put(row, fields, name);
        if (fatal) {
            sink.notSent(fields);
        }
        if (trace != null) {
            trace.checked(fields, found.subList(amended, found.size()));
            tracer.end(trace, name, put);
        }
        return found.isEmpty() ? List.of() : report();
    }

    @Override
    public void withhold(Row row, Amendment[] amendments, List<LeftOutReason> reasons, RecordName name)
            throws IOException {
        if (sink.wantsAll()) {
            sink.notSent(maker.amended(row, amendments));
        }
    }

    private boolean put(Row row, String[] fields, RecordName name) throws IOException {
        try {
            String text = row.text(subject);
            sink.put(text == null ? "" : text, fields, () -> name.of(row));
            written++;
            return true;
        } catch (RecordFileException e) {
            found.add(new Finding(Severity.FATAL, UNWRITABLE, name.of(row), "", "", String.valueOf(e.getMessage()),
                    e.remedy()));
            return false;
        }
    }

    private List<LeftOutReason> report() throws IOException {
        for (Finding finding : found) {
            tally.finding(finding);
            archive.finding(finding);
        }
        return refusals(found);
    }

    /** What keeps a record out, among what was found. */
    static List<LeftOutReason> refusals(List<Finding> found) {
        return found.stream().filter(finding -> finding.severity() == Severity.FATAL)
                .map(finding -> new LeftOutReason(finding.rule(), text(finding), finding.remedy())).toList();
    }

    private static String text(Finding finding) {
        return finding.field().isEmpty() ? finding.message() : finding.field() + ": " + finding.message();
    }
}
