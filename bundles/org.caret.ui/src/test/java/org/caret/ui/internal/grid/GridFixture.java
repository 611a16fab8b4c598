package org.caret.ui.internal.grid;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.StoreException;
import org.caret.testsupport.ContentLoader;
import org.caret.testsupport.MemoryStore;

/** Students in a store, and the grid of them. */
final class GridFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 2, 27);
    static final CodeNames NAMES = new CodeNames(Specifications.load().codeSets(), AcademicYear.of(TODAY));

    final ContentLoader loader = new ContentLoader();
    final MemoryStore store;

    GridFixture(Path folder) {
        store = new MemoryStore(folder);
    }

    static GridModel students() {
        return new GridModel(Grids.find(Grids.STUDENTS, TODAY).orElseThrow(), NAMES);
    }

    /** Puts students named {@code Name000} and so on into the store, as many as wanted. */
    void loadStudents(int count) throws StoreException {
        loader.load(store, batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            for (int i = 0; i < count; i++) {
                batch.put("s" + i, STUDENT, "district", "district", "localStudentId", Integer.toString(1000 + i));
                batch.put("i" + i, STUDENT_INFORMATION, "student", "s" + i, "start", LocalDate.of(2024, 8, 14),
                        "legalLastName", String.format(Locale.ROOT, "Name%03d", i), "legalFirstName", "Ann", "gender",
                        i % 2 == 0 ? "F" : "M");
            }
        });
    }
}
