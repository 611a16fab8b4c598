package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ModelFactory;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.AuditEntry;
import org.caret.store.AuditEntry.Kind;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What every store does with units of work, whatever it is made of. */
public abstract class UnitOfWorkContract extends StoreFixture {

    @Test
    void aNewStoreIsEmpty() throws StoreException {
        assertEquals(0, store().count(MODEL.getStudent()));
        assertEquals(List.of(), store().read(MODEL.getStudent(), List.of(1L), List.of()));
        assertEquals(0, store().changeCounter());
    }

    @Test
    void whatIsInsertedIsReadBack() throws StoreException {
        District district = district();
        Student student = student(district, "1001");
        student.setSsid("1234567890");
        insert(district, student);

        Student read = read(MODEL.getStudent(), student.getId());

        assertEquals("1001", read.getLocalStudentId());
        assertEquals("1234567890", read.getSsid());
        assertEquals("0199999", read.getDistrict().getCode());
        assertTrue(read.getDistrict().getStudents().isEmpty());
        assertTrue(read.getEnrollments().isEmpty());
    }

    @Test
    void childrenAreInsertedWithTheirOwner() throws StoreException {
        District district = district();
        Student student = student(district, "1001");
        information(student, AUGUST, JANUARY, "Ana");
        information(student, JANUARY, STILL, "Anna");
        insert(district);

        Student read = read(MODEL.getStudent(), student.getId(), "information");

        assertEquals(List.of("Ana", "Anna"),
                read.getInformation().stream().map(StudentInformation::getLegalFirstName).toList());
        assertEquals(read, read.getInformation().get(0).getStudent());
    }

    @Test
    void referencesAreReadAsShallowObjects() throws StoreException {
        Enrollment enrollment = enrollment();

        Enrollment read = read(MODEL.getEnrollment(), enrollment.getId());

        assertEquals("0100001", read.getSchool().getCode());
        assertNull(read.getSchool().getDistrict());
        assertEquals("1001", read.getStudent().getLocalStudentId());
    }

    @Test
    void objectsComeInTheOrderOfTheIdsAndUnknownOnesAreSkipped() throws StoreException {
        District district = district();
        Student first = student(district, "1");
        Student second = student(district, "2");
        insert(district);

        List<Student> read = store().read(MODEL.getStudent(), List.of(second.getId(), 999_999L, first.getId()),
                List.of());

        assertEquals(List.of("2", "1"), read.stream().map(Student::getLocalStudentId).toList());
    }

    @Test
    void onlyContainmentsOfTheClassCanBeFilled() {
        assertThrows(IllegalArgumentException.class,
                () -> store().read(MODEL.getStudent(), List.of(1L), List.of("district")));
        assertThrows(IllegalArgumentException.class,
                () -> store().read(MODEL.getStudent(), List.of(1L), List.of("nothing")));
    }

    @Test
    void anUpdateWritesWhatWasChanged() throws StoreException {
        Enrollment enrollment = read(MODEL.getEnrollment(), enrollment().getId());
        enrollment.setExitDate(JANUARY);
        enrollment.setExitReason("T160");
        update(enrollment);

        Enrollment read = read(MODEL.getEnrollment(), enrollment.getId());

        assertEquals(JANUARY, read.getExitDate());
        assertEquals("T160", read.getExitReason());
        assertEquals(AUGUST, read.getStart());
        assertEquals("0100001", read.getSchool().getCode());
    }

    @Test
    void aValueCanBeTakenAway() throws StoreException {
        Enrollment enrollment = read(MODEL.getEnrollment(), enrollment().getId());
        enrollment.setGradeLevel(null);
        enrollment.setSchool(null);
        update(enrollment);

        Enrollment read = read(MODEL.getEnrollment(), enrollment.getId());

        assertNull(read.getGradeLevel());
        assertNull(read.getSchool());
    }

    @Test
    void anObjectCanBeChangedAgainAfterItsCommit() throws StoreException {
        Enrollment enrollment = enrollment();
        enrollment.setGradeLevel("10");
        update(enrollment);
        enrollment.setGradeLevel("11");
        update(enrollment);

        assertEquals("11", this.<Enrollment>read(MODEL.getEnrollment(), enrollment.getId()).getGradeLevel());
    }

    @Test
    void updatingAShallowObjectKeepsItsReferences() throws StoreException {
        Enrollment enrollment = read(MODEL.getEnrollment(), enrollment().getId());
        School school = enrollment.getSchool();
        school.setName("Renamed");
        update(school);

        School read = read(MODEL.getSchool(), school.getId());

        assertEquals("Renamed", read.getName());
        assertEquals("0199999", read.getDistrict().getCode());
    }

    @Test
    void deletingRemovesTheChildrenToo() throws StoreException {
        Enrollment enrollment = enrollment();
        Student student = read(MODEL.getStudent(), enrollment.getStudent().getId());
        try (UnitOfWork work = store().begin()) {
            work.delete(student);
            work.commit();
        }

        assertEquals(0, store().count(MODEL.getStudent()));
        assertEquals(0, store().count(MODEL.getEnrollment()));
        assertEquals(0, store().count(MODEL.getStudentInformation()));
        assertEquals(1, store().count(MODEL.getSchool()));
    }

    @Test
    void whatIsReferredToCannotBeDeleted() throws StoreException {
        School school = read(MODEL.getSchool(), enrollment().getSchool().getId());

        assertConflict(work -> work.delete(school));

        assertEquals(1, store().count(MODEL.getSchool()));
    }

    @Test
    void whatIsNotCommittedIsNotThere() throws StoreException {
        try (UnitOfWork work = store().begin()) {
            work.insert(district());
        }

        assertEquals(0, store().count(MODEL.getDistrict()));
        assertEquals(0, store().changeCounter());
    }

    @Test
    void aFailedCommitChangesNothing() throws StoreException {
        District district = insert(district());
        Student good = student(district, "1");
        Student bad = student(district, "2");
        bad.setSsid("x".repeat(100));

        assertConflict(work -> {
            work.insert(good);
            work.insert(bad);
        });

        assertEquals(0, store().count(MODEL.getStudent()));
        assertEquals(1, store().changeCounter());
        assertEquals(0, good.getId());
    }

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
    void currentInformationIsTheLatest() throws StoreException {
        District district = district();
        Student student = student(district, "1001");
        information(student, JANUARY, STILL, "Anna");
        information(student, AUGUST, JANUARY, "Ana");
        insert(district);
        assertEquals("Anna", currentFirstName(student));

        StudentInformation latest = this.<Student>read(MODEL.getStudent(), student.getId(), "information")
                .getInformation().stream().filter(info -> info.getStart().equals(JANUARY)).findFirst().orElseThrow();
        try (UnitOfWork work = store().begin()) {
            work.delete(latest);
            work.commit();
        }

        assertEquals("Ana", currentFirstName(student));
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

    private @Nullable String currentFirstName(Student student) throws StoreException {
        return this.<Student>read(MODEL.getStudent(), student.getId()).getCurrentInformation().getLegalFirstName();
    }

    private AuditEntry entry(long change, Kind kind, String type, long record, String feature,
            @Nullable String oldValue,
            @Nullable String newValue) {
        return new AuditEntry(change, CLOCK.instant(), store().user(), null, kind, type, record, feature, oldValue,
                newValue);
    }
}
