package org.caret.store.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.School;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class RecordValuesTest {

    /** Who inserts in bulk takes the values from an object that had no id yet. */
    @Test
    void theIdIsTheOneOfTheRowWhateverStandsInItsPlace() {
        @Nullable
        Object[] values = new @Nullable Object[Literals.SCHOOL.getFeatureCount()];
        values[Literals.SCHOOL.getFeatureID(Literals.RECORD__ID)] = 0L;
        values[Literals.SCHOOL.getFeatureID(Literals.SCHOOL__CODE)] = "0112607";
        School school = ModelFactory.eINSTANCE.createSchool();

        RecordValues.fill(school, 17, values);

        assertEquals(17, school.getId());
        assertEquals("0112607", school.getCode());
    }
}
