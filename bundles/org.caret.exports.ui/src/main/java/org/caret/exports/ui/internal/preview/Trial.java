package org.caret.exports.ui.internal.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordReader;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFiles;
import org.caret.exchange.format.TextEncoding;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RunDetails;
import org.caret.exports.trace.TracedRecords;
import org.caret.exports.ui.ExportDesk;
import org.caret.spec.FieldSpec;
import org.caret.spec.UnknownLayoutException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Runs an export into a folder that nobody else can read, looks at what came of it and removes it. Numbers are those of the
 * export itself, because it is the same run.
 */
final class Trial {

    private static final int RECORDS_SHOWN = 200;
    private static final String FOLDER = "caret-preview";

    private final ExportDesk desk;
    private final Folder folder;
    private final ExportRequest request;

    private record Folder(Path path, Path file) {
    }

    private Trial(ExportDesk desk, Folder folder, ExportRequest request) {
        this.desk = desk;
        this.folder = folder;
        this.request = request;
    }

    /** To be called outside of the thread of the windows. */
    static Preview run(ExportDesk desk, ExportRequestBuilder requests, IProgressMonitor monitor)
            throws ExportException {
        try {
            Path path = Files.createTempDirectory(FOLDER);
            Folder folder = new Folder(path, path.resolve("preview"));
            try {
                return new Trial(desk, folder, requests.build(folder.file())).preview(monitor);
            } finally {
                Files.deleteIfExists(folder.file());
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new ExportException(Reason.OUTPUT, Messages.Trial_noFile, Messages.Trial_noFileRemedy, e);
        }
    }

    private Preview preview(IProgressMonitor monitor) throws ExportException, IOException {
        List<FieldSpec> fields = fields();
        TracedRecords traces = TracedRecords.first(RECORDS_SHOWN);
        try (ExportResult result = desk.exports().run(desk.store(), request, traces, monitor)) {
            List<String[]> records = result.outcome() == Outcome.WRITTEN ? records(fields) : List.of();
            return new Preview(request.year(), fields, records, traces.records(), result.counts(), reasons(result),
                    result.remarks());
        }
    }

    private List<FieldSpec> fields() throws ExportException {
        try {
            return desk.specifications().layouts().layout(request.type().recordType(), request.year()).fields();
        } catch (UnknownLayoutException e) {
            throw new ExportException(Reason.NO_LAYOUT, String.valueOf(e.getMessage()), "", e);
        }
    }

    private List<String[]> records(List<FieldSpec> fields) throws IOException {
        boolean heading = request.format() == FileFormat.CSV || request.format() == FileFormat.XLSX;
        FileShape shape = new FileShape(request.format(), TextEncoding.UTF_8,
                heading ? fields.stream().map(FieldSpec::name).toList() : List.of(), fields.size());
        List<String[]> records = new ArrayList<>();
        try (RecordReader reader = RecordFiles.reader(folder.file(), shape)) {
            RecordReader.RawRecord read = reader.next();
            while (read != null && records.size() < RECORDS_SHOWN) {
                records.add(read.fields());
                read = reader.next();
            }
        }
        return records;
    }

    /** How often each reason was given, the most frequent first. */
    private static List<Preview.ReasonCount> reasons(ExportResult result) throws ExportException {
        Map<String, Long> numbers = result.counts().leftOutByReason();
        Map<String, LeftOutReason> texts = texts(result.details(), numbers.size());
        return numbers.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new Preview.ReasonCount(entry.getValue(),
                        texts.getOrDefault(entry.getKey(), new LeftOutReason(entry.getKey(), entry.getKey(), ""))))
                .toList();
    }

    /** What the first row with each code says; reading ends when every code was met. */
    private static Map<String, LeftOutReason> texts(RunDetails details, int codes) throws ExportException {
        Map<String, LeftOutReason> texts = new HashMap<>();
        try (Stream<LeftOutRow> rows = details.leftOut()) {
            var iterator = rows.iterator();
            while (texts.size() < codes && iterator.hasNext()) {
                iterator.next().reasons().forEach(reason -> texts.putIfAbsent(reason.code(), reason));
            }
        } catch (java.io.UncheckedIOException e) {
            // The numbers are right without the texts.
            ILog.of(Trial.class).warn(e.getMessage(), e);
        }
        return texts;
    }
}
