package org.caret.store.derby.internal;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ExportRun;
import org.caret.model.ModelFactory;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.caret.store.derby.internal.query.SentStatements;
import org.caret.testsupport.ContentLoader;
import org.caret.testsupport.QueryBuilder;
import org.caret.testsupport.StoreQueryContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyQueryTest extends StoreQueryContract {

    @Override
    protected Store open(Path folder) throws StoreException {
        return EmptyDatabase.open(folder.resolve("database"), Clock.systemUTC());
    }

    @Test
    void readsNoTableAgainAfterACommitThatConcernsOtherRecords(@TempDir Path folder) throws StoreException {
        ContentLoader loader = new ContentLoader();
        try (Store store = open(folder); SentStatements statements = new SentStatements()) {
            loader.load(store, batch -> {
                batch.put("district", DISTRICT, "code", "1900000");
                batch.put("student", STUDENT, "district", "district", "localStudentId", "1");
                batch.put("enrollment", ENROLLMENT, "student", "student", "start", LocalDate.of(2024, 8, 14));
            });
            RowQuery query = QueryBuilder.from("enrollment", ENROLLMENT).one("student", "enrollment", "student")
                    .read("enrollment.status", "student.ssid").build();
            store.rows(query).close();
            insertRun(store, loader.id("district"));
            statements.clear();
            store.rows(query).close();
            assertEquals(List.of(), statements.sorted());

            changeStatus(store, loader.id("enrollment"));
            statements.clear();
            try (RowCursor cursor = store.rows(query)) {
                assertEquals(List.of("20"),
                        cursor.nextGroup().stream().map(row -> row.text("enrollment.status")).toList());
            }
            assertFalse(statements.sorted().isEmpty());
        }
    }

    private static void insertRun(Store store, long district) throws StoreException {
        District owner = ModelFactory.eINSTANCE.createDistrict();
        owner.setId(district);
        ExportRun run = ModelFactory.eINSTANCE.createExportRun();
        run.setDistrict(owner);
        try (UnitOfWork work = store.begin()) {
            work.insert(run);
            work.commit();
        }
    }

    private static void changeStatus(Store store, long id) throws StoreException {
        List<Enrollment> read = store.read(ENROLLMENT, List.of(id), List.of());
        read.get(0).setStatus("20");
        try (UnitOfWork work = store.begin()) {
            work.update(read.get(0));
            work.commit();
        }
    }
}
