package org.caret.export.senr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.caret.exchange.Finding;
import org.caret.exchange.check.AttributeChecks;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class SenrAttributeChecksTest {

    private final AttributeChecks checks;

    SenrAttributeChecksTest() throws IOException {
        checks = AttributeChecks.compile(SenrRecordTypeTest.load(), Specifications.load(), new AcademicYear(2025));
    }

    private List<String> rules(EClass type, EAttribute attribute, @Nullable Object value) {
        return checks.check(type, attribute, value).stream().map(Finding::rule).toList();
    }

    @Test
    void saysWhatIsWrongWithAValueEveryTime() {
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of("GERR0002"),
                    rules(Literals.STUDENT_INFORMATION, Literals.STUDENT_INFORMATION__GENDER, "Q"));
            assertEquals(List.of("DIGITS"), rules(Literals.STUDENT, Literals.STUDENT__SSID, "123"));
        }
        assertEquals(List.of(), rules(Literals.STUDENT_INFORMATION, Literals.STUDENT_INFORMATION__GENDER, "F"));
    }

    @Test
    void checksDatesInTheFormOfTheFile() {
        assertEquals(List.of(), rules(Literals.STUDENT_INFORMATION, Literals.STUDENT_INFORMATION__BIRTH_DATE,
                LocalDate.of(2015, 3, 2)));
        assertEquals(List.of("GERR0001"),
                rules(Literals.STUDENT_INFORMATION, Literals.STUDENT_INFORMATION__BIRTH_DATE, null));
    }

    @Test
    void asksNothingOfWhatNoFileHolds() {
        assertEquals(List.of(), rules(Literals.STUDENT, Literals.STUDENT__NOT_REPORTED_REASON, "moved"));
    }
}
