package org.caret.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.exports.RunState;
import org.caret.exports.WrittenFile;
import org.caret.model.ModelPackage;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Compares extracts that are made of the files of a store's own exports, with the plug-ins of all record types. */
final class CompareBench {

    static final String UPLOADED = "20241120";
    static final String UPDATED = "20241121";

    private static final Specifications SPECIFICATIONS = Specifications.load();

    final Store store;
    final Path folder;
    final RecordTypes recordTypes;
    final ExportTypes types;
    final CompareService service;
    private final Clock clock;

    CompareBench(Store store, Path folder, LocalDate today) throws IOException {
        this.store = store;
        this.folder = folder;
        clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        recordTypes = RecordTypeLoader.load(SPECIFICATIONS.layouts(), ModelPackage.eINSTANCE, pluginXmls());
        types = ExportTypes.load(pluginXmls());
        service = CompareService.of(types, recordTypes, SPECIFICATIONS, clock);
    }

    private static List<Path> pluginXmls() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of(".."))) {
            return bundles.filter(bundle -> bundle.getFileName().toString().startsWith("org.caret.export."))
                    .map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).sorted().toList();
        }
    }

    BoundLayout layout(String recordType, AcademicYear year) {
        return recordTypes.find(recordType).orElseThrow().layouts().stream()
                .filter(bound -> bound.layout().serves(year)).findFirst().orElseThrow();
    }

    /** The records that an export writes, those who have left included. */
    List<String[]> exported(String type, AcademicYear year, UnaryOperator<ExportRequestBuilder> changes)
            throws StoreException, ExportException, IOException {
        Path file = folder.resolve(type + ".txt");
        Files.deleteIfExists(file);
        ExportRequest request = changes.apply(new ExportRequestBuilder(types.find(type).orElseThrow(), year,
                ReportingSites.read(store), clock).includeNotEnrolled(true).trial().confirmed()).build(file);
        try (ExportResult result = ExportService.of(types, recordTypes, SPECIFICATIONS, clock).run(store, request,
                null)) {
            return Files.exists(file)
                    ? new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .map(line -> line.split("\\^", -1)).toList())
                    : new ArrayList<>();
        }
    }

    List<String[]> exported(String type, AcademicYear year) throws StoreException, ExportException, IOException {
        return exported(type, year, builder -> builder);
    }

    /** Writes the files of an export for good, and marks them as posted; the lines of each. */
    List<List<String>> posted(String type, AcademicYear year, UnaryOperator<ExportRequestBuilder> changes)
            throws StoreException, ExportException, IOException {
        ExportRequest request = changes.apply(new ExportRequestBuilder(types.find(type).orElseThrow(), year,
                ReportingSites.read(store), clock).includeNotEnrolled(true).confirmed())
                .build(folder.resolve("sent-" + type + ".txt"));
        List<List<String>> files = new ArrayList<>();
        try (ExportResult result = ExportService.of(types, recordTypes, SPECIFICATIONS, clock).run(store, request,
                null)) {
            for (WrittenFile file : result.files()) {
                files.add(Files.readAllLines(file.path(), StandardCharsets.UTF_8));
                RunHistory.of(clock).mark(store, file.runId().orElseThrow(), RunState.POSTED);
                Files.delete(file.path());
            }
        }
        return files;
    }

    /** An extract that holds records, as the state would write it. */
    Path extract(List<String[]> records) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String[] record : records) {
            String[] line = Arrays.copyOf(record, record.length + 2);
            line[0] = record[0] + "-R";
            line[record.length] = UPLOADED;
            line[record.length + 1] = UPDATED;
            lines.add(String.join("^", line));
        }
        return Files.write(folder.resolve("extract.txt"), lines, StandardCharsets.UTF_8);
    }

    Comparison compare(List<String[]> records) throws IOException, CompareException {
        return service.compare(store, CompareRequest.of(extract(records)), null);
    }

    /** The records of one kind. */
    static List<ComparedRecord> records(Comparison comparison, DifferenceKind kind) throws IOException {
        List<ComparedRecord> records = new ArrayList<>();
        for (long number : comparison.numbers(Set.of(kind))) {
            records.add(comparison.record(number));
        }
        return records;
    }
}
