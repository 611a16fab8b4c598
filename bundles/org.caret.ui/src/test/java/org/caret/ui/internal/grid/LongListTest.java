package org.caret.ui.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

import org.caret.store.Browsing;
import org.caret.store.Row;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;

/** A district of half a million students, made up while it is looked through. */
class LongListTest {

    private static final int STUDENTS = 500_000;

    private int largestPage;
    private final QueuedWork work = new QueuedWork(store());
    private final GridRows rows = new GridRows(work, new GridRows.Listener() {
        @Override
        public void listChanged() {
            // Nobody looks.
        }

        @Override
        public void rowsLoaded() {
            // Nobody looks.
        }

        @Override
        public void failed(StoreException failure) {
            throw new AssertionError(failure);
        }
    });

    @Test
    void holdsIdsAndTheRowsSeenLastHoweverFarSomebodyScrolls() {
        rows.show(GridFixture.students().query());
        work.answerAll();
        assertEquals(STUDENTS, rows.count());
        int most = 0;
        for (int place = GridRows.SEEN; place < STUDENTS; place += GridPages.PAGE) {
            assertNull(rows.row(place));
            work.answerAll();
            assertNotNull(rows.row(place));
            most = Math.max(most, rows.held());
        }
        assertTrue(most <= 4096, "rows held: " + most);
        assertEquals(GridRows.SEEN, largestPage);
        assertNull(rows.row(0), "the first page has given way");
        assertEquals(Optional.of(STUDENTS - 1), rows.find(STUDENTS));
    }

    @Test
    void asksForNoMoreThanAFewPagesWhileTheBarIsDragged() {
        rows.show(GridFixture.students().query());
        work.answerAll();
        for (int place = 0; place < STUDENTS; place += 1000) {
            rows.row(place);
        }
        assertTrue(work.waiting() <= 2, "pages under way: " + work.waiting());
        work.answerAll();
        assertTrue(rows.held() <= GridRows.SEEN + 6 * GridPages.PAGE, "rows held: " + rows.held());
        assertNotNull(rows.row(STUDENTS - 1000));
    }

    private Store store() {
        Browsing students = new Browsing() {
            @Override
            public Optional<long[]> firstIds(int count) {
                return Optional.of(LongStream.rangeClosed(1, count).toArray());
            }

            @Override
            public long[] ids(BooleanSupplier cancelled) {
                return LongStream.rangeClosed(1, STUDENTS).toArray();
            }

            @Override
            public Map<Long, Row> rows(long... ids) {
                largestPage = Math.max(largestPage, ids.length);
                Map<Long, Row> made = new HashMap<>();
                for (long id : ids) {
                    made.put(id, row());
                }
                return made;
            }
        };
        return (Store) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Store.class },
                (proxy, method, arguments) -> {
                    if (method.getName().equals("browse")) {
                        return students;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private Row row() {
        return (Row) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Row.class },
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
