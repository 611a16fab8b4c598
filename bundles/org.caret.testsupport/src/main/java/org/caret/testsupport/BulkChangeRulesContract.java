package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ModelFactory;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.BulkChange;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What every store refuses in a bulk change, and that nothing stays of it then. A store's own test extends it. */
public abstract class BulkChangeRulesContract extends BulkChangeFixture {

    @Test
    void aBatchWithoutAnyDistrictIsRefused() throws StoreException {
        try (BulkChange bulk = store().beginBulk()) {
            assertEquals(Reason.CONFLICT, assertThrows(StoreException.class,
                    () -> bulk.commit(ModelFactory.eINSTANCE.createImportBatch())).reason());
        }
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

        assertRefused(district, bulk -> student(bulk, district, "1001"), "Student", "the same key");
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

    /** Something that is staged. */
    protected interface Staging {
        void in(BulkChange bulk) throws StoreException;
    }

    /** @param words what the message must say */
    protected final void assertRefused(District district, Staging staging, String... words) throws StoreException {
        try (BulkChange bulk = store().beginBulk()) {
            StoreException refused = assertThrows(StoreException.class, () -> {
                staging.in(bulk);
                bulk.commit(batch(district));
            });
            assertEquals(Reason.CONFLICT, refused.reason(), refused.getMessage());
            for (String word : words) {
                assertTrue(refused.getMessage().contains(word), refused.getMessage());
            }
        }
    }
}
