package org.caret.imports.roundtrip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordBinder;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.RunDays;
import org.caret.exchange.RunValues;
import org.caret.imports.ImportRequest;
import org.caret.imports.SourceResult;
import org.caret.imports.internal.district.DirectoryDistrictSetup;
import org.caret.imports.internal.run.BatchImportService;
import org.caret.spec.Specifications;
import org.caret.store.Condition;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Brings records into a store as a file, and out again through the bindings. */
final class StoredRecords {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-30T12:00:00Z"), ZoneOffset.UTC);

    private final BatchImportService imports;
    private final Store store;
    private final RunValues run;

    /** @param store an empty one */
    StoredRecords(Store store, Specifications specifications, RecordTypes types, RunValues run) {
        this.imports = new BatchImportService(specifications, types, new DirectoryDistrictSetup(specifications), CLOCK);
        this.store = store;
        this.run = run;
    }

    /** Imports a file of the records. */
    SourceResult read(List<String[]> records) throws IOException {
        Path file = Files.createTempFile(store.folder(), "records", ".txt");
        Files.writeString(file, records.stream().map(record -> String.join("^", record) + "\r\n")
                .collect(Collectors.joining()), StandardCharsets.US_ASCII);
        return imports.run(store, ImportRequest.of(file), new NullProgressMonitor()).sources().get(0);
    }

    /** Every row of the store as a record. */
    List<String[]> write(RecordType type, BoundLayout layout) throws StoreException {
        List<String[]> records = new ArrayList<>();
        RowQuery query = new RowQuery(type.importRoles(RunDays.of(run.year())), Condition.ALL, Condition.ALL,
                layout.pathsNeeded(), List.of(),
                0,
                RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            RecordBinder binder = RecordBinder.compile(layout, cursor::slot, run);
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                records.add(binder.bind(row));
            }
        }
        return records;
    }
}
