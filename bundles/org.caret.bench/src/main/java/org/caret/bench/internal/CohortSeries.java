package org.caret.bench.internal;

import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.Decision;
import org.caret.cohort.compute.KeySet;
import org.caret.cohort.compute.MemberTable;
import org.caret.cohort.compute.Places;
import org.caret.cohort.compute.RollUp;
import org.caret.cohort.compute.Tally;
import org.caret.cohort.publicfile.PublicFileWriter;
import org.caret.cohort.publish.Publication;
import org.caret.cohort.publish.Publication.Closing;
import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.student.Coverage;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;

/**
 * A state's cohort from the store to the finished public file, then its aggregation by itself and in turns with DuckDB on the same
 * members.
 */
final class CohortSeries implements Series {

    private final StoreFactory stores;
    private final Optional<Path> duckDb;
    private final int runs;

    /**
     * @param duckDb the JDBC driver, which is not part of Caret; empty where nothing is to be compared
     * @param runs how often the aggregation is measured
     */
    CohortSeries(StoreFactory stores, Optional<Path> duckDb, int runs) {
        this.stores = stores;
        this.duckDb = duckDb;
        this.runs = runs;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        MemberTable members = new MemberTable();
        CohortRequest request;
        try (Store store = stores.open(files.state(), Credentials.ofSystemUser(), Mode.EXISTING)) {
            request = new CohortRequest(StatewideStore.COHORT_YEAR, CohortRules.shipped(RuleSet.ACGR), Coverage.STATE,
                    StatewideStore.places(store));
            recorder.measure(Step.COHORT_FILE, () -> file(store, request, members, files.output("acgr")));
        }
        if (duckDb.isEmpty()) {
            repeat(() -> recorder.measure(Step.COHORT_AGGREGATION, () -> aggregate(members, request.places())));
            return;
        }
        try (DuckDb database = DuckDb.open(duckDb.get(), files.folder())) {
            database.load(members, request.places());
            repeat(() -> {
                recorder.measure(Step.COHORT_DUCKDB, database::aggregate);
                recorder.measure(Step.COHORT_AGGREGATION, () -> aggregate(members, request.places()));
            });
        }
    }

    /** A piece of work that may fail. */
    private interface Turn {
        void run() throws Exception;
    }

    private void repeat(Turn turn) throws Exception {
        for (int run = 0; run < runs; run++) {
            turn.run();
        }
    }

    /** @return number of students of the class */
    private static long file(Store store, CohortRequest request, MemberTable members, Path output) throws Exception {
        Cohort.stream(store, request, members::add, null);
        Tally tally = tally(members, request.places());
        Publication publication = Publication.of(request, tally, RollUp.STATEWIDE, Decision.usual(request.rules()),
                Closing.REPORT);
        try (PublicFileWriter writer = new PublicFileWriter(new BufferedOutputStream(Files.newOutputStream(output)),
                publication.layout())) {
            publication.rows(writer::write);
        }
        return members.size();
    }

    private static Tally tally(MemberTable members, Places places) {
        return Tally.of(members, KeySet.of(RuleSet.ACGR), places.size());
    }

    /** @return number of rows with students, those of every group of every block */
    private static long aggregate(MemberTable members, Places places) {
        return RollUp.acgr(tally(members, places), places, RollUp.STATEWIDE).stream().mapToLong(block -> {
            long rows = 0;
            for (int key = 0; key < block.keys().size(); key++) {
                rows += block.figures(key).nobody() ? 0 : 1;
            }
            return rows;
        }).sum();
    }
}
