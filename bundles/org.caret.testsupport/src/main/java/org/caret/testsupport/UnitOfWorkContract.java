package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What every store does with a unit of work. A store's own test extends it. */
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

    private @Nullable String currentFirstName(Student student) throws StoreException {
        return this.<Student>read(MODEL.getStudent(), student.getId()).getCurrentInformation().getLegalFirstName();
    }
}
