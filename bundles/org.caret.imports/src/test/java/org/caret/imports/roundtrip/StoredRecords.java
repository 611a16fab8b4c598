package org.caret.imports.roundtrip;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.RecordBinder;
import org.caret.exchange.RecordParser;
import org.caret.exchange.RecordType;
import org.caret.exchange.RunValues;
import org.caret.imports.SourceResult.RecordCount;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.merge.Merge;
import org.caret.imports.internal.merge.MergeTarget;
import org.caret.imports.internal.plan.RecordPlans;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage;
import org.caret.model.School;
import org.caret.store.BulkChange;
import org.caret.store.Condition;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Brings records into a store and out again, through the bindings alone. */
final class StoredRecords {

    private static final int FINDINGS = 100;

    private final Store store;
    private final Path folder;
    private final RunValues run;
    private final long district;

    /** @param store without a district yet */
    StoredRecords(Store store, Path folder, RunValues run) throws StoreException {
        this.store = store;
        this.folder = folder;
        this.run = run;
        @Nullable
        Object[] values = new Object[ModelPackage.Literals.DISTRICT.getFeatureCount()];
        values[ModelPackage.DISTRICT__CODE] = run.reportingLea();
        try (BulkChange bulk = store.beginBulk()) {
            district = bulk.newId();
            bulk.insert(ModelPackage.Literals.DISTRICT, district, values);
            bulk.commit(ModelFactory.eINSTANCE.createImportBatch());
        }
    }

    /** What an import came to. */
    record Imported(List<Finding> findings, List<RecordCount> counts) {
    }

    Imported read(RecordType type, BoundLayout layout, List<String[]> records) throws StoreException, IOException {
        FindingLog log = new FindingLog(FINDINGS, null);
        RecordParser parser = RecordParser.compile(layout, Optional.of(run));
        try (Merge merge = new Merge(List.of(RecordPlans.of(type, layout)), folder);
                BulkChange bulk = store.beginBulk()) {
            long line = 0;
            for (String[] record : records) {
                merge.stage(0, ++line, parser.parse(record, "line " + line, log::add));
            }
            merge.apply(new MergeTarget(store, bulk, district, StoredRecords::school, Map.of()), log,
                    new NullProgressMonitor());
            bulk.commit(ModelFactory.eINSTANCE.createImportBatch());
            return new Imported(log.first(), merge.counts().toList());
        }
    }

    List<String[]> write(RecordType type, BoundLayout layout) throws StoreException {
        List<String[]> records = new ArrayList<>();
        RowQuery query = new RowQuery(type.rolePlan(), Condition.ALL, Condition.ALL, layout.pathsNeeded(), List.of(), 0,
                RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            RecordBinder binder = RecordBinder.compile(layout, cursor::slot, run);
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                records.add(binder.bind(row));
            }
        }
        return records;
    }

    private static School school(String code) {
        School school = ModelFactory.eINSTANCE.createSchool();
        school.setCode(code);
        school.setInDirectory(true);
        return school;
    }
}
