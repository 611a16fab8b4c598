package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordBinder;
import org.caret.exchange.check.FieldChecks;
import org.caret.exchange.format.RecordFileException;
import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** The way of a row that enters the file: bind, amend, check, write, index. */
final class RecordOutput {

    /** Rule of records that the file format cannot hold. */
    private static final String UNWRITABLE = "UNWRITABLE";

    private final BoundLayout bound;
    private final RecordBinder binder;
    private final FieldChecks checks;
    private final RecordSink sink;
    private final RunArchive archive;
    private final Tally tally;
    private final RecordTracer tracer;
    private final int subject;
    private final Map<RolePath, int[]> indexes = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();
    private long written;

    /** @param subject slot of the path that names the subject */
    RecordOutput(BoundLayout bound, RecordBinder binder, FieldChecks checks, RecordSink sink, RunArchive archive,
            Tally tally, RecordTracer tracer, int subject) {
        this.bound = bound;
        this.binder = binder;
        this.checks = checks;
        this.sink = sink;
        this.archive = archive;
        this.tally = tally;
        this.tracer = tracer;
        this.subject = subject;
    }

    /**
     * Writes the record of a row and reports what the checks find.
     *
     * @return why the record was refused instead, every reason; empty where it was written
     */
    List<LeftOutReason> write(Row row, Amendment[] amendments, RecordName name) throws IOException {
        String[] fields = binder.bind(row);
        OpenTrace trace = tracer.begin(written + 1, row, fields);
        found.clear();
        for (Amendment amendment : amendments) {
            amend(fields, amendment, row, name);
            if (trace != null) {
                trace.amended(amendment, fields);
            }
        }
        int amended = found.size();
        checks.check(fields, () -> name.of(row), found::add);
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

    /** A row whose record is not sent for a reason that has nothing to do with the record. */
    void withhold(Row row, Amendment[] amendments) throws IOException {
        if (sink.wantsAll()) {
            String[] fields = binder.bind(row);
            for (Amendment amendment : amendments) {
                change(fields, amendment);
            }
            sink.notSent(fields);
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
        List<LeftOutReason> fatal = new ArrayList<>();
        for (Finding finding : found) {
            tally.finding(finding);
            archive.finding(finding);
            if (finding.severity() == Severity.FATAL) {
                fatal.add(new LeftOutReason(finding.rule(), text(finding), finding.remedy()));
            }
        }
        return fatal;
    }

    private static String text(Finding finding) {
        return finding.field().isEmpty() ? finding.message() : finding.field() + ": " + finding.message();
    }

    private void amend(String[] fields, Amendment amendment, Row row, RecordName name) {
        Remark remark = amendment.remark().orElse(null);
        if (remark != null) {
            found.add(finding(remark, amendment, fields, name.of(row)));
        }
        change(fields, amendment);
    }

    private void change(String[] fields, Amendment amendment) {
        for (RolePath path : amendment.blanked()) {
            for (int index : indexes(path)) {
                fields[index] = "";
            }
        }
        amendment.replaced().forEach((path, value) -> {
            for (int index : indexes(path)) {
                fields[index] = binder.text(index, value);
            }
        });
    }

    /** Names the field and its own value where just one field is replaced. */
    private Finding finding(Remark remark, Amendment amendment, String[] fields, String name) {
        int[] replaced = amendment.replaced().size() == 1 ? indexes(amendment.replaced().keySet().iterator().next())
                : new int[0];
        if (replaced.length != 1) {
            return new Finding(remark.severity(), remark.rule(), name, "", "", remark.message(), remark.remedy());
        }
        FieldBinding binding = bound.fields().get(replaced[0]);
        return new Finding(remark.severity(), remark.rule(), name, binding.field().name(),
                binding.personal() ? "" : fields[replaced[0]], remark.message(), remark.remedy());
    }

    private int[] indexes(RolePath path) {
        return indexes.computeIfAbsent(path, one -> IntStream.range(0, bound.fields().size())
                .filter(i -> bound.fields().get(i).source() instanceof Source.Path source && source.path().equals(one))
                .toArray());
    }
}
