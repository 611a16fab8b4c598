package org.caret.exports.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.exports.WrittenFile;
import org.caret.exports.internal.output.BegunFolder.Contents;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.output.Journal;
import org.caret.exports.internal.run.StreamingExportService;
import org.caret.exports.trace.RecordTrace;
import org.caret.exports.trace.TracedRecords;
import org.caret.model.ModelPackage;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Runs exports of the plug-ins under test on one store, on one day. */
public final class ExportBench {

    private static final Specifications SPECIFICATIONS = Specifications.load();

    private final Store store;
    private final Path output;
    private final Clock clock;
    private final ExportTypes types;
    private final RecordTypes recordTypes;

    /**
     * @param output the file that exports write
     * @param today ISO
     * @param pluginXmls of the plug-ins under test
     */
    public ExportBench(Store store, Path output, String today, List<Path> pluginXmls) throws IOException {
        this.store = store;
        this.output = output;
        clock = Clock.fixed(LocalDate.parse(today).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        types = ExportTypes.load(pluginXmls);
        recordTypes = RecordTypeLoader.load(SPECIFICATIONS.layouts(), ModelPackage.eINSTANCE, pluginXmls);
    }

    private ExportBench(ExportBench bench, Path output) {
        store = bench.store;
        this.output = output;
        clock = bench.clock;
        types = bench.types;
        recordTypes = bench.recordTypes;
    }

    /** The same with another file that exports write. */
    public ExportBench writing(Path file) {
        return new ExportBench(this, file);
    }

    public Store store() {
        return store;
    }

    public Path output() {
        return output;
    }

    public ExportTypes types() {
        return types;
    }

    public RecordTypes recordTypes() {
        return recordTypes;
    }

    public ExportService service() {
        return ExportService.of(types, recordTypes, SPECIFICATIONS, clock);
    }

    /** A service whose disk is full after a number of bytes. */
    public ExportService serviceOnFullDisk(int bytes) {
        Disk full = file -> new FullDisk(Files.newOutputStream(file), bytes);
        return new StreamingExportService(types, recordTypes, SPECIFICATIONS, clock, full);
    }

    /**
     * Runs an export in a process that is killed after a number of moves of finished files.
     *
     * @return whether the run got that far; otherwise it came to its end
     */
    public boolean killed(ExportRequest request, int moves) throws ExportException {
        try {
            new StreamingExportService(types, recordTypes, SPECIFICATIONS, clock, new DyingDisk(moves))
                    .run(store, request, null).close();
            return false;
        } catch (@SuppressWarnings("unused") DyingDisk.Killed e) {
            return true;
        }
    }

    /**
     * Makes a folder and leaves it as a killed process does that was going to fill it.
     *
     * @param names how the names of its files begin, the one that would complete it last
     */
    public Path begunFolder(Path folder, String... names) throws IOException {
        Files.createDirectory(folder);
        Journal.in(store.folder().resolve("runs"))
                .begin(new Contents(folder, true, clock.instant(), List.of(names), names[names.length - 1]));
        return folder;
    }

    /** A service whose disk gets a folder in the place of the file while the run goes on. */
    public ExportService serviceWithObstacle() {
        return serviceWithObstacle(String.valueOf(output.getFileName()));
    }

    /** A service whose disk gets a folder in the place of a file beside the output while the run goes on. */
    public ExportService serviceWithObstacle(String name) {
        Disk disk = file -> {
            Files.writeString(Files.createDirectories(output.resolveSibling(name)).resolve("obstacle"), "in the way");
            return Files.newOutputStream(file);
        };
        return new StreamingExportService(types, recordTypes, SPECIFICATIONS, clock, disk);
    }

    public RunHistory history() {
        return RunHistory.of(clock);
    }

    /** A request with all defaults but what the test changes. */
    public ExportRequest request(String type, int firstYear, UnaryOperator<ExportRequestBuilder> changes)
            throws ExportException, StoreException {
        ExportRequestBuilder builder = new ExportRequestBuilder(types.find(type).orElseThrow(),
                new AcademicYear(firstYear), ReportingSites.read(store), clock);
        return changes.apply(builder).build(output);
    }

    public Outcome run(String type, int firstYear) throws Exception {
        return run(type, firstYear, builder -> builder);
    }

    /** Runs an export and reads everything it says. */
    public Outcome run(String type, int firstYear, UnaryOperator<ExportRequestBuilder> changes) throws Exception {
        try (ExportResult result = service().run(store, request(type, firstYear, changes), null)) {
            return outcome(result);
        }
    }

    /** Runs an export as {@link #run}, and says where the values of its records come from. */
    public List<RecordTrace> trace(String type, int firstYear, TracedRecords records,
            UnaryOperator<ExportRequestBuilder> changes) throws Exception {
        service().run(store, request(type, firstYear, changes), records, null).close();
        return records.records();
    }

    /** What a result says, and the lines of the file. */
    public Outcome outcome(ExportResult result) throws ExportException, IOException {
        List<String> lines = new ArrayList<>();
        for (WrittenFile file : result.files()) {
            lines.addAll(Files.readAllLines(file.path(), StandardCharsets.ISO_8859_1));
        }
        List<String> leftOut = new ArrayList<>();
        try (Stream<LeftOutRow> rows = result.details().leftOut();
                Stream<Finding> findings = result.details().findings()) {
            rows.forEach(row -> leftOut
                    .add(row.record() + ": "
                            + String.join(" ", row.reasons().stream().map(LeftOutReason::code).toList())));
            return new Outcome(result, lines, leftOut, findings.toList());
        }
    }

    /**
     * What came of a run.
     *
     * @param lines of all files, in their order
     * @param leftOut {@code record: CODE CODE} for each row
     */
    public record Outcome(ExportResult result, List<String> lines, List<String> leftOut, List<Finding> findings) {

        /** One field of every line, by its 1-based position. */
        public List<String> fields(int position) {
            return lines.stream().map(line -> line.split("\\^", -1)[position - 1]).toList();
        }
    }
}
