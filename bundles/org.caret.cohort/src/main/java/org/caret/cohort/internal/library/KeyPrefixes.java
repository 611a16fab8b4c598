package org.caret.cohort.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.RowOrder;
import org.caret.spec.AcademicYear;
import org.caret.store.sort.SortKey;

/** With what the keys of wanted rows begin: level, then the agency as far as the filter names single values of it. */
final class KeyPrefixes {

    /** Bytes of the year at the beginning of a key. */
    static final int YEAR_LENGTH = new SortKey().number(0).length();

    /** More combinations are not worth looking for. */
    private static final int MOST = 64;

    private KeyPrefixes() {
    }

    /** Every wanted row begins with one of these; empty where nothing can be said. */
    static List<byte[]> of(PublicFormat format, AcademicYear year, RowFilter filter) {
        List<byte[]> prefixes = new ArrayList<>();
        for (Level level : filter.levels()) {
            List<List<String>> texts = List.of(List.of());
            for (Dimension dimension : RowOrder.key(format)) {
                Set<String> allowed = filter.values().get(dimension);
                if (allowed == null || texts.size() * allowed.size() > MOST) {
                    break;
                }
                texts = texts.stream().flatMap(begin -> allowed.stream().map(value -> plus(begin, value))).toList();
            }
            texts.forEach(one -> prefixes.add(prefix(year, level, one)));
        }
        return prefixes;
    }

    /** The year that a key begins with. */
    static AcademicYear year(byte[] key) {
        long number = 0;
        for (int i = 1; i < YEAR_LENGTH; i++) {
            number = number << 8 | key[i] & 0xFF;
        }
        return new AcademicYear(Math.toIntExact(number ^ Long.MIN_VALUE));
    }

    private static List<String> plus(List<String> begin, String value) {
        List<String> longer = new ArrayList<>(begin);
        longer.add(value);
        return longer;
    }

    private static byte[] prefix(AcademicYear year, Level level, List<String> texts) {
        SortKey key = new SortKey().number(year.firstYear()).number(level.ordinal());
        texts.forEach(key::text);
        return key.toByteArray();
    }
}
