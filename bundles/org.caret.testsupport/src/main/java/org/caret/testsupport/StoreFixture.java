package org.caret.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage;
import org.caret.model.Record;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store to be tested, and a small district to put into it. */
public abstract class StoreFixture {

    protected static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-09T10:30:00.123456Z"), ZoneOffset.UTC);

    protected static final LocalDate AUGUST = LocalDate.of(2024, 8, 14);
    protected static final LocalDate JANUARY = LocalDate.of(2025, 1, 6);
    protected static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    @TempDir
    protected Path folder = Path.of("");
    private @Nullable Store opened;

    /** A new, empty store. */
    protected abstract Store open(Path at, Clock clock) throws StoreException;

    @BeforeEach
    void openStore() throws StoreException {
        opened = open(folder.resolve("store"), CLOCK);
    }

    @AfterEach
    void closeStore() throws StoreException {
        store().close();
    }

    protected final Store store() {
        Store store = opened;
        if (store == null) {
            throw new IllegalStateException("no store is open");
        }
        return store;
    }

    /** What a unit of work is asked to do. */
    protected interface Work {
        void in(UnitOfWork work);
    }

    protected final void assertConflict(Work wanted) throws StoreException {
        try (UnitOfWork work = store().begin()) {
            wanted.in(work);
            StoreException refused = assertThrows(StoreException.class, work::commit);
            assertEquals(Reason.CONFLICT, refused.reason(), refused.getMessage());
        }
    }

    protected static District district() {
        District district = ModelFactory.eINSTANCE.createDistrict();
        district.setCode("0199999");
        district.setName("Sample Unified");
        return district;
    }

    protected static Student student(District district, String localId) {
        Student student = ModelFactory.eINSTANCE.createStudent();
        student.setLocalStudentId(localId);
        student.setDistrict(district);
        return student;
    }

    protected static StudentInformation information(Student student, LocalDate start, LocalDate end, String firstName) {
        StudentInformation information = ModelFactory.eINSTANCE.createStudentInformation();
        information.setStart(start);
        information.setEnd(end);
        information.setLegalFirstName(firstName);
        information.setStudent(student);
        return information;
    }

    /** Stores a district with one school and one student, who has information and this enrollment. */
    protected final Enrollment enrollment() throws StoreException {
        District district = district();
        School school = ModelFactory.eINSTANCE.createSchool();
        school.setCode("0100001");
        school.setDistrict(district);
        Student student = student(district, "1001");
        information(student, AUGUST, STILL, "Ana");
        Enrollment enrollment = ModelFactory.eINSTANCE.createEnrollment();
        enrollment.setStart(AUGUST);
        enrollment.setGradeLevel("09");
        enrollment.setStatus("10");
        enrollment.setSchool(school);
        enrollment.setStudent(student);
        insert(district);
        return enrollment;
    }

    protected final <T extends Record> T insert(T first, Record... others) throws StoreException {
        try (UnitOfWork work = store().begin()) {
            work.insert(first);
            for (Record other : others) {
                if (other.eContainer() != first) {
                    work.insert(other);
                }
            }
            work.commit();
        }
        return first;
    }

    protected final void update(Record changed) throws StoreException {
        try (UnitOfWork work = store().begin()) {
            work.update(changed);
            work.commit();
        }
    }

    protected final <T extends Record> T read(EClass type, long id, String... containments) throws StoreException {
        List<T> read = store().read(type, List.of(id), List.of(containments));
        assertEquals(1, read.size());
        return read.get(0);
    }
}
