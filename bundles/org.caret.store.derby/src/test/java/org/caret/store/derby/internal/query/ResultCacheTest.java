package org.caret.store.derby.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.sort.ExternalSorter;
import org.caret.testsupport.QueryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {

    private static final QueryPlan SCHOOLS = QueryPlan.of(QueryBuilder.from("school", Literals.SCHOOL).build());
    private static final QueryPlan COURSES = QueryPlan.of(QueryBuilder.from("course", Literals.COURSE).build());
    private static final QueryPlan STUDENTS = QueryPlan.of(QueryBuilder.from("student", Literals.STUDENT).build());
    private static final int RECORD = 100;
    private static final int IN_MEMORY = 1 << 20;
    private static final int ON_DISK = 1;

    private final Path folder;
    private final ResultCache cache = new ResultCache(types -> 1, 8, 1 << 20, 250);

    ResultCacheTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void dropsWhatWasUsedLongestAgoWhereMemoryIsFull() throws IOException {
        keep(SCHOOLS, IN_MEMORY);
        keep(COURSES, IN_MEMORY);
        assertEquals(List.of(SCHOOLS, COURSES), kept());
        keep(STUDENTS, IN_MEMORY);
        assertEquals(List.of(COURSES, STUDENTS), kept());
    }

    @Test
    void countsNoMemoryForWhatLiesOnDisk() throws IOException {
        keep(SCHOOLS, ON_DISK);
        keep(COURSES, ON_DISK);
        keep(STUDENTS, IN_MEMORY);
        assertEquals(List.of(SCHOOLS, COURSES, STUDENTS), kept());
    }

    private List<QueryPlan> kept() {
        return Stream.of(SCHOOLS, COURSES, STUDENTS).filter(plan -> cache.use(plan, rows -> rows).isPresent()).toList();
    }

    /** One record that takes {@link #RECORD} bytes, or two halves of it where the arena holds but one. */
    private void keep(QueryPlan plan, int arena) throws IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, arena)) {
            int records = arena == ON_DISK ? 2 : 1;
            for (int i = 0; i < records; i++) {
                sorter.add(new byte[] { 1 }, new byte[RECORD / records]);
            }
            cache.keep(plan, new KeptRows(new Fragments(plan).layout(List.of(0)), sorter.finish()));
        }
    }
}
