package org.caret.exports.internal.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.caret.exports.ExportRequest;
import org.caret.exports.RunPart;
import org.caret.exports.RunState;
import org.caret.model.ExportRun;
import org.caret.model.ModelFactory;
import org.caret.store.Store;

/**
 * Makes the run that the database remembers of a file.
 *
 * @param layout name of the layout version
 */
record RunRecorder(ExportRequest request, String recordType, String layout, Store store, Clock clock) {

    /**
     * A run that was just created.
     *
     * @param part the place of the file in its set; empty where it is the only file
     * @param leftOut rows left out, and findings: those of a set count with its first file
     */
    ExportRun created(String runId, Path file, Optional<RunPart> part, String hash, long records, long leftOut,
            long findings) {
        Instant now = clock.instant();
        ExportRun run = ModelFactory.eINSTANCE.createExportRun();
        run.setRunId(runId);
        run.setExportType(request.type().id());
        run.setRecordType(recordType);
        run.setLayout(layout);
        run.setAcademicYear(request.year().toString());
        run.setState(RunState.CREATED.id());
        run.setUser(store.user());
        run.setCreated(now);
        run.setStateChanged(now);
        run.setOptions(RunOptions.of(request, part));
        run.setFileName(String.valueOf(file.getFileName()));
        run.setFileFormat(request.format().name().toLowerCase(Locale.ROOT));
        run.setSha256(hash);
        run.setAsOf(request.asOf());
        run.setRowsWritten(Math.toIntExact(records));
        run.setRowsLeftOut(Math.toIntExact(leftOut));
        run.setFindings(Math.toIntExact(findings));
        return run;
    }
}
