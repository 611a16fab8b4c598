package org.caret.ui.internal.lists;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TextRowsTest {

    @Test
    void givesBackWhatWasAdded() throws IOException {
        try (TextRows rows = TextRows.of(sink -> {
            sink.add("Fatal", "student 1", "", "Muñoz\t^");
            sink.add("", "", "", "");
        })) {
            assertEquals(2, rows.size());
            assertArrayEquals(new String[] { "Fatal", "student 1", "", "Muñoz\t^" }, rows.row(0));
            assertArrayEquals(new String[] { "", "", "", "" }, rows.row(1));
        }
    }

    @Test
    void findsRowsAcrossManyBlocks() throws IOException {
        String filling = "x".repeat(500);
        try (TextRows rows = TextRows.of(sink -> {
            for (int i = 0; i < 5000; i++) {
                sink.add(String.valueOf(i), filling);
            }
        })) {
            assertArrayEquals(IntStream.range(0, 5000).filter(i -> i % 999 == 7).toArray(),
                    rows.matching(row -> Integer.parseInt(row[0]) % 999 == 7, () -> false));
            assertEquals("4999", rows.row(4999)[0]);
        }
    }

    @Test
    void holdsARowLongerThanABlock() throws IOException {
        String huge = "é".repeat(100_000);
        try (TextRows rows = TextRows.of(sink -> {
            sink.add("a");
            sink.add(huge);
            sink.add("b");
        })) {
            assertEquals(huge, rows.row(1)[0]);
            assertArrayEquals(new int[] { 0, 2 }, rows.matching(row -> row[0].length() == 1, () -> false));
        }
    }

    @Test
    void stopsWhenItIsCancelledOrClosed() throws IOException {
        TextRows rows = TextRows.of(sink -> sink.add("a"));
        assertThrows(CancellationException.class, () -> rows.matching(row -> true, () -> true));
        rows.close();
        assertThrows(ClosedChannelException.class, () -> rows.row(0));
    }
}
