package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import org.caret.store.StoreException.Reason;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What every store does with bulk changes. */
public abstract class BulkChangeContract extends StoreFixture {

    /** A time of day that the zone of California skipped that day. */
    private static final Instant SKIPPED_LOCALLY = Instant.parse("2025-03-09T02:30:00Z");

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
    void aBatchWithoutAnyDistrictIsRefused() throws StoreException {
        try (BulkChange bulk = store().beginBulk()) {
            assertEquals(Reason.CONFLICT, assertThrows(StoreException.class,
                    () -> bulk.commit(ModelFactory.eINSTANCE.createImportBatch())).reason());
        }
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
    void aRecordCanBeClosedAndFollowed() throws StoreException {
        Student student = enrollment().getStudent();
        StudentInformation first = student.getInformation().get(0);
        try (BulkChange bulk = store().beginBulk()) {
            bulk.update(MODEL.getStudentInformation(), first.getId(), changes(MODEL.getDatedRecord_End(), JANUARY));
            information(bulk, student.getId(), JANUARY, STILL, "Anna");
            bulk.commit(batch(student.getDistrict()));
        }

        assertEquals("Anna", currentFirstName(student.getId()));
    }

    @Test
    void recordsOfOneOwnerMayNotOverlap() throws StoreException {
        Student known = enrollment().getStudent();
        District district = known.getDistrict();
        assertRefused(district, bulk -> {
            long student = student(bulk, district, "2002");
            information(bulk, student, AUGUST, STILL, "A");
            information(bulk, student, JANUARY, STILL, "B");
        });
        assertRefused(district, bulk -> information(bulk, known.getId(), JANUARY, STILL, "B"));
        assertRefused(district, bulk -> {
            information(bulk, known.getId(), AUGUST.minusYears(1), AUGUST, "earlier");
            bulk.update(MODEL.getStudentInformation(), known.getInformation().get(0).getId(),
                    changes(MODEL.getDatedRecord_Start(), AUGUST.minusDays(1)));
        });

        assertEquals(1, store().count(MODEL.getStudentInformation()));
        assertEquals(1, store().count(MODEL.getStudent()));
    }

    @Test
    void rulesHoldForInsertsAndUpdates() throws StoreException {
        Enrollment enrollment = enrollment();
        District district = enrollment.getStudent().getDistrict();
        long before = store().changeCounter();

        assertRefused(district, bulk -> student(bulk, district, "1001"));
        assertRefused(district, bulk -> student(bulk, district, "x".repeat(21)));
        assertRefused(district,
                bulk -> bulk.insert(MODEL.getStudent(), bulk.newId(), values(MODEL.getStudent())));
        assertRefused(district, bulk -> information(bulk, 987_654_321L, AUGUST, STILL, "nobody's"));
        assertRefused(district, bulk -> bulk.update(MODEL.getEnrollment(), 987_654_321L,
                changes(MODEL.getEnrollment_Status(), "10")));
        assertRefused(district, bulk -> bulk.update(MODEL.getEnrollment(), enrollment.getId(),
                changes(MODEL.getEnrollment_Status(), "too long")));
        assertRefused(district, bulk -> bulk.update(MODEL.getEnrollment(), enrollment.getId(),
                changes(MODEL.getEnrollment_School(), 987_654_321L)));

        assertEquals(before, store().changeCounter());
        assertEquals(0, store().count(MODEL.getImportBatch()));
        assertEquals(1, store().count(MODEL.getStudent()));
    }

    @Test
    void mistakesOfTheProgramAreNoConflicts() throws StoreException {
        District district = insert(district());
        try (BulkChange bulk = store().beginBulk()) {
            @Nullable
            Object[] wrongType = studentValues(district, "1");
            put(wrongType, MODEL.getStudent_LocalStudentId(), 17);
            assertThrows(IllegalArgumentException.class,
                    () -> bulk.insert(MODEL.getStudent(), bulk.newId(), wrongType));
            assertThrows(IllegalArgumentException.class,
                    () -> bulk.insert(MODEL.getRecord(), bulk.newId(), new @Nullable Object[2]));
            assertThrows(IllegalArgumentException.class, () -> bulk.update(MODEL.getStudent(), 1,
                    changes(MODEL.getEnrollment_Status(), "10")));
            assertThrows(IllegalArgumentException.class, () -> bulk.update(MODEL.getStudent(), 1,
                    changes(MODEL.getStudent_CurrentInformation(), 1L)));
        }
    }

    @Test
    void closingWithoutCommitLeavesNoTrace() throws StoreException {
        District district = insert(district());
        long before = store().changeCounter();
        BulkChange bulk = store().beginBulk();
        student(bulk, district, "1001");
        bulk.close();
        bulk.close();

        assertEquals(0, store().count(MODEL.getStudent()));
        assertEquals(before, store().changeCounter());
        assertThrows(IllegalStateException.class, () -> student(bulk, district, "1"));
        assertThrows(IllegalStateException.class, () -> bulk.commit(batch(district)));
    }

    @Test
    void idsAreUnique() throws StoreException {
        District district = insert(district());
        long first;
        try (BulkChange bulk = store().beginBulk()) {
            first = student(bulk, district, "1");
            bulk.commit(batch(district));
        }
        Student second = student(district, "2");
        insert(second);

        assertEquals(2, store().read(MODEL.getStudent(), List.of(first, second.getId()), List.of()).size());
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

    /** Something that is staged. */
    protected interface Staging {
        void in(BulkChange bulk) throws StoreException;
    }

    private void assertRefused(District district, Staging staging) throws StoreException {
        try (BulkChange bulk = store().beginBulk()) {
            StoreException refused = assertThrows(StoreException.class, () -> {
                staging.in(bulk);
                bulk.commit(batch(district));
            });
            assertEquals(Reason.CONFLICT, refused.reason(), refused.getMessage());
        }
    }

    private @Nullable String currentFirstName(long student) throws StoreException {
        return this.<Student>read(MODEL.getStudent(), student).getCurrentInformation().getLegalFirstName();
    }

    protected static ImportBatch batch(District district) {
        ImportBatch batch = ModelFactory.eINSTANCE.createImportBatch();
        batch.setDistrict(district);
        return batch;
    }

    protected static long student(BulkChange bulk, District district, String localId) throws StoreException {
        long id = bulk.newId();
        bulk.insert(MODEL.getStudent(), id, studentValues(district, localId));
        return id;
    }

    private static @Nullable Object[] studentValues(District district, String localId) {
        @Nullable
        Object[] values = values(MODEL.getStudent());
        put(values, MODEL.getStudent_District(), district.getId());
        put(values, MODEL.getStudent_LocalStudentId(), localId);
        return values;
    }

    private static void information(BulkChange bulk, long student, LocalDate start, LocalDate end, String firstName)
            throws StoreException {
        EClass type = MODEL.getStudentInformation();
        @Nullable
        Object[] values = values(type);
        values[type.getFeatureID(MODEL.getStudentInformation_Student())] = student;
        values[type.getFeatureID(MODEL.getDatedRecord_Start())] = start;
        values[type.getFeatureID(MODEL.getDatedRecord_End())] = end;
        values[type.getFeatureID(MODEL.getStudentInformation_LegalFirstName())] = firstName;
        bulk.insert(type, bulk.newId(), values);
    }

    private static @Nullable Object[] values(EClass type) {
        return new @Nullable Object[type.getFeatureCount()];
    }

    private static void put(@Nullable Object[] values, EStructuralFeature feature, @Nullable Object value) {
        values[feature.getEContainingClass().getFeatureID(feature)] = value;
    }

    private static Map<EStructuralFeature, @Nullable Object> changes(EStructuralFeature feature,
            @Nullable Object value) {
        Map<EStructuralFeature, @Nullable Object> changes = new java.util.LinkedHashMap<>();
        changes.put(feature, value);
        return changes;
    }

    private static Map<EStructuralFeature, @Nullable Object> changes(EStructuralFeature first, @Nullable Object value,
            EStructuralFeature second, @Nullable Object secondValue) {
        Map<EStructuralFeature, @Nullable Object> changes = changes(first, value);
        changes.put(second, secondValue);
        return changes;
    }
}
