package org.caret.store.derby.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.model.District;
import org.caret.model.Enrollment;
import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.BulkChangeRulesContract;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class DerbyBulkChangeRulesTest extends BulkChangeRulesContract {

    @Override
    protected Store open(Path at, Clock clock) throws StoreException {
        return EmptyDatabase.open(at, clock);
    }

    @Test
    void theMessageNamesTheRecordWhoseKeyIsTaken() throws StoreException {
        Enrollment first = enrollment();
        District district = first.getStudent().getDistrict();
        List<Long> ids = new ArrayList<>();
        try (BulkChange bulk = store().beginBulk()) {
            for (int day = 1; day <= 3; day++) {
                @Nullable
                Object[] values = new Object[MODEL.getEnrollment().getFeatureCount()];
                values[MODEL.getEnrollment().getFeatureID(MODEL.getEnrollment_Student())] = first.getStudent().getId();
                values[MODEL.getEnrollment().getFeatureID(MODEL.getEnrollment_School())] = first.getSchool().getId();
                values[MODEL.getEnrollment().getFeatureID(MODEL.getEnrollment_Start())] = AUGUST.plusDays(day);
                ids.add(bulk.newId());
                bulk.insert(MODEL.getEnrollment(), ids.get(day - 1), values);
            }
            bulk.commit(batch(district));
        }

        // The second of three updates takes the key of a record that stays.
        assertRefused(district, bulk -> {
            for (int i = 0; i < 3; i++) {
                bulk.update(MODEL.getEnrollment(), ids.get(i),
                        Map.of(MODEL.getEnrollment_Start(), i == 1 ? AUGUST : AUGUST.plusDays(10 + i)));
            }
        }, "Enrollment", "(student 1001, school 0100001, start 2024-08-14)");
    }
}
