package org.caret.store.derby.internal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final Mapping mapping = new Mapping(MODEL);

    @Test
    void everyConcreteClassHasOneTable() {
        List<EClassifier> concrete = MODEL.getEClassifiers().stream()
                .filter(type -> type instanceof EClass c && !c.isAbstract()).toList();

        assertEquals(concrete.size(), mapping.tables().size());
    }

    @Test
    void columnsFollowTheModel() {
        Table student = mapping.table(MODEL.getStudent());

        assertEquals("STUDENT", student.name());
        assertEquals("VARCHAR(20)", student.column(MODEL.getStudent_LocalStudentId()).declaredType());
        assertEquals("\"LOCAL_STUDENT_ID\"", student.column(MODEL.getStudent_LocalStudentId()).sql());
        assertEquals("BOOLEAN", student.column(MODEL.getStudent_NotReported()).declaredType());
        assertEquals("DISTRICT_ID", student.container().orElseThrow().name());
        assertEquals("DATE",
                mapping.table(MODEL.getEnrollment()).column(MODEL.getEnrollment_Start()).declaredType());
        assertEquals("TIMESTAMP",
                mapping.table(MODEL.getExportRun()).column(MODEL.getExportRun_Created()).declaredType());
    }

    @Test
    void whatHasADefaultIsRequired() {
        Table information = mapping.table(MODEL.getStudentInformation());

        assertTrue(information.column(MODEL.getDatedRecord_End()).required());
        assertFalse(information.column(MODEL.getDatedRecord_Start()).required());
        assertTrue(information.column(MODEL.getStudentInformation_Student()).required());
    }

    @Test
    void tablesComeAfterThoseTheyReferTo() {
        List<Table> seen = new ArrayList<>();
        for (Table table : mapping.tables()) {
            for (Column column : table.columns()) {
                EReference reference = column.reference();
                if (reference != null && column.hasForeignKey() && reference.getEReferenceType() != table.type()) {
                    assertTrue(seen.contains(mapping.table(reference.getEReferenceType())),
                            table + " before its target");
                }
            }
            seen.add(table);
        }
    }

    @Test
    void theReferenceTheStoreKeepsHasNoForeignKey() {
        Column current = mapping.table(MODEL.getStudent()).column(MODEL.getStudent_CurrentInformation());

        assertTrue(current.kept());
        assertFalse(current.hasForeignKey());
    }

    @Test
    void keyColumnsComeInTheOrderOfTheAnnotation() {
        assertEquals(List.of("STUDENT_ID", "SCHOOL_ID", "START"),
                mapping.table(MODEL.getEnrollment()).key().stream().map(Column::name).toList());
    }

    @ParameterizedTest
    @CsvSource({ "localStudentId,LOCAL_STUDENT_ID", "sha256,SHA256", "SSIDFlag,SSID_FLAG", "Student,STUDENT",
            "address1Line,ADDRESS1_LINE", "end,END" })
    void namesAreUpperSnake(String name, String expected) {
        assertEquals(expected, Names.upperSnake(name));
    }

    @Test
    void anAbstractClassHasNoTable() {
        assertThrows(IllegalArgumentException.class, () -> mapping.table(MODEL.getRecord()));
    }

    @Test
    void refusesAModelThatNoTableCanHold() {
        EAttribute many = attribute("codes");
        many.setUpperBound(-1);
        assertThrows(IllegalStateException.class, () -> new Mapping(modelWith(many)));

        EAttribute unknown = attribute("thing");
        unknown.setEType(EcorePackage.Literals.EBYTE_ARRAY);
        assertThrows(IllegalStateException.class, () -> new Mapping(modelWith(unknown)));

        assertThrows(IllegalStateException.class, () -> new Mapping(modelWith(attribute("aB"), attribute("a_b"))));
    }

    private static EAttribute attribute(String name) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        return attribute;
    }

    private static EPackage modelWith(EAttribute... attributes) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("Thing");
        type.getEStructuralFeatures().addAll(List.of(attributes));
        EPackage model = EcoreFactory.eINSTANCE.createEPackage();
        model.setName("things");
        model.getEClassifiers().add(type);
        return model;
    }
}
