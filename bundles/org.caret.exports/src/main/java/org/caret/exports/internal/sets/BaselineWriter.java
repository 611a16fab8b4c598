package org.caret.exports.internal.sets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.Baselines;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.internal.archive.ArchivedRuns;
import org.caret.exports.internal.archive.Fingerprint;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.archive.RunRecords;
import org.caret.model.ExportRun;
import org.caret.model.ModelFactory;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/** Sorts the records of an extract by their subjects and archives them as a caret-delimited file. */
final class BaselineWriter implements Baselines.Writer {

    private final Store store;
    private final BoundLayout bound;
    private final AcademicYear year;
    private final String reportingLea;
    private final String fileName;
    private final Clock clock;
    private final StateKeys keys;
    private final WorkFolder folder;
    private final ExternalSorter sorter;
    private final SortKey sortKey = new SortKey();

    BaselineWriter(Store store, BoundLayout bound, AcademicYear year, String reportingLea, String fileName, Clock clock)
            throws IOException {
        this.store = store;
        this.bound = bound;
        this.year = year;
        this.reportingLea = reportingLea;
        this.fileName = fileName;
        this.clock = clock;
        keys = new StateKeys(bound, year);
        folder = WorkFolder.of(store);
        sorter = folder.sorter();
    }

    @Override
    public void add(String subject, String[] fields) throws ExportException {
        try {
            String[] record = keys.asSubmitted(fields);
            byte[] key = sortKey.clear().text(subject).text(keys.key(record)).toByteArray();
            sorter.add(key, new Packed().text(subject).texts(record).toByteArray());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public RememberedRun finish() throws ExportException {
        try {
            RunArchive archive = RunArchive.remembered(store.folder(), clock);
            try {
                int records = write(archive);
                String hash = archive.finish();
                archive.keep();
                ExportRun run = run(archive.runId(), records, hash);
                new RunRecords(store).add(List.of(run));
                return ArchivedRuns.summary(run);
            } catch (IOException | StoreException | RuntimeException e) {
                archive.discard();
                archive.withdraw();
                throw e;
            }
        } catch (IOException e) {
            throw failed(e);
        } catch (StoreException e) {
            throw new ExportException(Reason.STORE, String.valueOf(e.getMessage()), e.remedy(), e);
        }
    }

    private int write(RunArchive archive) throws IOException {
        int records = 0;
        try (SortedRecords sorted = sorter.finish();
                SortedReader reader = sorted.read();
                RecordWriter writer = RecordFiles.writer(FileFormat.CARET,
                        archive.file(OutputStream.nullOutputStream()),
                        bound.layout().fields().stream().map(FieldSpec::name).toList())) {
            while (reader.next()) {
                Packed.Reader packed = Packed.Reader.of(reader);
                String subject = packed.text();
                String[] fields = packed.texts();
                writer.write(fields);
                archive.index(subject, keys.key(fields), Fingerprint.of(fields));
                records++;
            }
        }
        return records;
    }

    private ExportRun run(String runId, int records, String hash) {
        Instant now = clock.instant();
        ExportRun run = ModelFactory.eINSTANCE.createExportRun();
        run.setRunId(runId);
        run.setExportType(Baselines.EXTRACT);
        run.setRecordType(bound.layout().recordType());
        run.setLayout(bound.layout().name());
        run.setAcademicYear(year.toString());
        run.setState(RunState.POSTED.id());
        run.setUser(store.user());
        run.setCreated(now);
        run.setStateChanged(now);
        run.setOptions("year=" + year + "\nreportingLea=" + reportingLea + '\n');
        run.setFileName(fileName);
        run.setFileFormat("caret");
        run.setSha256(hash);
        run.setAsOf(LocalDate.now(clock));
        run.setRowsWritten(records);
        return run;
    }

    static ExportException failed(IOException e) {
        return new ExportException(Reason.ARCHIVE, "The extract cannot be archived: " + e.getMessage() + '.',
                "Check that there is space left in the database's folder.", e);
    }

    @Override
    public void close() throws ExportException {
        try {
            sorter.close();
            folder.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
