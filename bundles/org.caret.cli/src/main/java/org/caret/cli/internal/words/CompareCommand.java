package org.caret.cli.internal.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.ComparisonReport;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.compare.CompareException;
import org.caret.compare.CompareException.Reason;
import org.caret.compare.CompareRequest;
import org.caret.compare.CompareRequest.Scope;
import org.caret.compare.CompareService;
import org.caret.compare.Comparison;
import org.caret.compare.Decisions;
import org.caret.compare.DifferenceKind;
import org.caret.compare.DifferenceTable;
import org.caret.compare.TakenFiles;
import org.caret.compare.TakenValues;
import org.caret.exchange.FileFormat;
import org.caret.exchange.format.WholeFile;
import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunHistory;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what the state has against the database. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=compare")
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false, //
        description = { "Compares ODS extracts with the records that an export would send, and changes nothing.",
                "With --decisions it takes those values of the state over that a person has decided to take." })
public final class CompareCommand implements Subcommand {

    private static final Set<DifferenceKind> NOT_SAME = EnumSet.complementOf(EnumSet.of(DifferenceKind.SAME));
    private static final List<FileFormat> TABLES = List.of(FileFormat.TAB, FileFormat.CSV, FileFormat.XLSX);

    @Mixin
    private DatabaseOption database;

    @Option(names = "--scope", defaultValue = "extract", paramLabel = "extract|lea", //
            description = "Which schools' records are compared: those of the schools that occur in the extract, or all "
                    + "of its LEA. Default: ${DEFAULT-VALUE}.")
    private Schools scope;

    @Option(names = "--type", paramLabel = "ID", //
            description = "Export type whose records stand for the database. Default: the one about the whole year.")
    private String typeId;

    @Option(names = "--out", paramLabel = "FILE", //
            description = "Write the differences as a table; the name ends in .tsv, .csv or .xlsx.")
    private Path out;

    @Option(names = "--with-same", description = "List the records that are the same in the table, too.")
    private boolean withSame;

    @Option(names = "--decisions", paramLabel = "FILE", //
            description = "A table written by --out, with \"take\" in the column Decision where the state's value is to be taken.")
    private Path decisions;

    @Option(names = "--baseline", //
            description = "Keep the extract in the history as what the state holds: exports of changes only are held against it.")
    private boolean baseline;

    @Option(names = "--put-back", //
            description = "Put back what the database held before the last --decisions; again for those before. No extract is named.")
    private boolean putBack;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "ODS extracts; each is compared by itself.")
    private List<Path> extracts = List.of();

    @Mixin
    private ListOption list;

    @Mixin
    private CommonOptions common;

    private final CompareService service;
    private final Databases databases;

    /** Names of the scopes on the command line. */
    enum Schools {
        EXTRACT(Scope.SCHOOLS_OF_EXTRACT), LEA(Scope.WHOLE_LEA);

        private final Scope scope;

        Schools(Scope scope) {
            this.scope = scope;
        }
    }

    @Activate
    public CompareCommand(@Reference CompareService service, @Reference RunHistory history,
            @Reference StoreFactory stores) {
        this.service = service;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        FileFormat format = out == null ? null : format(out);
        if (extracts.size() > 1 && (out != null || decisions != null)) {
            throw new CommandFailure(ExitCode.USAGE, "A table is about one extract.",
                    "Compare one extract at a time with --out or --decisions.");
        }
        if (putBack != extracts.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE,
                    putBack ? "Values are put back without an extract." : "No extract is named.",
                    putBack ? "Name --put-back alone." : "Name the extract of the state, or --put-back.");
        }
        return putBack ? putBack() : compareAll(format);
    }

    private int putBack() throws CommandFailure, StoreException, ExportException, IOException {
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            TakenFiles files = new TakenFiles(store);
            TakenValues taken = files.latest().orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                    "There are no values of the state to be put back.",
                    "They are kept when --decisions has taken some."));
            service.putBack(store, taken);
            files.forgetLatest();
            common.out().println(taken.values().size() + (taken.values().size() == 1 ? " value was" : " values were")
                    + " put back.");
            return ExitCode.DONE;
        } catch (CompareException e) {
            throw failure(e);
        }
    }

    private int compareAll(@Nullable FileFormat format)
            throws CommandFailure, StoreException, ExportException, IOException {
        boolean attention = false;
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            JsonWriter json = common.json() ? common.jsonWriter().beginObject().name("comparisons").beginArray() : null;
            for (Path extract : extracts) {
                attention |= !compare(store, extract, format, json);
            }
            if (json != null) {
                json.endArray().endObject();
            }
        } catch (CompareException e) {
            throw failure(e);
        }
        return attention ? ExitCode.ATTENTION : ExitCode.DONE;
    }

    /** True where both sides agree and every decision was followed. */
    private boolean compare(Store store, Path extract, @Nullable FileFormat format, @Nullable JsonWriter json)
            throws CompareException, IOException {
        try (Comparison comparison = comparison(store, extract)) {
            ComparisonReport report = new ComparisonReport(extract, comparison);
            if (decisions != null) {
                Decisions read = DifferenceTable.read(comparison, decisions.toAbsolutePath());
                TakenValues taken = service.take(store, comparison, read.choices());
                new TakenFiles(store).keep(taken);
                report.decided(read, taken);
            }
            if (baseline) {
                report.kept(keep(store, comparison));
            }
            if (format != null) {
                write(comparison, format);
                report.written(out);
            }
            if (json == null) {
                report.print(common.out(), list.limit());
            } else {
                report.writeJson(json, list.limit());
            }
            return report.clean();
        }
    }

    private Comparison comparison(Store store, Path extract) throws CompareException {
        CompareRequest request = CompareRequest.of(extract.toAbsolutePath().normalize()).withScope(scope.scope);
        try (ConsoleProgress progress = common.progress()) {
            return service.compare(store, typeId == null ? request : request.withExportType(typeId), progress);
        }
    }

    private RememberedRun keep(Store store, Comparison comparison) throws CompareException {
        try (ConsoleProgress progress = common.progress()) {
            return service.useAsBaseline(store, comparison, progress);
        }
    }

    private void write(Comparison comparison, FileFormat format) throws IOException {
        try (ConsoleProgress progress = common.progress(); WholeFile file = WholeFile.beside(out)) {
            DifferenceTable.write(comparison, withSame ? EnumSet.allOf(DifferenceKind.class) : NOT_SAME, format,
                    file.stream(), progress);
            file.moveIntoPlace();
        }
    }

    private static FileFormat format(Path file) throws CommandFailure {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TABLES.stream().filter(format -> name.endsWith('.' + format.extension())).findFirst()
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, "The name " + file + " tells no form of a table.",
                        "End it in " + TABLES.stream().map(format -> '.' + format.extension())
                                .collect(Collectors.joining(", ")) + '.'));
    }

    private static CommandFailure failure(CompareException e) {
        return new CommandFailure(e.reason() == Reason.WRONG_REQUEST ? ExitCode.USAGE : ExitCode.FAILED,
                String.valueOf(e.getMessage()), e.remedy(), e);
    }
}
