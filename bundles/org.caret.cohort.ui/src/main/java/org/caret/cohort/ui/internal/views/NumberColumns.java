package org.caret.cohort.ui.internal.views;

import java.util.ArrayList;
import java.util.List;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.view.StudentGroupKey;

/** The columns of the table of numbers: who, which students, then every number of the format. */
final class NumberColumns {

    /** Shown where a file hides a number: unknown is not zero. */
    private static final String HIDDEN = "*";

    private final List<String> headings = new ArrayList<>();
    private final List<Column> numbers;
    private final boolean acgr;

    NumberColumns(FileLayout layout) {
        acgr = layout.format() == PublicFormat.ACGR;
        headings.addAll(List.of(Messages.NumberColumns_agency, Messages.NumberColumns_code));
        headings.addAll(acgr ? List.of(Messages.NumberColumns_charter, Messages.NumberColumns_dass)
                : List.of(Messages.NumberColumns_direct));
        headings.add(Messages.NumberColumns_students);
        numbers = layout.columns().stream().filter(column -> !(column instanceof Column.Text)).toList();
        numbers.forEach(column -> headings.add(column.heading().header()));
    }

    List<String> headings() {
        return headings;
    }

    /** Whether a column holds numbers. */
    boolean number(int column) {
        return column >= headings.size() - numbers.size();
    }

    String text(PublicRow row, int column) {
        int first = headings.size() - numbers.size();
        if (column >= first) {
            return number(row, numbers.get(column - first));
        }
        return switch (column) {
        case 0 -> row.agencyName();
        case 1 -> row.agency();
        case 2 -> row.text(acgr ? Dimension.CHARTER : Dimension.DIRECT_FUNDED);
        case 3 -> acgr ? row.text(Dimension.DASS) : students(row);
        default -> students(row);
        };
    }

    private static String students(PublicRow row) {
        return StudentGroupKey.of(row).map(StudentGroupKey::label)
                .orElse(row.text(Dimension.CATEGORY) + row.text(Dimension.SUBGROUP) + ' '
                        + row.text(Dimension.SUBGROUP_TYPE));
    }

    private static String number(PublicRow row, Column column) {
        return switch (column) {
        case Column.Text text -> "";
        case Column.Count count -> text(row.count(count.measure()));
        case Column.Rate rate -> row.rate(rate.measure()) instanceof Cell.Known known ? rate.write(known.value())
                : text(row.rate(rate.measure()));
        };
    }

    private static String text(Cell cell) {
        return cell == Cell.SUPPRESSED ? HIDDEN : cell.toString();
    }

    String[] texts(PublicRow row) {
        String[] texts = new String[headings.size()];
        for (int column = 0; column < texts.length; column++) {
            texts[column] = text(row, column);
        }
        return texts;
    }
}
