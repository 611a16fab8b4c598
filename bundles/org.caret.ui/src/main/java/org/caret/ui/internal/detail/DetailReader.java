package org.caret.ui.internal.detail;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.caret.model.ModelPackage;
import org.caret.model.Record;
import org.caret.model.Student;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.RecordSelection;
import org.caret.ui.internal.StudentRecords;
import org.eclipse.emf.ecore.EReference;

/** Reads what the detail shows of a student. */
final class DetailReader {

    private static final List<String> CONTAINMENTS = List.of("information", "enrollments", "programMemberships",
            "languageAcquisitions");

    private final Store store;

    DetailReader(Store store) {
        this.store = store;
    }

    /** Empty where the record is gone, or is not about a student. */
    Optional<StudentDetail> read(RecordSelection selection) throws StoreException {
        OptionalLong id = studentId(selection);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        List<Student> found = store.read(ModelPackage.Literals.STUDENT, List.of(id.getAsLong()), CONTAINMENTS);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StudentDetail(selection, found.get(0), new ScheduleReader(store).read(id.getAsLong()),
                store.readOnly()));
    }

    private OptionalLong studentId(RecordSelection selection) throws StoreException {
        if (selection.type() == ModelPackage.Literals.STUDENT) {
            return OptionalLong.of(selection.id());
        }
        Optional<EReference> reference = StudentRecords.toStudent(selection.type());
        if (reference.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Record> found = store.read(selection.type(), List.of(selection.id()), List.of());
        return !found.isEmpty() && found.get(0).eGet(reference.get()) instanceof Student student
                ? OptionalLong.of(student.getId())
                : OptionalLong.empty();
    }
}
