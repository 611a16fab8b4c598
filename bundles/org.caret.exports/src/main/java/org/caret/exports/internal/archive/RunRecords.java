package org.caret.exports.internal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.RunState;
import org.caret.model.District;
import org.caret.model.ExportRun;
import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;

/** The runs as the database holds them. */
public final class RunRecords {

    private final Store store;

    public RunRecords(Store store) {
        this.store = store;
    }

    /** All runs, oldest first. */
    List<ExportRun> all() throws StoreException {
        return read(ModelPackage.Literals.EXPORT_RUN, RolePath.of("run.created"), Condition.ALL);
    }

    Optional<ExportRun> find(String runId) throws StoreException {
        List<ExportRun> found = read(ModelPackage.Literals.EXPORT_RUN, RolePath.of("run.runId"),
                Condition.equal(RolePath.of("run.runId"), runId));
        return found.stream().findFirst();
    }

    /** Runs of one type and academic year, oldest first. */
    public List<ExportRun> of(String exportType, String academicYear) throws StoreException {
        return read(ModelPackage.Literals.EXPORT_RUN, RolePath.of("run.created"),
                Condition.and(Condition.equal(RolePath.of("run.exportType"), exportType),
                        Condition.equal(RolePath.of("run.academicYear"), academicYear)));
    }

    /** Runs of one record type and academic year, whatever the export type, oldest first. */
    public List<ExportRun> ofRecordType(String recordType, String academicYear) throws StoreException {
        return read(ModelPackage.Literals.EXPORT_RUN, RolePath.of("run.created"),
                Condition.and(Condition.equal(RolePath.of("run.recordType"), recordType),
                        Condition.equal(RolePath.of("run.academicYear"), academicYear)));
    }

    /** Those of them that were posted, extracts of what the state holds among them. Most runs of a long history are not. */
    public List<ExportRun> posted(String recordType, String academicYear) throws StoreException {
        return read(ModelPackage.Literals.EXPORT_RUN, RolePath.of("run.created"),
                Condition.and(Condition.equal(RolePath.of("run.recordType"), recordType),
                        Condition.equal(RolePath.of("run.academicYear"), academicYear),
                        Condition.equal(RolePath.of("run.state"), RunState.POSTED.id())));
    }

    /** Adds runs to the district, all of them or none. */
    public void add(List<ExportRun> runs) throws StoreException {
        List<District> districts = read(ModelPackage.Literals.DISTRICT, RolePath.of("run.code"), Condition.ALL);
        if (districts.isEmpty()) {
            throw new StoreException(StoreException.Reason.CONFLICT, "The database holds no district.",
                    "Import the district's data first.", null);
        }
        try (UnitOfWork work = store.begin()) {
            for (ExportRun run : runs) {
                run.setDistrict(districts.get(0));
                work.insert(run);
            }
            work.commit();
        }
    }

    void update(ExportRun run) throws StoreException {
        try (UnitOfWork work = store.begin()) {
            work.update(run);
            work.commit();
        }
    }

    /** Takes runs out of the history, all of them or none. */
    public void remove(List<ExportRun> runs) throws StoreException {
        try (UnitOfWork work = store.begin()) {
            for (ExportRun run : runs) {
                work.delete(run);
            }
            work.commit();
        }
    }

    private <T extends org.caret.model.Record> List<T> read(EClass type, RolePath order, Condition condition)
            throws StoreException {
        RowQuery query = new RowQuery(List.of(new Role.Root("run", type)), condition, Condition.ALL,
                Set.of(RolePath.of("run.id")), List.of(order), 0, RowQuery.Extent.FEW);
        List<Long> ids = new ArrayList<>();
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                ids.add(row.id("run"));
            }
        }
        return store.read(type, ids, List.of());
    }
}
