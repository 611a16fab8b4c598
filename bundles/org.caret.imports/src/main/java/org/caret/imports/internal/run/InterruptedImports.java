package org.caret.imports.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Ends what a crash has left of imports: the folder of a batch under its working name. */
record InterruptedImports(Store store) {

    private static final RolePath BATCH_ID = RolePath.of("batch.localRecordId");

    /** What was done, a sentence each. */
    List<String> end() throws StoreException, IOException {
        List<Path> left = BatchFolder.unfinished(SourceImport.batches(store));
        return left.isEmpty() || store.readOnly() ? List.of() : BatchFolder.repair(left, committed());
    }

    private Set<String> committed() throws StoreException {
        Set<String> committed = new HashSet<>();
        RowQuery query = new RowQuery(List.of(new Role.Root("batch", ModelPackage.Literals.IMPORT_BATCH)),
                Condition.ALL, Condition.ALL, Set.of(BATCH_ID), List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                String id = row.text(BATCH_ID);
                if (id != null) {
                    committed.add(id);
                }
            }
        }
        return committed;
    }
}
