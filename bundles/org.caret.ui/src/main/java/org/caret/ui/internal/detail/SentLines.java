package org.caret.ui.internal.detail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordType.Subject;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportException;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.RunHistory;
import org.caret.exports.SentRecords;
import org.caret.exports.SentRecords.SentRecord;
import org.caret.store.Store;
import org.caret.ui.internal.Failures;
import org.caret.ui.internal.runs.RunLabels;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** What was exported of a student and when, as lines for people. */
final class SentLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final RunHistory history;
    private final ExportTypes exportTypes;
    private final RecordTypes recordTypes;

    SentLines(RunHistory history, ExportTypes exportTypes, RecordTypes recordTypes) {
        this.history = history;
        this.exportTypes = exportTypes;
        this.recordTypes = recordTypes;
    }

    List<String[]> read(Store store, String localStudentId, IProgressMonitor monitor) throws CoreException {
        try {
            Set<String> aboutStudents = recordTypes.all().stream().filter(type -> type.subject() == Subject.STUDENT)
                    .map(RecordType::id).collect(Collectors.toSet());
            SentRecords sent = history.sent(store, aboutStudents, localStudentId, monitor::isCanceled);
            List<String[]> lines = new ArrayList<>();
            sent.records().forEach(record -> lines.add(line(record)));
            sent.problems().forEach(problem -> lines.add(new String[] { "", problem, "", "", "", "" }));
            return lines;
        } catch (CancellationException e) {
            OperationCanceledException cancelled = new OperationCanceledException();
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExportException e) {
            throw Failures.of(e);
        }
    }

    private String[] line(SentRecord record) {
        String label = exportTypes.find(record.run().exportType()).map(ExportType::label)
                .orElse(record.run().exportType());
        return new String[] { TIME.format(record.run().created().atZone(ZoneId.systemDefault())), label,
                record.run().academicYear(), RunLabels.state(record.run().state()), record.run().fileName(),
                record.key() };
    }
}
