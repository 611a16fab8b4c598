package org.caret.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.caret.spec.FieldSpec.Requirement;
import org.caret.spec.FieldSpec.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {

    private final Layouts layouts = Specifications.load().layouts();

    static List<Layout> everyLayout() {
        return Specifications.load().layouts().all();
    }

    @Test
    void everyVersionIsThere() {
        assertEquals(38, layouts.all().size());
        assertEquals(List.of("SENR-2013", "SENR-2019", "SENR"),
                layouts.versions("SENR").stream().map(Layout::name).toList());
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void positionsAreConsecutiveAndNamesUnique(Layout layout) {
        assertEquals(IntStream.rangeClosed(1, layout.fields().size()).boxed().toList(),
                layout.fields().stream().map(FieldSpec::position).toList());
        Set<String> names = new HashSet<>();
        layout.fields().forEach(field -> assertTrue(names.add(field.name()), field.name()));
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void everyRecordBeginsWithItsTypeAndNamesLeaAndYear(Layout layout) {
        assertEquals("Record Type Code", layout.fields().get(0).name());
        assertTrue(layout.field("Reporting LEA").isPresent());
        assertTrue(layout.field("Academic Year ID").isPresent());
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void formatsFitTheKnownLengths(Layout layout) {
        for (FieldSpec field : layout.fields()) {
            OptionalInt expected = switch (field.format()) {
            case "CCYYMMDD" -> OptionalInt.of(8);
            case "CCYY-CCYY" -> OptionalInt.of(9);
            case "Y/N" -> OptionalInt.of(1);
            case "7 digits" -> OptionalInt.of(7);
            case "10 digits" -> OptionalInt.of(10);
            default -> field.maxLength();
            };
            assertTrue(field.maxLength().isEmpty() || field.maxLength().equals(expected), field.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void spansOfOneRecordTypeDoNotOverlap(Layout layout) {
        List<Layout> versions = layouts.versions(layout.recordType());
        for (int year = 2000; year < 2060; year++) {
            AcademicYear candidate = new AcademicYear(year);
            assertTrue(versions.stream().filter(version -> version.serves(candidate)).count() <= 1,
                    layout.recordType() + " " + candidate);
        }
    }

    @ParameterizedTest
    @CsvSource({ "SENR, 2013-2014, SENR-2013, 30", "SENR, 2019-2020, SENR-2019, 39", "SENR, 2022-2023, SENR-2019, 39",
            "SENR, 2023-2024, SENR, 35", "SENR, 2024-2025, SENR, 35", "SINF, 2019-2020, SINF-2019, 42",
            "SINF, 2025-2026, SINF, 50", "SDIS, 2018-2019, SDIS, 23", "STAS, 2024-2025, STAS-2024, 23",
            "STAS, 2025-2026, STAS, 24" })
    void theYearChoosesTheLayout(String recordType, String year, String layout, int fields) throws Exception {
        Layout found = layouts.layout(recordType, AcademicYear.parse(year));
        assertEquals(layout, found.name());
        assertEquals(fields, found.fields().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2014-2015", "2015-2016", "2017-2018", "2011-2012" })
    void aYearWithoutLayoutIsRefusedByName(String year) {
        UnknownLayoutException refusal = assertThrows(UnknownLayoutException.class,
                () -> layouts.layout("SENR", AcademicYear.parse(year)));
        assertEquals("No layout of SENR is known for " + year
                + ". Known: 2012-2013 to 2013-2014 (SENR-2013), 2018-2019 to 2022-2023 (SENR-2019), from 2023-2024 (SENR)."
                + " Note: no layout known for 2014-15 to 2017-18: slot 22 was retired, 31 and 32 added.",
                refusal.getMessage());
    }

    @Test
    void anUnknownRecordTypeIsRefusedByName() {
        UnknownLayoutException refusal = assertThrows(UnknownLayoutException.class,
                () -> layouts.layout("SNRE", AcademicYear.parse("2024-2025")));
        assertTrue(refusal.getMessage().startsWith("There is no record type SNRE. Known record types: SENR, SINF,"));
        assertEquals(List.of(), layouts.versions("SNRE"));
    }

    @Test
    void partialLayoutsAreNotOffered() {
        assertTrue(layouts.all().stream().noneMatch(layout -> layout.name().contains("partial")));
        assertEquals(List.of(), layouts.versions("LEAP"));
        assertThrows(UnknownLayoutException.class, () -> layouts.layout("SINF", AcademicYear.parse("2013-2014")));
    }

    @Test
    void unknownStaysUnknown() throws Exception {
        Layout senr = layouts.layout("SENR", AcademicYear.parse("2024-2025"));
        FieldSpec transition = senr.fields().get(33);
        assertEquals(new FieldSpec(34, "1.34", "Adult Age Students with Disabilities in Transition Status", Type.TEXT,
                OptionalInt.empty(), Requirement.UNKNOWN, "", Optional.empty(), "Conditions not found"), transition);
        assertEquals(OptionalInt.of(30), senr.field("Student Legal First Name").orElseThrow().maxLength());
    }

    @Test
    void fillersKeepTheirPositionAndGetANameOfTheirOwn() throws Exception {
        Layout stas = layouts.layout("STAS", AcademicYear.parse("2025-2026"));
        assertTrue(stas.field("Filler 9").orElseThrow().filler());
        assertFalse(stas.field("SSID").orElseThrow().filler());
    }

    @ParameterizedTest
    @CsvSource({ "EXTRACT-SSID, 15", "EXTRACT-SSID-MATCH, 51", "EXTRACT-REPLACEMENT-SSID, 5", "EXTRACT-ODS-tail, 2",
            "EXTRACT-REJECTED-tail, 5", "EXTRACT-NOTHING, 0", "SENR, 0", "EXTRACT-/../versions, 0" })
    void extractsAreRead(String name, int fields) {
        assertEquals(fields, layouts.extract(name).size());
    }
}
