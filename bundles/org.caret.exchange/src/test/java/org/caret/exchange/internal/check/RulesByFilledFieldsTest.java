package org.caret.exchange.internal.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.junit.jupiter.api.Test;

class RulesByFilledFieldsTest {

    /** More kinds of records than are remembered, with some that come again. */
    private static final int RECORDS = 5000;

    @Test
    void choosesTheRulesThatARecordConcernsHoweverManyKindsThereAre() throws UnknownLayoutException {
        AcademicYear year = AcademicYear.parse("2025-2026");
        Specifications specifications = Specifications.load();
        List<RecordRule> all = RecordRules.of(specifications.layouts().layout("SENR", year), year,
                specifications.codeSets());
        RulesByFilledFields rules = new RulesByFilledFields(all);
        Random random = new Random(5);
        int chosen = 0;
        for (int record = 0; record < RECORDS; record++) {
            long filled = random.nextInt(4) == 0 ? 1L << random.nextInt(8) : random.nextLong();
            RecordRule[] found = rules.of(filled);
            assertArrayEquals(all.stream().filter(rule -> rule.concerns(filled)).toArray(), found);
            chosen += found.length;
        }
        assertTrue(chosen > RECORDS && chosen < RECORDS * all.size(), "some, but not all of them: " + chosen);
    }
}
