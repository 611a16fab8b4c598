package org.caret.ui.internal.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class FieldLabelsTest {

    private static Set<String> shown(List<FieldGroup> groups) {
        return groups.stream().flatMap(group -> group.fields().stream()).map(EAttribute::getName)
                .collect(Collectors.toSet());
    }

    /** Attributes that are no business of whoever edits. */
    private static Set<String> ofModel(EClass type) {
        return type.getEAllAttributes().stream().map(EAttribute::getName)
                .filter(name -> !name.equals("id") && !name.equals("localRecordId")).collect(Collectors.toSet());
    }

    @Test
    void everyFieldCanBeSeen() {
        assertEquals(ofModel(Literals.STUDENT), shown(FieldGroup.student()));
        assertEquals(ofModel(Literals.STUDENT_INFORMATION), shown(FieldGroup.information()));
        assertEquals(ofModel(Literals.ENROLLMENT), shown(FieldGroup.enrollment()));
    }

    @Test
    void everyFieldHasALabel() {
        Stream.of(FieldGroup.student(), FieldGroup.information(), FieldGroup.enrollment()).flatMap(List::stream)
                .flatMap(group -> group.fields().stream())
                .forEach(field -> assertNotEquals(field.getName(), FieldLabels.of(field)));
    }
}
