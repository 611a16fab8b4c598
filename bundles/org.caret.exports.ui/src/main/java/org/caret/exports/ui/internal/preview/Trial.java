package org.caret.exports.ui.internal.preview;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RunDetails;
import org.caret.exports.WrittenFile;
import org.caret.exports.trace.RecordTrace;
import org.caret.exports.trace.TracedRecords;
import org.caret.exports.trace.ValueTrace;
import org.caret.exports.ui.ExportDesk;
import org.caret.spec.FieldSpec;
import org.caret.store.scratch.ScratchFiles;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Runs an export into a folder that nobody else can read, looks at what came of it and removes it. Numbers are those of the
 * export itself, because it is the same run.
 */
final class Trial {

    private static final int RECORDS_SHOWN = 200;
    private static final String FOLDER = "preview";

    private final ExportDesk desk;
    private final ExportRequest request;

    private Trial(ExportDesk desk, ExportRequest request) {
        this.desk = desk;
        this.request = request;
    }

    /** To be called outside of the thread of the windows. */
    static Preview run(ExportDesk desk, ExportRequestBuilder requests, IProgressMonitor monitor)
            throws ExportException {
        try {
            Path path = ScratchFiles.createFolder(FOLDER);
            try {
                return new Trial(desk, requests.build(path.resolve("preview"))).preview(monitor);
            } finally {
                remove(path);
            }
        } catch (IOException e) {
            throw new ExportException(Reason.OUTPUT, Messages.Trial_noFile, Messages.Trial_noFileRemedy, e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Preview preview(IProgressMonitor monitor) throws ExportException, IOException {
        List<FieldSpec> fields = desk.exports().layout(request).fields();
        TracedRecords traces = TracedRecords.first(RECORDS_SHOWN);
        try (ExportResult result = desk.exports().run(desk.store(), request, traces, monitor)) {
            List<String[]> records = new ArrayList<>();
            for (WrittenFile file : result.files()) {
                read(file.path(), fields, records);
            }
            return new Preview(request.year(), fields, records, traces(records, traces.records()), result.counts(),
                    reasons(result), result.remarks());
        }
    }

    /**
     * Records that are compared or divided stand elsewhere than they were traced, and some of them do not come from the data;
     * those of a computed file come from no single record.
     */
    private List<Optional<RecordTrace>> traces(List<String[]> records, List<RecordTrace> traced) {
        if (request.arrangement().plain() && !request.type().computed()) {
            return traced.stream().map(Optional::of).toList();
        }
        Map<List<String>, RecordTrace> byText = new HashMap<>();
        traced.forEach(trace -> byText.put(trace.values().stream().map(ValueTrace::text).toList(), trace));
        return records.stream().map(record -> Optional.ofNullable(byText.get(List.of(record)))).toList();
    }

    private void read(Path file, List<FieldSpec> fields, List<String[]> records) throws IOException {
        boolean heading = request.format() == FileFormat.CSV || request.format() == FileFormat.XLSX
                || request.type().computed();
        FileShape shape = new FileShape(request.format(), TextEncoding.UTF_8,
                heading ? fields.stream().map(FieldSpec::name).toList() : List.of(), fields.size());
        try (RecordReader reader = RecordFiles.reader(file, shape)) {
            RecordReader.RawRecord read = reader.next();
            while (read != null && records.size() < RECORDS_SHOWN) {
                records.add(read.fields());
                read = reader.next();
            }
        }
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
