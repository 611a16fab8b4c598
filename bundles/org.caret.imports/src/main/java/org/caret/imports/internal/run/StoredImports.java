package org.caret.imports.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.caret.imports.BatchFindings;
import org.caret.imports.ImportHistory;
import org.caret.imports.RememberedImport;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.osgi.service.component.annotations.Component;

/** Reads the batches that imports have recorded, and their folders. */
@Component(service = ImportHistory.class)
public final class StoredImports implements ImportHistory {

    private static final RolePath ID = RolePath.of("batch.localRecordId");
    private static final RolePath SOURCE = RolePath.of("batch.source");
    private static final RolePath FILE = RolePath.of("batch.fileName");
    private static final RolePath TYPE = RolePath.of("batch.recordType");
    private static final RolePath YEAR = RolePath.of("batch.academicYear");
    private static final RolePath USER = RolePath.of("batch.user");
    private static final RolePath FINISHED = RolePath.of("batch.finished");

    @Override
    public List<RememberedImport> imports(Store store) throws StoreException {
        List<RememberedImport> imports = new ArrayList<>();
        RowQuery query = new RowQuery(List.of(new Role.Root("batch", Literals.IMPORT_BATCH)), Condition.ALL,
                Condition.ALL, Set.of(ID, SOURCE, FILE, TYPE, YEAR, USER, FINISHED), List.of(), 0,
                RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                imports.add(new RememberedImport(text(row, ID), text(row, SOURCE), text(row, FILE), text(row, TYPE),
                        text(row, YEAR), text(row, USER),
                        row.value(FINISHED) instanceof Instant finished ? finished : Instant.EPOCH));
            }
        }
        imports.sort(Comparator.comparing(RememberedImport::finished).thenComparing(RememberedImport::batch)
                .reversed());
        return imports;
    }

    private static String text(Row row, RolePath path) {
        return Objects.requireNonNullElse(row.text(path), "");
    }

    @Override
    public List<String> repair(Store store) throws StoreException, IOException {
        return new InterruptedImports(store).end();
    }

    @Override
    public BatchFindings findings(Store store, String batch) throws IOException {
        Path folder = SourceImport.batches(store).resolve(batch).normalize();
        if (!SourceImport.batches(store).normalize().equals(folder.getParent())) {
            throw new IOException("There is no batch " + batch + '.');
        }
        return BatchFindings.open(folder.resolve(BatchFolder.FINDINGS));
    }
}
