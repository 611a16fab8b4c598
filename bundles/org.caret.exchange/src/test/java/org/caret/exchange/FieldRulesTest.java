package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.caret.spec.ValidationRule;
import org.junit.jupiter.api.Test;

/** Which published rule is about which field. */
class FieldRulesTest {

    private static final Specifications SPECIFICATIONS = Specifications.load();

    private static List<String> rules(String recordType, int year, String field) throws UnknownLayoutException {
        FieldSpec spec = SPECIFICATIONS.layouts().layout(recordType, new AcademicYear(year)).field(field).orElseThrow();
        return FieldRules.of(recordType, SPECIFICATIONS).of(spec).stream().map(ValidationRule::id).toList();
    }

    @Test
    void aRuleIsThatOfEachFieldItNames() throws Exception {
        assertTrue(rules("SENR", 2025, "Student School Completion Status").contains("SENR0022"));
        assertTrue(rules("SENR", 2025, "Student Exit Reason Code").contains("SENR0022"));
    }

    @Test
    void aSpanOfNumbersNamesTheFieldsBetween() throws Exception {
        List<FieldSpec> fields = SPECIFICATIONS.layouts().layout("STAS", new AcademicYear(2025)).fields();
        FieldRules rules = FieldRules.of("STAS", SPECIFICATIONS);
        assertEquals(List.of("13.15", "13.16", "13.17", "13.18", "13.19", "13.20", "13.21", "13.22"),
                fields.stream().filter(field -> rules.of(field).stream().anyMatch(rule -> rule.id().equals("STAS0588")))
                        .map(FieldSpec::element).toList());
    }

    @Test
    void aRuleOfAnotherRecordTypeWithTheSameNumbersIsNotMeant() throws Exception {
        assertTrue(rules("CRSC", 2024, "CRS-State Course Code").contains("CRSC0126"));
        assertTrue(rules("CRSE", 2024, "CRS-State Course Code").contains("CRSE0126"));
        assertTrue(rules("CRSE", 2024, "CRS-State Course Code").stream().noneMatch(rule -> rule.startsWith("CRSC")));
    }

    @Test
    void anOlderLayoutHasTheRulesOfTheFieldsWithTheSameNames() throws Exception {
        assertTrue(rules("SENR", 2013, "Student Exit Reason Code").contains("SENR0022"));
    }
}
