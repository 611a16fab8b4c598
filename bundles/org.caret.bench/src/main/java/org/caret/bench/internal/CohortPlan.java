package org.caret.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.bench.internal.MeasureCommand.Kind;

/** The processes that measure the cohort of a state, one after the other. */
final class CohortPlan {

    private CohortPlan() {
    }

    /** The words of each process, without the folder. */
    static List<List<String>> processes(int students, int runs, Optional<Path> duckDb) {
        List<String> cohort = new ArrayList<>(
                List.of(MeasureCommand.WORD, Kind.COHORT.name(), "--runs", Integer.toString(runs)));
        duckDb.ifPresent(
                jar -> cohort.addAll(List.of("--duckdb", jar.toAbsolutePath().normalize().toString())));
        return List.of(List.of(MeasureCommand.WORD, Kind.STATE.name(), "--students", Integer.toString(students)),
                cohort);
    }
}
