package org.caret.bench.internal;

import java.util.List;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/** Of which classes an enrollment file makes records. */
final class ImportedTables {

    static final List<EClass> ALL = List.of(ModelPackage.Literals.STUDENT, ModelPackage.Literals.STUDENT_INFORMATION,
            ModelPackage.Literals.ENROLLMENT);

    private ImportedTables() {
    }
}
