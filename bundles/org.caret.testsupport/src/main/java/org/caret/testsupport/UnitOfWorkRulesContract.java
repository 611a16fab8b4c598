package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ModelFactory;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.AuditEntry;
import org.caret.store.AuditEntry.Kind;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What every store refuses in a unit of work, and what it writes into the audit. A store's own test extends it. */
public abstract class UnitOfWorkRulesContract extends StoreFixture {

    @Test
    void aUnitOfWorkIsUsedOnce() throws StoreException {
        UnitOfWork work = store().begin();
        work.commit();

        assertThrows(IllegalStateException.class, () -> work.insert(district()));
        assertThrows(IllegalStateException.class, work::commit);
        work.close();
    }

    @Test
    void anObjectChangedBySomebodyElseIsAConflict() throws StoreException {
        Enrollment mine = read(MODEL.getEnrollment(), enrollment().getId());
        Enrollment theirs = read(MODEL.getEnrollment(), mine.getId());
        theirs.setGradeLevel("12");
        update(theirs);

        mine.setStatus("20");
        assertConflict(work -> work.update(mine));

        Enrollment now = read(MODEL.getEnrollment(), mine.getId());
        assertEquals("12", now.getGradeLevel());
        assertEquals("10", now.getStatus());
    }

    @Test
    void anObjectRemovedBySomebodyElseIsAConflict() throws StoreException {
        Enrollment mine = read(MODEL.getEnrollment(), enrollment().getId());
        try (UnitOfWork work = store().begin()) {
            work.delete(this.<Enrollment>read(MODEL.getEnrollment(), mine.getId()));
            work.commit();
        }

        mine.setStatus("20");
        assertConflict(work -> work.update(mine));
        assertConflict(work -> work.delete(mine));
    }

    @Test
    void aNaturalKeyIsTakenOnce() throws StoreException {
        District district = district();
        insert(district, student(district, "1001"));

        assertConflict(work -> work.insert(student(district, "1001")));
        assertConflict(work -> work.insert(student(district, "1001 ")));

        assertEquals(1, store().count(MODEL.getStudent()));
    }

    @Test
    void missingPartsOfAKeyAreEqual() throws StoreException {
        Student student = enrollment().getStudent();
        Enrollment nowhere = ModelFactory.eINSTANCE.createEnrollment();
        nowhere.setStart(AUGUST);
        nowhere.setStudent(student);
        insert(nowhere);

        Enrollment again = ModelFactory.eINSTANCE.createEnrollment();
        again.setStart(AUGUST);
        again.setStudent(student);
        assertConflict(work -> work.insert(again));
    }

    @Test
    void datedRecordsOfOneOwnerDoNotOverlap() throws StoreException {
        District district = district();
        Student student = student(district, "1001");
        information(student, AUGUST, STILL, "Ana");
        insert(district);

        assertConflict(work -> work.insert(information(student, JANUARY, STILL, "Anna")));

        assertEquals(1, store().count(MODEL.getStudentInformation()));
    }

    @Test
    void aDatedRecordMayBeClosedAndFollowedInOneCommit() throws StoreException {
        District district = district();
        Student student = student(district, "1001");
        StudentInformation first = information(student, AUGUST, STILL, "Ana");
        insert(district);

        first.setEnd(JANUARY);
        StudentInformation second = information(student, JANUARY, STILL, "Anna");
        try (UnitOfWork work = store().begin()) {
            work.update(first);
            work.insert(second);
            work.commit();
        }

        assertEquals(2, store().count(MODEL.getStudentInformation()));
    }

    @Test
    void aDatedRecordDoesNotEndBeforeItStarts() throws StoreException {
        District district = district();
        Student student = student(district, "1001");
        information(student, JANUARY, AUGUST, "Ana");

        assertConflict(work -> work.insert(district));
    }

    @Test
    void everyChangedFeatureIsInTheAudit() throws StoreException {
        Enrollment enrollment = read(MODEL.getEnrollment(), enrollment().getId());
        enrollment.setExitDate(JANUARY);
        enrollment.setGradeLevel(null);
        update(enrollment);

        long change = store().changeCounter();
        List<AuditEntry> entries = store().audit().ofChange(change, 100);

        assertEquals(List.of(
                entry(change, Kind.UPDATE, "Enrollment", enrollment.getId(), "exitDate", null, "2025-01-06"),
                entry(change, Kind.UPDATE, "Enrollment", enrollment.getId(), "gradeLevel", "09", null)),
                entries.stream().sorted(java.util.Comparator.comparing(AuditEntry::feature)).toList());
        List<AuditEntry> ofRecord = store().audit().ofRecord(MODEL.getEnrollment(), enrollment.getId());
        assertEquals(entries, ofRecord.subList(ofRecord.size() - 2, ofRecord.size()));
        assertEquals(Kind.INSERT, ofRecord.get(0).kind());
        assertEquals(1, store().audit().ofChange(change, 1).size());
    }

    @Test
    void theAuditRemembersTheDeleted() throws StoreException {
        Enrollment enrollment = read(MODEL.getEnrollment(), enrollment().getId());
        try (UnitOfWork work = store().begin()) {
            work.delete(enrollment);
            work.commit();
        }

        List<AuditEntry> entries = store().audit().ofRecord(MODEL.getEnrollment(), enrollment.getId());

        assertTrue(entries.stream().anyMatch(
                entry -> entry.kind() == Kind.DELETE && entry.feature().equals("start")
                        && "2024-08-14".equals(entry.oldValue()) && entry.newValue() == null));
    }

    @Test
    void anUpdateWithoutChangeLeavesNoEntry() throws StoreException {
        Enrollment enrollment = read(MODEL.getEnrollment(), enrollment().getId());
        update(enrollment);

        assertEquals(List.of(), store().audit().ofChange(store().changeCounter(), 10));
    }

    @Test
    void everyCommitRaisesTheChangeCounter() throws StoreException {
        long before = store().changeCounter();
        insert(district());
        long after = store().changeCounter();

        assertNotEquals(before, after);
        assertEquals(after, store().changeCounter());
    }

    @Test
    void wrongUseIsRefused() throws StoreException {
        try (UnitOfWork work = store().begin()) {
            Student stranger = ModelFactory.eINSTANCE.createStudent();
            assertThrows(IllegalArgumentException.class, () -> work.update(stranger));
            assertThrows(IllegalArgumentException.class, () -> work.delete(stranger));
        }
        District district = insert(district());
        try (UnitOfWork work = store().begin()) {
            assertThrows(IllegalArgumentException.class, () -> work.insert(district));
        }
        Student unstored = student(district(), "1");
        try (UnitOfWork work = store().begin()) {
            work.insert(unstored);
            assertThrows(IllegalArgumentException.class, work::commit);
        }
        assertConflict(work -> work.insert(ModelFactory.eINSTANCE.createStudent()));
    }

    private AuditEntry entry(long change, Kind kind, String type, long record, String feature,
            @Nullable String oldValue,
            @Nullable String newValue) {
        return new AuditEntry(change, CLOCK.instant(), store().user(), null, kind, type, record, feature, oldValue,
                newValue);
    }
}
