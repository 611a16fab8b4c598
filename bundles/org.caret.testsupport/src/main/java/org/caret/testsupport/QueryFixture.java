package org.caret.testsupport;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store for the contracts of queries, with a small district, and how they say what is expected. */
abstract class QueryFixture {

    static final LocalDate AUGUST = LocalDate.of(2024, 8, 14);
    static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    static final LocalDate JANUARY = LocalDate.of(2025, 1, 6);
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    final ContentLoader loader = new ContentLoader();
    @Nullable
    Store opened;

    /** A new store without content. */
    protected abstract Store open(Path folder) throws StoreException;

    @BeforeEach
    void openStore(@TempDir Path folder) throws StoreException {
        opened = open(folder);
    }

    @AfterEach
    void closeStore() throws StoreException {
        store().close();
    }

    Store store() {
        return Objects.requireNonNull(opened);
    }

    /** Three students: one who moved, one without a school and current information, and one without anything. */
    void loadDistrict() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000", "name", "Nowhere Unified");
            batch.put("west", SCHOOL, "district", "district", "code", "0000002");
            batch.put("east", SCHOOL, "district", "district", "code", "0000001");
            batch.put("ana", STUDENT, "district", "district", "localStudentId", "100", "ssid", "1234567890");
            batch.put("ben", STUDENT, "district", "district", "localStudentId", "200");
            batch.put("cy", STUDENT, "district", "district", "localStudentId", "300");
            batch.put("ana-info-3", STUDENT_INFORMATION, "student", "ana", "start", JANUARY, "legalLastName",
                    "Latest");
            batch.put("ana-info-1", STUDENT_INFORMATION, "student", "ana", "start", LEAP_DAY, "end", AUGUST,
                    "legalLastName", "Early");
            batch.put("ana-info-2", STUDENT_INFORMATION, "student", "ana", "start", AUGUST, "end", JANUARY,
                    "legalLastName", "Late");
            batch.put("ana-fall", ENROLLMENT, "student", "ana", "school", "west", "start", AUGUST, "exitDate",
                    LocalDate.of(2024, 12, 20), "status", "10");
            batch.put("ana-spring", ENROLLMENT, "student", "ana", "school", "east", "start", JANUARY, "status", "10",
                    "gradeLevel", "05");
            batch.put("ben-fall", ENROLLMENT, "student", "ben", "start", AUGUST, "status", "20");
        });
    }

    static QueryBuilder enrollments() {
        return QueryBuilder.from("enrollment", ENROLLMENT).one("student", "enrollment", "student");
    }

    static QueryBuilder studentsOn(LocalDate day) {
        return QueryBuilder.from("student", STUDENT).inEffect("info", "student", "information", day)
                .read("info.legalLastName").order("student.localStudentId");
    }

    static RowQuery withExtent(RowQuery query, Extent extent) {
        return new RowQuery(query.roles(), query.scope(), query.filter(), query.paths(), query.order(),
                query.groupBy(), extent);
    }

    void assertRows(QueryBuilder query, String... expected) throws StoreException {
        for (Extent extent : Extent.values()) {
            RowQuery asked = query.extent(extent).build();
            assertEquals(List.of(expected), new QueryRendering(asked, loader).rows(store()), extent::toString);
        }
    }
}
