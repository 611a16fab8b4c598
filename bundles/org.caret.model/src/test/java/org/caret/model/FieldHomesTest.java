package org.caret.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The model holds every field of every layout; {@code field-homes.tsv} says where, or why a field needs no place. */
class FieldHomesTest {

    private static final Set<String> WITHOUT_PLACE = Set.of("run", "constant", "derived");
    private static final Map<FieldSpec.Type, Set<Class<?>>> JAVA_TYPES = Map.of(FieldSpec.Type.TEXT,
            Set.of(String.class), FieldSpec.Type.DATE, Set.of(java.time.LocalDate.class), FieldSpec.Type.NUMBER,
            Set.of(Integer.class, java.math.BigDecimal.class));

    private final List<Home> homes = read();
    private final Map<String, FieldSpec> fields = Specifications.load().layouts().all().stream()
            .flatMap(layout -> layout.fields().stream().map(field -> Map.entry(name(layout, field), field)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** One line of the table; the place is a path of features, the last one an attribute. */
    private record Home(String layout, String position, String field, String place) {

        String name() {
            return layout + ' ' + position + ' ' + field;
        }

        boolean stored() {
            return !place.contains(":");
        }
    }

    @Test
    void everyFieldOfEveryLayoutHasOneHome() {
        assertEquals(fields.keySet().stream().sorted().toList(), homes.stream().map(Home::name).sorted().toList());
    }

    @Test
    void everyHomeIsAFeatureOrSaysWhyThereIsNone() {
        assertEquals(List.of(), problems(home -> {
            if (!home.stored()) {
                return WITHOUT_PLACE.contains(home.place().split(": ", 2)[0]) ? null : "no reason " + home.place();
            }
            for (String step : home.place().split(" ")) {
                if (feature(step) == null) {
                    return "no feature " + step;
                }
            }
            return feature(home.place().split(" ")[0]) instanceof EReference == home.place().contains(" ") ? null
                    : "ends in no attribute: " + home.place();
        }));
    }

    @Test
    void noFieldIsLongerThanItsAttribute() {
        assertEquals(List.of(), problems(home -> {
            EAttribute attribute = attribute(home);
            int most = fields.get(home.name()).maxLength().orElse(0);
            return attribute == null || attribute.getEAttributeType().getInstanceClass() != String.class
                    || Integer.parseInt(annotation(attribute, "maxLength")) >= most ? null : "holds less than " + most;
        }));
    }

    @Test
    void datesNumbersAndTextsKeepTheirKind() {
        assertEquals(List.of(), problems(home -> {
            EAttribute attribute = attribute(home);
            FieldSpec.Type type = fields.get(home.name()).type();
            return attribute == null
                    || JAVA_TYPES.get(type).contains(attribute.getEAttributeType().getInstanceClass()) ? null
                            : "is no " + type;
        }));
    }

    @Test
    void attributesNameTheCodeSetsOfTheirFields() {
        assertEquals(List.of(), problems(home -> {
            EAttribute attribute = attribute(home);
            String codeSet = fields.get(home.name()).codeSet().orElse("");
            return attribute == null || codeSet.isEmpty() || codeSet.equals(annotation(attribute, "codeSet")) ? null
                    : "names not " + codeSet;
        }));
    }

    private List<String> problems(java.util.function.Function<Home, String> check) {
        List<String> problems = new ArrayList<>();
        for (Home home : homes) {
            String problem = check.apply(home);
            if (problem != null) {
                problems.add(home + " " + problem);
            }
        }
        return problems;
    }

    private static EAttribute attribute(Home home) {
        return home.stored() ? (EAttribute) feature(home.place().substring(home.place().lastIndexOf(' ') + 1)) : null;
    }

    private static EStructuralFeature feature(String step) {
        String[] names = step.split("\\.");
        return ModelPackage.eINSTANCE.getEClassifier(names[0]) instanceof EClass type
                ? type.getEStructuralFeature(names[1])
                : null;
    }

    private static String annotation(EAttribute attribute, String key) {
        return EcoreUtil.getAnnotation(attribute, "org.caret.model", key);
    }

    private static String name(Layout layout, FieldSpec field) {
        return layout.name() + ' ' + field.position() + ' ' + field.name();
    }

    private static List<Home> read() {
        try (InputStream in = FieldHomesTest.class.getResourceAsStream("field-homes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                    .map(cells -> new Home(cells[1], cells[2], cells[3], cells[4])).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
