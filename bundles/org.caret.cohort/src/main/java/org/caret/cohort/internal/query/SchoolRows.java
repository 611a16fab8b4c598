package org.caret.cohort.internal.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.PublicRow;

/**
 * The rows of one school: files up to about 2021-22 have each of them four times, with charter and DASS status All and with the
 * school's own, and the same numbers. Which years do is not known for sure, so the rows themselves decide.
 */
final class SchoolRows {

    static final String ALL = "All";

    private SchoolRows() {
    }

    /** One row for each category, by category: the numbers of the All/All row or else of the only one, the school's own status. */
    static List<PublicRow> onePerCategory(List<PublicRow> rows) {
        Map<String, List<PublicRow>> categories = new TreeMap<>();
        rows.forEach(
                row -> categories.computeIfAbsent(row.text(Dimension.CATEGORY), none -> new ArrayList<>()).add(row));
        String charter = own(rows, Dimension.CHARTER);
        String dass = own(rows, Dimension.DASS);
        return categories.values().stream().map(SchoolRows::numbers)
                .map(row -> row.with(Dimension.CHARTER, charter).with(Dimension.DASS, dass)).toList();
    }

    private static PublicRow numbers(List<PublicRow> same) {
        return same.stream().max(Comparator.comparingInt(SchoolRows::alls)).orElseThrow();
    }

    private static int alls(PublicRow row) {
        return (row.text(Dimension.CHARTER).equals(ALL) ? 1 : 0) + (row.text(Dimension.DASS).equals(ALL) ? 1 : 0);
    }

    /** The school's own value; All where the file gives no other. */
    private static String own(List<PublicRow> rows, Dimension dimension) {
        return rows.stream().map(row -> row.text(dimension)).filter(value -> !value.equals(ALL)).findFirst()
                .orElse(ALL);
    }
}
