package org.caret.store.sort;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void putsMissingValuesFirst() {
        assertAscending(null, "");
        assertAscending(null, LocalDate.MIN);
        assertAscending(null, Long.MIN_VALUE);
        assertAscending(null, Boolean.FALSE);
        assertAscending(null, new BigDecimal("-1E+50"));
        assertAscending(null, Instant.MIN);
    }

    @Test
    void turnsTheOrderOfAPartRound() {
        List<byte[]> keys = new ArrayList<>();
        for (@Nullable
        String text : new @Nullable String[] { "b", "ab", "a", "", null }) {
            SortKey key = new SortKey().number(1);
            int begin = key.length();
            keys.add(key.text(text).reverseFrom(begin).number(7).toByteArray());
        }
        List<byte[]> sorted = new ArrayList<>(keys);
        sorted.sort(Arrays::compareUnsigned);
        assertEquals(keys, sorted);
    }

    @Test
    void ordersStringsByCodePoint() {
        assertAscending("", "\u0000", "\u0000a", "\u0001", "\u0002", " ", "A", "A\u0000", "A\u0001", "AB", "B", "a",
                "\u007F", "\u0080", "\u00F1", "\u07FF", "\u0800", "\uD7FF", "\uFFFD", "\uD83D\uDE00",
                "\uDBFF\uDFFF");
    }

    @Test
    void ordersRandomStringsByCodePoint() {
        Random random = new Random(1);
        int[] alphabet = { 0, 1, 2, 'a', 'z', 0xF1, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF };
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            texts.add(random.ints(random.nextInt(5), 0, alphabet.length).map(at -> alphabet[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
        List<String> expected = new ArrayList<>(texts);
        expected.sort(Comparator.comparing(text -> text.codePoints().toArray(), Arrays::compare));
        texts.sort(Comparator.comparing(SortKeyTest::key, Arrays::compareUnsigned));
        assertEquals(expected, texts);
    }

    @Test
    void keepsFieldsApart() {
        byte[] first = new SortKey().text("a").text("z").toByteArray();
        byte[] second = new SortKey().text("ab").text("a").toByteArray();
        assertEquals(-1, Integer.signum(Arrays.compareUnsigned(first, second)));
    }

    @Test
    void ordersNumbers() {
        assertAscending(Long.MIN_VALUE, -256L, -1L, 0L, 1L, 255L, 256L, Long.MAX_VALUE);
        assertAscending(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
        assertAscending(Boolean.FALSE, Boolean.TRUE);
    }

    @Test
    void ordersDays() {
        assertAscending(LocalDate.of(1899, 12, 31), LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 1),
                LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), LocalDate.of(9999, 12, 31));
        assertAscending(Instant.EPOCH.minusNanos(1), Instant.EPOCH, Instant.EPOCH.plusNanos(1), Instant.MAX);
    }

    @Test
    void ordersDecimalsByValue() {
        Object[] ascending = List.of("-1000", "-12.5", "-12.05", "-12", "-1.5", "-0.015", "-0.0149", "0", "0.0149",
                "0.015", "0.15", "1", "1.5", "9", "10", "10.01", "12", "12.05", "1000").stream().map(BigDecimal::new)
                .toArray();
        assertAscending(ascending);
        assertArrayEquals(key(new BigDecimal("1.0")), key(new BigDecimal("1.000")));
    }

    @Test
    void refusesWhatHasNoOrder() {
        assertThrows(IllegalArgumentException.class, () -> key(new Object()));
    }

    private static void assertAscending(@Nullable Object... values) {
        for (int i = 1; i < values.length; i++) {
            assertEquals(-1, Integer.signum(Arrays.compareUnsigned(key(values[i - 1]), key(values[i]))),
                    values[i - 1] + " before " + values[i]);
        }
    }

    private static byte[] key(@Nullable Object value) {
        return new SortKey().value(value).toByteArray();
    }
}
