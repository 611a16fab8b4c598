package org.caret.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class ModelFactsTest {

    @Test
    void keysBeginWithTheContainer() {
        assertEquals(List.of("student", "school", "start"),
                ModelFacts.key(ModelPackage.Literals.ENROLLMENT).stream().map(EStructuralFeature::getName).toList());
        assertEquals(List.of(), ModelFacts.key(ModelPackage.Literals.IMPORT_BATCH));
    }

    @Test
    void attributesSayLengthCodesAndPrivacy() {
        var gradeLevel = ModelPackage.Literals.ENROLLMENT__GRADE_LEVEL;
        assertEquals(Optional.of(2), ModelFacts.maxLength(gradeLevel));
        assertEquals(Optional.of("Grade Level"), ModelFacts.codeSet(gradeLevel));
        assertFalse(ModelFacts.personal(gradeLevel));
        assertTrue(ModelFacts.personal(ModelPackage.Literals.STUDENT__SSID));
        assertEquals(Optional.empty(), ModelFacts.codeSet(ModelPackage.Literals.STUDENT__SSID));
    }

    @Test
    void programsMayOverlapAndInformationMayNot() {
        assertTrue(ModelFacts.dated(ModelPackage.Literals.PROGRAM_MEMBERSHIP));
        assertFalse(ModelFacts.noOverlap(ModelPackage.Literals.PROGRAM_MEMBERSHIP));
        assertTrue(ModelFacts.noOverlap(ModelPackage.Literals.STUDENT_INFORMATION));
        assertFalse(ModelFacts.dated(ModelPackage.Literals.ENROLLMENT));
    }

    @Test
    void currentInformationIsTheLatest() {
        assertEquals(Optional.of(ModelPackage.Literals.STUDENT__INFORMATION),
                ModelFacts.latestOf(ModelPackage.Literals.STUDENT__CURRENT_INFORMATION));
        assertEquals(Optional.empty(), ModelFacts.latestOf(ModelPackage.Literals.ENROLLMENT__SCHOOL));
    }

    @Test
    void studentsAreSortedByTheirNames() {
        assertEquals(List.of("legalLastName", "legalFirstName"), ModelFacts.sorted(
                ModelPackage.Literals.STUDENT_INFORMATION).stream().map(EStructuralFeature::getName).toList());
        assertEquals(List.of(), ModelFacts.sorted(ModelPackage.Literals.STUDENT));
    }

    @Test
    void classesComeAfterWhatTheyPointTo() {
        List<EClass> order = ModelFacts.concreteClasses();
        assertEquals(ModelPackage.Literals.DISTRICT, order.get(0));
        assertEquals(order.size(), order.stream().distinct().count());
        for (EClass type : order) {
            for (EReference reference : type.getEAllReferences()) {
                if (!reference.isMany() && ModelFacts.latestOf(reference).isEmpty()) {
                    assertTrue(order.indexOf(reference.getEReferenceType()) < order.indexOf(type), reference.getName());
                }
            }
        }
    }
}
