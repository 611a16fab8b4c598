package org.caret.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.caret.model.ModelPackage.Literals;
import org.caret.ui.internal.edit.FieldText.NoValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 13);

    @ParameterizedTest
    @ValueSource(strings = { "2025-08-13", " 8/13/2025 ", "08/13/2025", "20250813" })
    void readsDaysAsPeopleWriteThem(String typed) throws NoValueException {
        assertEquals(DAY, FieldText.value(Literals.ENROLLMENT__START, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-02-29", "13/8/2025", "2025-8", "soon" })
    void refusesWhatIsNoDay(String typed) {
        assertThrows(NoValueException.class, () -> FieldText.value(Literals.ENROLLMENT__START, typed));
    }

    @Test
    void showsTheEndOfADatedRecordAsItsLastDay() throws NoValueException {
        assertEquals("2025-08-12", FieldText.of(Literals.DATED_RECORD__END, DAY));
        assertEquals(DAY, FieldText.value(Literals.DATED_RECORD__END, "2025-08-12"));
        LocalDate still = LocalDate.of(9999, 12, 31);
        assertEquals("", FieldText.of(Literals.DATED_RECORD__END, still));
        assertEquals(still, FieldText.value(Literals.DATED_RECORD__END, " "));
    }

    @Test
    void readsFlagsAndTextsWithoutBlanksAround() throws NoValueException {
        assertEquals(true, FieldText.value(Literals.STUDENT__NOT_REPORTED, "true"));
        assertEquals("Ann", FieldText.value(Literals.STUDENT_INFORMATION__LEGAL_FIRST_NAME, " Ann "));
        assertNull(FieldText.value(Literals.STUDENT_INFORMATION__LEGAL_FIRST_NAME, "  "));
    }
}
