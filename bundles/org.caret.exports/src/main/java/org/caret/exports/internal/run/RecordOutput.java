package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordBinder;
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
    private long written;
    /** Records of the group that may be written before the next one. */
    private int pending;

    /** @param subject slot of the path that names the subject */
    RecordOutput(BoundLayout bound, RecordBinder binder, RunChecks checks, RecordSink sink, RunArchive archive,
            Tally tally, RecordTracer tracer, int subject) {
        maker = new RecordMaker(bound, binder, checks);
        this.sink = sink;
        this.archive = archive;
        this.tally = tally;
        this.tracer = tracer;
        this.subject = subject;
    }

    @Override
    public RecordDraft draft(Row row, Amendment[] amendments, RecordName name) {
        String[] fields = maker.bind(row);
        RecordDraft draft = maker.draft(row, fields, amendments, name,
                tracer.begin(written + 1, written + 1 + pending, row, fields));
        if (draft.fit()) {
            pending++;
        }
        return draft;
    }

    @Override
    public void checkTogether(List<RecordDraft> drafts) {
        maker.checkTogether(drafts);
    }

    /** Writes the record and reports what was found. */
    @Override
    public List<LeftOutReason> write(RecordDraft draft) throws IOException {
        pending = 0;
        boolean fit = draft.fit();
        boolean put = fit && put(draft);
        if (!fit) {
            sink.notSent(draft.fields());
        }
        draft.traced(tracer, put ? written : written + 1, put);
        return draft.found().isEmpty() ? List.of() : report(draft.found());
    }

    @Override
    public void withhold(Row row, Amendment[] amendments, List<LeftOutReason> reasons, RecordName name)
            throws IOException {
        if (sink.wantsAll()) {
            sink.notSent(maker.amended(row, amendments));
        }
    }

    private boolean put(RecordDraft draft) throws IOException {
        try {
            String text = draft.row().text(subject);
            sink.put(text == null ? "" : text, draft.fields(), draft::name);
            written++;
            return true;
        } catch (RecordFileException e) {
            draft.add(new Finding(Severity.FATAL, UNWRITABLE, draft.name(), "", "", String.valueOf(e.getMessage()),
                    e.remedy()));
            return false;
        }
    }

    private List<LeftOutReason> report(List<Finding> found) throws IOException {
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
