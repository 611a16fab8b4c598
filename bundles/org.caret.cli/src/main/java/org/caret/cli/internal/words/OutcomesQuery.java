package org.caret.cli.internal.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.PublicRows;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.query.OutcomeQueries;
import org.caret.cohort.query.OutcomeQuery;
import org.caret.cohort.query.Preset;
import org.caret.cohort.query.QueryBuilder;
import org.caret.cohort.query.QueryFile;
import org.caret.cohort.query.QueryRefusedException;
import org.caret.cohort.query.QueryRules;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks one year of the public files and writes the rows. */
@Component(service = OutcomesAction.class)
@Command(name = "query", mixinStandardHelpOptions = true, sortOptions = false, //
        description = {
                "Writes rows of a public file that was read, as a tab-separated file of the same format. A school has one"
                        + " row for a category, also in the older files that repeat it. What would count students twice is refused:"
                        + " several levels, All with Yes or No, totals with groups.%n" })
public final class OutcomesQuery implements OutcomesAction {

    /** The names of the presets, for the help. */
    static final class Presets implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Preset.values()).map(Preset::key).iterator();
        }
    }

    @Mixin
    private DatabaseOption database;

    @Option(names = "--year", required = true, paramLabel = "CCYY-CC", converter = OutcomeYearConverter.class, //
            description = "The year, written 2023-24 or 2023-2024.")
    private AcademicYear year;

    @Option(names = "--format", paramLabel = "acgr|cohort", //
            description = "acgr from 2016-17 on, cohort before. Without it the year decides.")
    private PublicFormat format;

    @Option(names = "--preset", paramLabel = "NAME", completionCandidates = Presets.class, //
            description = "A use that the state documents: ${COMPLETION-CANDIDATES}.")
    private String preset;

    @Option(names = "--level", paramLabel = "T|C|D|S", description = "State, county (also O), district or school.")
    private String level;

    @Option(names = "--county", paramLabel = "CODE", description = "Two digits.")
    private String county;

    @Option(names = "--district", paramLabel = "CODE", description = "Five digits, or seven with the county.")
    private String district;

    @Option(names = "--school", paramLabel = "CODE", description = "Seven digits, or fourteen with county and district.")
    private String school;

    @Option(names = "--charter", split = ",", paramLabel = "All|Yes|No", description = "Charter schools, others, or All.")
    private List<String> charter;

    @Option(names = "--dass", split = ",", paramLabel = "All|Yes|No", description = "DASS schools, others, or All.")
    private List<String> dass;

    @Option(names = "--category", split = ",", paramLabel = "CODE", //
            description = "acgr: TA for all students, or groups such as RH,SS.")
    private List<String> category;

    @Option(names = "--subgroup", split = ",", paramLabel = "CODE", //
            description = "cohort: All, MAL, FEM, or a program such as EL.")
    private List<String> subgroup;

    @Option(names = "--subgroup-type", split = ",", paramLabel = "CODE", //
            description = "cohort: All, or races as their digits.")
    private List<String> subgroupType;

    @Option(names = "--where", paramLabel = "CONDITION", //
            description = "A condition on any column by its header: COLUMN=VALUE[,VALUE], COLUMN!=VALUE[,VALUE], for"
                    + " numbers also >=, <=, > and <. Numbers that are hidden satisfy none. May be given several times.")
    private List<String> where = List.of();

    @Option(names = "--raw", description = "The rows as the file has them, and no refusal.")
    private boolean raw;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out;

    @Mixin
    private CommonOptions common;

    private final OutcomeLibrary library;
    private final Databases databases;

    @Activate
    public OutcomesQuery(@Reference OutcomeLibrary library, @Reference StoreFactory stores,
            @Reference RunHistory history) {
        this.library = library;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        try {
            OutcomeQuery query = query();
            QueryRules.check(query);
            requireFolder();
            try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
                requireYear(store, query);
                report(query, write(store, query));
            }
            return ExitCode.DONE;
        } catch (QueryRefusedException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), e.remedy(), e);
        }
    }

    private OutcomeQuery query() throws CommandFailure, QueryRefusedException {
        QueryBuilder query = new QueryBuilder(format == null ? PublicFormat.of(year) : format, year);
        if (preset != null) {
            query.preset(Preset.of(preset).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                    "There is no preset " + preset + '.',
                    "The presets are " + String.join(", ", new Presets()) + '.')));
        }
        if (level != null) {
            query.level(level);
        }
        if (county != null) {
            query.county(county);
        }
        if (district != null) {
            query.district(district);
        }
        if (school != null) {
            query.school(school);
        }
        only(query, Dimension.CHARTER, charter);
        only(query, Dimension.DASS, dass);
        only(query, Dimension.CATEGORY, category);
        only(query, Dimension.SUBGROUP, subgroup);
        only(query, Dimension.SUBGROUP_TYPE, subgroupType);
        for (String condition : where) {
            query.where(condition);
        }
        return raw ? query.raw().build() : query.build();
    }

    private static void only(QueryBuilder query, Dimension dimension, List<String> values)
            throws QueryRefusedException {
        if (values != null) {
            query.only(dimension, values);
        }
    }

    private void requireFolder() throws CommandFailure {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new CommandFailure(ExitCode.USAGE, "The file " + out + " cannot be written.",
                    "Give the name of a file in a folder that is there.");
        }
    }

    private void requireYear(Store store, OutcomeQuery query) throws CommandFailure, StoreException {
        if (library.year(store, query.format(), query.year()).isEmpty()) {
            Optional<String> held = library.years(store).stream().map(one -> one.format().key() + ' ' + one.year())
                    .reduce((a, b) -> a + ", " + b);
            throw new CommandFailure(ExitCode.FAILED,
                    "The database holds no " + query.format().title() + " of " + query.format().write(query.year())
                            + '.',
                    held.map(years -> "It holds " + years + ". ").orElse("")
                            + "caret outcomes read FILE --db DIR reads the file of a year.");
        }
    }

    private QueryFile write(Store store, OutcomeQuery query)
            throws StoreException, QueryRefusedException, IOException {
        try (PublicRows rows = new OutcomeQueries(library).rows(store, query)) {
            return QueryFile.write(rows, FileLayouts.shipped().layout(query.format(), query.year()).orElseThrow(), out);
        }
    }

    private void report(OutcomeQuery query, QueryFile written) {
        List<String> cautions = QueryRules.cautions(query);
        if (common.json()) {
            JsonWriter json = common.jsonWriter().beginObject().member("format", query.format().key())
                    .member("year", query.year()).member("file", out).member("rows", written.rows())
                    .member("hidden", written.hidden());
            json.array("cautions", cautions).endObject();
            return;
        }
        common.out().println(written.rows() + " rows written to " + out + ", " + written.hidden()
                + " of them hidden by the state: their numbers are unknown, not zero.");
        cautions.forEach(common.out()::println);
    }
}
