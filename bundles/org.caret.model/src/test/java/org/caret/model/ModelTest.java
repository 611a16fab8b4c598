package org.caret.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSets;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the store, the bindings and the messages rely on without asking. */
class ModelTest {

    private static final List<EClass> CONCRETE = ModelPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();

    private static Stream<EAttribute> attributes() {
        return CONCRETE.stream().flatMap(type -> type.getEAttributes().stream());
    }

    @Test
    void everyClassIsReachedFromTheDistrict() {
        Set<EClass> reached = new LinkedHashSet<>(List.of(ModelPackage.Literals.DISTRICT));
        Deque<EClass> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (EReference containment : open.remove().getEAllContainments()) {
                if (reached.add(containment.getEReferenceType())) {
                    open.add(containment.getEReferenceType());
                }
            }
        }
        assertEquals(Set.copyOf(CONCRETE), reached);
    }

    @Test
    void everyClassHasOneContainer() {
        assertEquals(List.of("District"),
                names(type -> type.getEAllReferences().stream().filter(EReference::isContainer).count() != 1));
    }

    @Test
    void everyContainmentHasAnOpposite() {
        assertEquals(List.of(), CONCRETE.stream().flatMap(type -> type.getEAllContainments().stream())
                .filter(containment -> containment.getEOpposite() == null).toList());
    }

    @Test
    void everyRecordHasIdentifiers() {
        assertEquals(List.of(), names(type -> !ModelPackage.Literals.RECORD.isSuperTypeOf(type)));
    }

    @Test
    void onlyImportBatchesHaveNoNaturalKey() {
        assertEquals(List.of("ImportBatch"), names(type -> annotation(type, "key") == null));
    }

    @Test
    void keysNameSingleFeaturesAndBeginWithTheContainer() {
        for (EClass type : CONCRETE) {
            String key = annotation(type, "key");
            if (key != null) {
                for (String name : key.split(" ")) {
                    assertTrue(
                            type.getEStructuralFeature(name) != null && !type.getEStructuralFeature(name).isMany(),
                            type.getName() + ' ' + name);
                }
                assertTrue(type == ModelPackage.Literals.DISTRICT
                        || type.getEStructuralFeature(key.split(" ")[0]) instanceof EReference first
                                && first.isContainer(),
                        type.getName());
            }
        }
    }

    @Test
    void informationAndLanguageStatusNeverOverlap() {
        assertEquals(List.of("StaffInformation", "StudentInformation", "LanguageAcquisition"),
                names(type -> annotation(type, "noOverlap") != null));
        assertEquals(List.of(), names(type -> annotation(type, "noOverlap") != null
                && !ModelPackage.Literals.DATED_RECORD.isSuperTypeOf(type)));
    }

    @Test
    void everyTextHasALength() {
        assertEquals(List.of(),
                attributes().filter(attribute -> attribute.getEAttributeType().getName().equals("EString"))
                        .filter(attribute -> annotation(attribute, "maxLength") == null).toList());
    }

    @Test
    void codedAttributesNameKnownCodeSets() {
        Specifications specifications = Specifications.load();
        Set<String> known = specifications.layouts().all().stream().flatMap(layout -> layout.fields().stream())
                .map(FieldSpec::codeSet).flatMap(java.util.Optional::stream).collect(Collectors.toSet());
        CodeSets codeSets = specifications.codeSets();
        assertEquals(Set.of(),
                attributes().map(attribute -> annotation(attribute, "codeSet")).filter(java.util.Objects::nonNull)
                        .filter(name -> !known.contains(name)
                                && codeSets.codeSet(name, new AcademicYear(2022)).isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Test
    void personalDataIsMarked() {
        Set<String> expected = new TreeSet<>(Set.of("ssid", "seid", "birthDate", "birthCity", "birthStateProvince",
                "birthCountry", "gender", "nameSuffix", "migrantStudentId", "initialUsSchoolEnrollmentDate"));
        Set<String> unmarked = attributes().map(EAttribute::getName)
                .filter(name -> expected.contains(name)
                        || name.matches("(legal|alias|preferred).*Name|guardian.*|(residential|mailing).*"
                                + "|race.*|.*[eE]thnicity.*|disability.*|primaryDisability"))
                .collect(Collectors.toCollection(TreeSet::new));
        unmarked.removeAll(attributes().filter(attribute -> "true".equals(annotation(attribute, "personal")))
                .map(EAttribute::getName).toList());
        assertEquals(Set.of(), unmarked);
    }

    /** Messages name people by these. */
    @Test
    void localIdentifiersAreNotPersonal() {
        assertEquals(List.of(),
                attributes().filter(attribute -> attribute.getName().startsWith("local"))
                        .filter(attribute -> annotation(attribute, "personal") != null).map(EAttribute::getName)
                        .toList());
    }

    private static List<String> names(java.util.function.Predicate<EClass> wanted) {
        return CONCRETE.stream().filter(wanted).map(EClass::getName).toList();
    }

    private static String annotation(EModelElement element, String key) {
        return EcoreUtil.getAnnotation(element, "org.caret.model", key);
    }
}
