package org.caret.ui.internal;

import java.util.Optional;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Which classes of the model have records about one student. */
public final class StudentRecords {

    private StudentRecords() {
    }

    /** Whether records of a class are about one student. */
    public static boolean concerns(EClass type) {
        return type == ModelPackage.Literals.STUDENT || toStudent(type).isPresent();
    }

    /** The way from a record to its student; empty where there is none, and for students. */
    public static Optional<EReference> toStudent(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> !reference.isMany()
                && reference.getEReferenceType() == ModelPackage.Literals.STUDENT).findFirst();
    }
}
