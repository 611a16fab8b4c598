package org.caret.ui.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.model.District;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDaysTest {

    private static final DayOffLine OCTOBER = line("2024-10-02", "", "Smoke");
    private static final DayOffLine OF_SCHOOL = line("2024-10-02", "0100001", "");
    private static final DayOffLine DECEMBER = line("2024-12-23", "", "Recess");

    private final Store store;

    StoredDaysTest(@TempDir Path folder) {
        store = new MemoryStore(folder);
    }

    private static DayOffLine line(String day, String school, String reason) {
        return new DayOffLine("2024-2025", LocalDate.parse(day), school, reason);
    }

    @BeforeEach
    void makeDistrict() throws StoreException {
        District district = ModelFactory.eINSTANCE.createDistrict();
        district.setCode("0100000");
        try (UnitOfWork work = store.begin()) {
            work.insert(district);
            work.commit();
        }
    }

    private void replace(List<DayOffLine> wanted) throws CoreException, StoreException {
        StoredDays.replace(store, StoredDays.read(store), wanted);
        assertEquals(wanted, StoredDays.read(store));
    }

    @Test
    void aYearThatIsNotOnFileIsMadeOnceForAllItsDays() throws CoreException, StoreException {
        replace(List.of(OCTOBER, OF_SCHOOL, DECEMBER));
        assertEquals(1, store.count(Literals.CALENDAR_YEAR));
    }

    @Test
    void daysAreAddedChangedAndRemovedInOneUnitOfWork() throws CoreException, StoreException {
        replace(List.of(OCTOBER, DECEMBER));
        long before = store.changeCounter();
        replace(List.of(OCTOBER.withReason(""), OF_SCHOOL));
        assertEquals(before + 1, store.changeCounter());
        assertEquals(1, store.count(Literals.CALENDAR_YEAR));
    }

    @Test
    void whatSomebodyElseHasChangedSinceIsNotOverwritten() throws CoreException, StoreException {
        List<DayOffLine> read = StoredDays.read(store);
        replace(List.of(OCTOBER));
        CoreException refused = assertThrows(CoreException.class,
                () -> StoredDays.replace(store, read, List.of(DECEMBER)));
        assertTrue(refused.getStatus().getMessage().contains("changed by somebody else"));
        assertEquals(List.of(OCTOBER), StoredDays.read(store));
    }
}
