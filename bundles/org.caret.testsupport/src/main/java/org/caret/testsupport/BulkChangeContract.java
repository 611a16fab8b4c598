package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.AuditEntry;
import org.caret.store.AuditEntry.Kind;
import org.caret.store.BulkChange;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What every store does with a bulk change. A store's own test extends it. */
public abstract class BulkChangeContract extends BulkChangeFixture {

    @Test
    void whatIsInsertedIsThereAfterTheCommit() throws StoreException {
        District district = insert(district());
        ImportBatch batch = batch(district);
        long student;
        try (BulkChange bulk = store().beginBulk()) {
            student = student(bulk, district, "1001");
            information(bulk, student, AUGUST, JANUARY, "Ana");
            information(bulk, student, JANUARY, STILL, "Añna \u2603 \uD83D\uDE00");
            assertEquals(0, store().count(MODEL.getStudent()));
            bulk.commit(batch);
        }

        Student read = read(MODEL.getStudent(), student, "information");
        assertEquals("1001", read.getLocalStudentId());
        assertEquals(district.getId(), read.getDistrict().getId());
        assertEquals(List.of("Ana", "Añna \u2603 \uD83D\uDE00"),
                read.getInformation().stream().map(StudentInformation::getLegalFirstName).toList());
        assertEquals(STILL, read.getInformation().get(1).getEnd());
        assertEquals("Añna \u2603 \uD83D\uDE00", read.getCurrentInformation().getLegalFirstName());
    }

    @Test
    void theBatchIsRecordedWithIt() throws StoreException {
        District district = insert(district());
        ImportBatch batch = batch(district);
        batch.setStarted(SKIPPED_LOCALLY);
        batch.setRowsRead(17);
        try (BulkChange bulk = store().beginBulk()) {
            student(bulk, district, "1001");
            bulk.commit(batch);
        }

        ImportBatch read = read(MODEL.getImportBatch(), batch.getId());

        assertEquals(SKIPPED_LOCALLY, read.getStarted());
        assertEquals(17, read.getRowsRead());
        assertEquals(district.getId(), read.getDistrict().getId());
    }

    @Test
    void aBatchWithoutDistrictBelongsToTheOnlyOne() throws StoreException {
        ImportBatch batch = ModelFactory.eINSTANCE.createImportBatch();
        long district;
        try (BulkChange bulk = store().beginBulk()) {
            district = bulk.newId();
            @Nullable
            Object[] values = values(MODEL.getDistrict());
            put(values, MODEL.getDistrict_Code(), "0199999");
            bulk.insert(MODEL.getDistrict(), district, values);
            bulk.commit(batch);
        }

        assertEquals(district,
                this.<ImportBatch>read(MODEL.getImportBatch(), batch.getId()).getDistrict().getId());
    }

    @Test
    void everyTypeOfValueSurvives() throws StoreException {
        District district = insert(district());
        ImportBatch other = ModelFactory.eINSTANCE.createImportBatch();
        other.setStarted(SKIPPED_LOCALLY);
        long id;
        try (BulkChange bulk = store().beginBulk()) {
            id = bulk.newId();
            @Nullable
            Object[] values = values(MODEL.getImportBatch());
            put(values, MODEL.getImportBatch_District(), district.getId());
            put(values, MODEL.getImportBatch_Started(), SKIPPED_LOCALLY);
            put(values, MODEL.getImportBatch_Finished(), SKIPPED_LOCALLY.plusNanos(123_456_000));
            put(values, MODEL.getImportBatch_RowsRead(), -5);
            bulk.insert(MODEL.getImportBatch(), id, values);
            bulk.commit(batch(district));
        }

        ImportBatch read = read(MODEL.getImportBatch(), id);

        assertEquals(SKIPPED_LOCALLY, read.getStarted());
        assertEquals(SKIPPED_LOCALLY.plusNanos(123_456_000), read.getFinished());
        assertEquals(-5, read.getRowsRead());
        assertNull(read.getFileName());
    }

    @Test
    void childrenMayBeStagedBeforeTheirOwners() throws StoreException {
        District district = insert(district());
        long student;
        try (BulkChange bulk = store().beginBulk()) {
            student = bulk.newId();
            information(bulk, student, AUGUST, STILL, "Ana");
            bulk.insert(MODEL.getStudent(), student, studentValues(district, "1001"));
            bulk.commit(batch(district));
        }

        assertEquals("Ana", currentFirstName(student));
    }

    @Test
    void ownersMayComeInAnyOrder() throws StoreException {
        District district = insert(district());
        List<Long> ids = new ArrayList<>();
        try (BulkChange bulk = store().beginBulk()) {
            for (int i = 0; i < 10; i++) {
                ids.add(bulk.newId());
            }
            for (int i = 9; i >= 0; i--) {
                bulk.insert(MODEL.getStudent(), ids.get(i), studentValues(district, "S" + i));
                information(bulk, ids.get(i), AUGUST, STILL, "N" + i);
            }
            bulk.commit(batch(district));
        }

        assertEquals("N0", currentFirstName(ids.get(0)));
        assertEquals("N9", currentFirstName(ids.get(9)));
    }

    @Test
    void updatesWriteWhatTheyNameAndAuditWhatChanged() throws StoreException {
        Enrollment enrollment = enrollment();
        ImportBatch batch = batch(enrollment.getStudent().getDistrict());
        try (BulkChange bulk = store().beginBulk()) {
            bulk.update(MODEL.getEnrollment(), enrollment.getId(),
                    changes(MODEL.getEnrollment_ExitDate(), JANUARY, MODEL.getEnrollment_GradeLevel(), "09"));
            bulk.update(MODEL.getEnrollment(), enrollment.getId(), changes(MODEL.getEnrollment_Status(), null));
            bulk.commit(batch);
        }

        Enrollment read = read(MODEL.getEnrollment(), enrollment.getId());
        assertEquals(JANUARY, read.getExitDate());
        assertEquals("09", read.getGradeLevel());
        assertNull(read.getStatus());
        assertEquals("0100001", read.getSchool().getCode());
        List<String> audited = store().audit().ofChange(store().changeCounter(), 100).stream()
                .map(entry -> entry.kind() + " " + entry.feature() + " " + entry.oldValue() + " " + entry.newValue()
                        + " " + entry.batch())
                .sorted().toList();
        assertEquals(List.of("UPDATE exitDate null 2025-01-06 " + batch.getId(),
                "UPDATE status 10 null " + batch.getId()), audited);
    }

    @Test
    void allInsertsOfABatchAreOneEntry() throws StoreException {
        District district = insert(district());
        ImportBatch batch = batch(district);
        try (BulkChange bulk = store().beginBulk()) {
            student(bulk, district, "1");
            student(bulk, district, "2");
            bulk.commit(batch);
        }

        long change = store().changeCounter();
        assertEquals(List.of(new AuditEntry(change, CLOCK.instant(), store().user(), batch.getId(), Kind.BULK_INSERT,
                "", 0, "", null, "2")), store().audit().ofChange(change, 100));
    }

    @Test
    void anUpdateMayReferToWhatIsInserted() throws StoreException {
        Enrollment enrollment = enrollment();
        District district = enrollment.getStudent().getDistrict();
        long school;
        try (BulkChange bulk = store().beginBulk()) {
            school = bulk.newId();
            @Nullable
            Object[] values = values(MODEL.getSchool());
            put(values, MODEL.getSchool_District(), district.getId());
            put(values, MODEL.getSchool_Code(), "0100002");
            bulk.update(MODEL.getEnrollment(), enrollment.getId(), changes(MODEL.getEnrollment_School(), school));
            bulk.insert(MODEL.getSchool(), school, values);
            bulk.commit(batch(district));
        }

        assertEquals(school,
                this.<Enrollment>read(MODEL.getEnrollment(), enrollment.getId()).getSchool().getId());
    }

    @Test
    void manyRecordsAndUpdatesGoThrough() throws StoreException {
        District district = insert(district());
        List<Long> students = new ArrayList<>();
        try (BulkChange bulk = store().beginBulk()) {
            for (int i = 0; i < 1000; i++) {
                students.add(student(bulk, district, "S" + i));
                information(bulk, students.get(i), AUGUST, STILL, "first");
            }
            bulk.commit(batch(district));
        }
        List<Long> current = new ArrayList<>();
        for (Student student : store().<Student>read(MODEL.getStudent(), students, List.of())) {
            current.add(student.getCurrentInformation().getId());
        }
        try (BulkChange bulk = store().beginBulk()) {
            for (int i = 0; i < 1000; i++) {
                bulk.update(MODEL.getStudentInformation(), current.get(i),
                        changes(MODEL.getDatedRecord_End(), JANUARY));
                information(bulk, students.get(i), JANUARY, STILL, "second");
            }
            bulk.commit(batch(district));
        }

        assertEquals(2000, store().count(MODEL.getStudentInformation()));
        for (Student student : store().<Student>read(MODEL.getStudent(), students, List.of())) {
            assertEquals("second", student.getCurrentInformation().getLegalFirstName());
        }
    }

    /** A time of day that the zone of California skipped that day. */
    private static final Instant SKIPPED_LOCALLY = Instant.parse("2025-03-09T02:30:00Z");
}
