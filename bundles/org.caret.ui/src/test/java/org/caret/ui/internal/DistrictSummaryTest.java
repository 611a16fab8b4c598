package org.caret.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.caret.model.District;
import org.caret.model.ModelFactory;
import org.caret.model.School;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;

class DistrictSummaryTest {

    private final Store store = new MemoryStore(Path.of("."));

    @Test
    void namesTheDistrictAndCountsItsRecords() throws StoreException {
        District district = ModelFactory.eINSTANCE.createDistrict();
        district.setCode("9900001");
        district.setName("Sample Unified");
        School school = ModelFactory.eINSTANCE.createSchool();
        school.setCode("9900002");
        district.getSchools().add(school);
        try (UnitOfWork work = store.begin()) {
            work.insert(district);
            work.commit();
        }
        DistrictSummary summary = DistrictSummary.read(store);
        assertEquals("Sample Unified", summary.name());
        assertEquals("9900001", summary.code());
        assertEquals(1, numberOf("School", summary));
        assertEquals(0, numberOf("Student", summary));
    }

    @Test
    void isBlankInADatabaseWithoutDistrict() throws StoreException {
        DistrictSummary summary = DistrictSummary.read(store);
        assertEquals("", summary.name());
        assertEquals("", summary.code());
        assertTrue(summary.counts().stream().allMatch(count -> count.number() == 0));
    }

    private static long numberOf(String type, DistrictSummary summary) {
        return summary.counts().stream().filter(count -> count.type().getName().equals(type)).findFirst().orElseThrow()
                .number();
    }
}
