package org.caret.exchange.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.spec.UnknownLayoutException;
import org.junit.jupiter.api.Test;

/** Rules are passed over by what their conditions need, so a need that is stated wrongly would hide a breach. */
class ConditionTest {

    private static final AcademicYear YEAR = AcademicYear.parse("2025-2026");
    private static final Specifications SPECIFICATIONS = Specifications.load();
    private static final List<String> VALUES = List.of("", "", "0", "1", "100", "10", "E230", "N470", "Y", "N", "US",
            "US-CA", "20250813", "20110229", "2025-2026", "PS", "12.5", "AD", "0000001", "D");

    private final Random random = new Random(3);

    @Test
    void noConditionHoldsWithoutWhatItNeeds() {
        int tried = 0;
        for (List<String> rule : RuleTable.read("record-rules.tsv",
                row -> List.of(row.getField("record_types"), row.getField("if"), row.getField("must")))) {
            for (String recordType : rule.get(0).split(" ")) {
                for (String text : rule.subList(1, 3)) {
                    tried += tryOut(recordType, text);
                }
            }
        }
        assertTrue(tried > 200, "only " + tried);
    }

    private int tryOut(String recordType, String text) {
        Layout layout;
        try {
            layout = SPECIFICATIONS.layouts().layout(recordType, YEAR);
        } catch (@SuppressWarnings("unused") UnknownLayoutException e) {
            // the record type is no longer sent
            return 0;
        }
        Condition[] conditions = new ConditionParser(layout, YEAR, SPECIFICATIONS.codeSets()).parse(text)
                .orElse(new Condition[0]);
        for (Condition condition : conditions) {
            for (int i = 0; i < 50; i++) {
                String[] fields = layout.fields().stream().map(field -> any()).toArray(String[]::new);
                boolean blank = fields[condition.field()].isEmpty();
                if (blank && condition.needsValue() || !blank && condition.needsBlank()) {
                    assertNotEquals(Truth.TRUE, condition.test(fields), recordType + ": " + text);
                }
            }
        }
        return conditions.length;
    }

    private String any() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    @Test
    void tellsTheFilledOnesOfTheFirstSixtyFourFields() {
        String[] fields = new String[70];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i % 3 == 0 || i == 64 ? "x" : "";
        }
        long expected = 0;
        for (int i = 0; i < 64; i += 3) {
            expected |= FilledFields.bit(i);
        }
        assertEquals(expected, FilledFields.of(fields));
        assertEquals(0, FilledFields.bit(64));
        assertEquals(1L << 63, FilledFields.bit(63));
    }
}
