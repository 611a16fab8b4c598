package org.caret.bench.internal;

import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

/** The pieces of work that are measured, what each is compared with, and what is wanted of it. */
enum Step {
    MADE(Stage.SAMPLE, "sample district made", null, 0), //
    PLAIN_EXPORT_COLD(Stage.EXPORT, "export, plain join, cold", null, 0), //
    PLAIN_EXPORT_WARM(Stage.EXPORT, "export, plain join, warm", null, 0), //
    EXPORT_COLD(Stage.EXPORT, "export, cold", PLAIN_EXPORT_COLD, 0.5), //
    EXPORT_WARM(Stage.EXPORT, "export, warm", PLAIN_EXPORT_WARM, 0.3), //
    EXPORT_OTHER_OPTIONS(Stage.EXPORT, "export with other options", PLAIN_EXPORT_WARM, 0.15), //
    EXPORT_REPEATED(Stage.EXPORT, "export repeated", PLAIN_EXPORT_WARM, 0.15), //
    PLAIN_IMPORT_COLD(Stage.IMPORT, "import, plain batches, cold", null, 0), //
    PLAIN_IMPORT_WARM(Stage.IMPORT, "import, plain batches, warm", null, 0), //
    IMPORT_COLD(Stage.IMPORT, "import, cold", PLAIN_IMPORT_COLD, 0.5), //
    IMPORT_WARM(Stage.IMPORT, "import, warm", PLAIN_IMPORT_WARM, 0.5), //
    LIST_PLAIN(Stage.LIST, "list, plain join with ORDER BY", null, 0), //
    LIST_FIRST_PAGE(Stage.LIST, "list by name, first page", null, 0), //
    LIST_BY_NAME(Stage.LIST, "list by name", null, 0), //
    LIST_ORDER(Stage.LIST, "list by birth date", LIST_PLAIN, 0.5), //
    LIST_FOUND(Stage.LIST, "list by name, some found", null, 0), //
    LIST_NOBODY(Stage.LIST, "list by name, nobody found", null, 0), //
    LIST_LOOKUP(Stage.LIST, "list by name, filtered for one", null, 0), //
    LIST_SEARCH(Stage.LIST, "list by name, searched for one", null, 0), //
    LIST_HEADING(Stage.LIST, "list, first page of", LIST_PLAIN, 0.5), //
    LIST_PAGES(Stage.LIST, "list, a hundred pages anywhere", null, 0), //
    COHORT_MADE(Stage.SAMPLE, "state made", null, 0), //
    COHORT_FILE(Stage.EXPORT, "store to finished ACGR file", null, 0), //
    COHORT_DUCKDB(Stage.EXPORT, "grouping sets in DuckDB", null, 0), //
    COHORT_AGGREGATION(Stage.EXPORT, "the same aggregation", COHORT_DUCKDB, 0.5);

    /** What comes after what. */
    enum Stage {
        SAMPLE, EXPORT, IMPORT, LIST
    }

    private final Stage stage;
    private final String label;
    private final @Nullable Step baseline;
    private final double wanted;

    Step(Stage stage, String label, @Nullable Step baseline, double wanted) {
        this.stage = stage;
        this.label = label;
        this.baseline = baseline;
        this.wanted = wanted;
    }

    Stage stage() {
        return stage;
    }

    String label() {
        return label;
    }

    /** For other programs: {@code export-cold}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The plain way to do the same; null where this is one itself. */
    @Nullable
    Step baseline() {
        return baseline;
    }

    /** The largest ratio to the baseline that is wanted. */
    OptionalDouble wanted() {
        return wanted == 0 ? OptionalDouble.empty() : OptionalDouble.of(wanted);
    }
}
